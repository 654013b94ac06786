import type { CaseCitation, ShortCitation } from "../../citations/citation.ts";
import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { mayFollowStateManual } from "../stateManual.ts";
import { type NameAlone, namesAlone } from "./_nameAlone.ts";
import { shortFormOf } from "./_shortForm.ts";

export default defineRule({
  id: "short-forms/short-form-shape",
  severity: "warning",
  summary: "A short form has name, volume, reporter and page, and leaves out the first page.",
  details: `\`*Anderson*, 477 U.S. at 249\`: name, volume, reporter, \`at\`, page. Reported where the decision was cited in full before, and are a first
page, a comma before \`at\`, a word for the page, and a name that has nothing but its page (\`*Anderson* at 249\`). In a full citation it is a comma that
stands before the page, not \`at\`.

The Supreme Court of the United States writes a comma before \`at\`, and some states have forms of their own: papers for these courts are passed over.`,
  authority: "Indigo Book R11.7, R15.2.2",
  fix: "safe",
  on: "brief",
  examples: [
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. 242 at 249.",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at 249.",
    },
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. 242, at 249.",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at 249.",
    },
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. 242, 249.",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at 249.",
    },
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S., at 249.",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at 249.",
    },
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at p. 249.",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at 249.",
    },
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson* at 249.",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at 249.",
    },
    {
      bad: "*Banks v. Orr*, No. 15-2602-JAR, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015). *See Banks v. Orr*. *Banks*, at *3.",
      good: "*Banks v. Orr*, No. 15-2602-JAR, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015). *See Banks v. Orr*. *Banks*, 2015 WL 7451174, at *3.",
    },
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242 at 247 (1986).",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986).",
    },
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, p. 247 (1986).",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986).",
    },
    {
      bad: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *See Anderson*, at 249.",
      good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *See Anderson*, 477 U.S. at 249.",
    },
    { good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at 249." },
    { good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Wick* Dep. at 24; *Wick* at 24." },
    {
      good: "*Anderson*, 477 U.S. 242 at 249.",
      note: "There is no full citation: a form of its own, which is looked at by another rule.",
    },
    {
      good: "---\ncourt: scotus\nfiling: motion\n---\n\n*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S., at 249.\n",
    },
  ],
  check(brief, context) {
    const hasOwnForms = brief.court === "scotus" || mayFollowStateManual(context);
    for (const citation of context.graph.citations) {
      if (!isOwnText(context, citation.start)) continue;
      if (citation.kind === "short" && (citation.page || !hasOwnForms)) checkShort(citation, context);
      else if (citation.kind === "case" && !hasOwnForms) checkCase(citation, context);
    }
    if (hasOwnForms) return;
    for (const found of namesAlone(context)) reportName(found, context);
  },
});

function checkShort(citation: ShortCitation, context: RuleContext): void {
  const { volume, reporter, page, pins } = citation;
  if (!volume || !reporter || !pins?.at) return;
  const antecedent = context.antecedentOf(citation);
  const full = antecedent?.kind === "resolved" ? context.graph.citations[antecedent.index] : undefined;
  if (full?.kind !== "case" || (page ? full.page.value !== page.value : !pins.comma && !pins.pageWord)) return;
  const form = `${volume.value} ${reporter.value} at ${pins.items[0]?.value}`;
  const message = page
    ? `A short form leaves out the first page: "${form}".`
    : `In a short form the page has "at" before it and nothing else: "${form}".`;
  const gap = { start: reporter.end, end: pins.lead.end };
  rewrite({ start: volume.start, end: pins.end, gap, lead: " at ", form, message, safe: true }, context);
}

/** A cite with its first page but without its year, of a decision cited before; and a full one with "at". */
function checkCase(citation: CaseCitation, context: RuleContext): void {
  const { volume, reporter, page, pins, courtAndDate, parallel } = citation;
  const pin = pins?.items[0];
  if (!pins || !pin || parallel.length > 0 || !/^\d+(?:-\d+)?$/.test(pin.value)) return;
  const span = { start: volume.start, end: pins.end };
  if (courtAndDate?.date && (pins.at || pins.pageWord)) {
    const form = `${volume.value} ${reporter.value} ${page.value}, ${pin.value}`;
    const message = `In a full citation a comma stands before the page, and no word: "${form}".`;
    rewrite({ ...span, gap: pins.lead, lead: ", ", form, message, safe: true }, context);
  } else if (!courtAndDate && isShortened(citation) && isCitedBefore(citation, context)) {
    const form = `${volume.value} ${reporter.value} at ${pin.value}`;
    const message = `A short form leaves out the first page: "${form}".`;
    const gap = { start: reporter.end, end: pins.lead.end };
    // What was read as a full citation is then read as a short form.
    rewrite({ ...span, gap, lead: " at ", form, message, safe: false }, context);
  }
}

function isShortened({ caseName }: CaseCitation): boolean {
  return caseName !== undefined && !/\sv\.?\s|^In re\b|^Ex parte\b/.test(caseName.value);
}

function isCitedBefore({ start, volume, reporter, page }: CaseCitation, { graph }: RuleContext): boolean {
  return graph.citations.some(
    (one) =>
      one.kind === "case" &&
      one.start < start &&
      one.courtAndDate !== undefined &&
      one.volume.value === volume.value &&
      one.reporter.value === reporter.value &&
      one.page.value === page.value,
  );
}

function reportName({ start, end, decision, page, lead }: NameAlone, { report }: RuleContext): void {
  const form = shortFormOf(decision, page, 1);
  if (!form) return;
  report(
    { start, end },
    {
      message: `A short form has more than name and page: "${form}" behind the name.`,
      fixes: [{ title: `Write "${form}"`, safe: false, edits: [replace({ start: lead.start, end }, `, ${form}`)] }],
      related: [{ start: decision.start, end: decision.end, message: "The decision cited in full." }],
    },
  );
}

interface Rewriting extends Span {
  /** What stands before the page, and what is to stand there. */
  readonly gap: Span;
  readonly lead: string;
  /** The citation as it should be. */
  readonly form: string;
  readonly message: string;
  readonly safe: boolean;
}

function rewrite({ start, end, gap, lead, form, message, safe }: Rewriting, { text, report }: RuleContext): void {
  const isPlain = !/[*_\\]/.test(text(gap));
  report(
    { start, end },
    { message, fixes: [{ title: `Write "${form}"`, safe: safe && isPlain, edits: [replace(gap, lead)] }] },
  );
}
