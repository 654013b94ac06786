import type { CaseCitation, UnpublishedCitation } from "../../citations/citation.ts";
import { type Edit, replace } from "../../text/edit.ts";
import { tabStop } from "../../text/snippet.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { shortFormOf } from "./_shortForm.ts";

/** So many citations later a reader may have lost the full one. */
const soon = 5;

export default defineRule({
  id: "short-forms/full-cite-repeated",
  severity: "hint",
  summary: "Soon after a full citation the short form is enough.",
  details: `Off unless it is enabled. Reported where the same decision is cited in full twice among ${soon} citations under one heading. The quick fix
leaves a place for the short name, since only the writer knows which party tells the decision best.`,
  authority: "Indigo Book R15.2.1",
  fix: "guided",
  on: "brief",
  examples: [
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson v. Orr*, 477 U.S. 242, 249 (1986).",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *[short name]*, 477 U.S. at 249.",
    },
    { good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at 249." },
    {
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986).\n\n## Argument\n\n*Anderson v. Orr*, 477 U.S. 242, 249 (1986).",
    },
  ],
  check(brief, context) {
    const last = new Map<string, { readonly index: number; readonly section: number }>();
    const { citations } = context.graph;
    let section = 0;
    for (const [index, citation] of citations.entries()) {
      while ((brief.sections[section]?.heading.start ?? Number.POSITIVE_INFINITY) < citation.start) section++;
      const key = keyOf(citation);
      if (key === null || !isOwnText(context, citation.start)) continue;
      const before = last.get(key);
      last.set(key, { index, section });
      if (before?.section === section && index - before.index <= soon) report(citation as Decision, key, context);
    }
  },
});

type Decision = CaseCitation | UnpublishedCitation;

function keyOf(citation: RuleContext["graph"]["citations"][number]): string | null {
  if (citation.kind !== "case" && citation.kind !== "unpublished") return null;
  if (citation.nested || !citation.caseName || !citation.courtAndDate) return null;
  if (citation.kind === "case") return `${citation.volume.value} ${citation.reporter.value} ${citation.page.value}`;
  const { year, database, number } = citation;
  return year && database && number ? `${year.value} ${database.value} ${number.value}` : null;
}

function report(citation: Decision, key: string, context: RuleContext): void {
  const edit = shortened(citation);
  context.report(citation, {
    message: `${key} was cited in full just before; a short form is enough.`,
    fixes: edit ? [{ title: "Write a short form", safe: false, snippet: true, edits: [edit] }] : [],
  });
}

function shortened(citation: Decision): Edit | null {
  const page = citation.pins?.items.map((item) => item.value).join(", ") ?? null;
  const form = shortFormOf(citation, page, 2);
  return form === null
    ? null
    : replace({ start: citation.start, end: citation.end }, `*${tabStop(1, "short name")}*, ${form}`);
}
