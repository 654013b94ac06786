import type { Citation } from "../../citations/citation.ts";
import { insert } from "../../text/edit.ts";
import { literal, tabStop } from "../../text/snippet.ts";
import { placesTestimony } from "../ownExhibit.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { partsOf } from "./_parts.ts";
import { headOf } from "./_requiredParts.ts";

export default defineRule({
  id: "structure/exhibit-index-missing",
  severity: "information",
  summary: "A paper that cites exhibits of its own has an index of them.",
  details: `D. Kan. Rule 7.6(b): "The filing party must separately label any exhibits attached to motion briefs or memoranda and file an index
of such exhibits." Exhibits of another paper ("Doc. 12, Ex. A", "Ames Dep. Ex. 4") do not count, nor does a single exhibit. Where
the index is filed as a paper of its own, disable the rule in the file.`,
  authority: "D. Kan. Rule 7.6(b)",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response", "reply"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nThe lease (Ex. A) was assigned. (Ex. B at 2.)\n",
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nThe lease (Ex. A) was assigned. (Ex. B at 2.)\n\n## Index of Exhibits\n\n| Exhibit | Description |\n|---|---|\n| A | [description] |\n| B | [description] |\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nThe lease (Ex. A) was assigned. (Ex. B at 2.)\n\n## Exhibits\n\n- A: the lease\n- B: the assignment\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nThe lease (Doc. 12, Ex. A) was assigned. (Doc. 12, Ex. B.)\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nHe said so. (Jones Dep. 45:12-46:3, Ex. A.) It is late. (Ex. B at 2.)\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nHe signed. (Jones Dep. 45:12-46:3, Ex. A.) She did not. (Wick Decl. ¶ 8, Ex. B.)\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nHe signed. (Jones Dep. Ex. 4.) She did not. (Wick Decl. Ex. B.)\n",
    },
    { good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nThe lease is Ex. A. See Ex. A at 2.\n" },
    { good: "---\ncourt: ilnd\n---\n\n# Motion to Compel\n\nThe lease (Ex. A) was assigned. (Ex. B at 2.)\n" },
  ],
  check(brief, context) {
    if (brief.court !== "ksd") return;
    const cited = ownExhibits(context);
    const names = [...new Set(cited.map(({ name }) => name))];
    const [first] = cited;
    if (!first || names.length < 2) return;
    if (brief.sections.some(({ title }) => partsOf(title).has("exhibits"))) return;
    if (brief.blocks.some((block) => listsExhibits.test(context.text(block)))) return;
    const eol = context.source.lineEnding;
    const at = brief.blocks.at(-1)?.end ?? context.source.length;
    context.report(headOf(brief), {
      message: `Exhibits are cited (${names.join(", ")}), and no index of exhibits was found. See D. Kan. Rule 7.6(b).`,
      related: [{ start: first.citation.start, end: first.citation.end, message: "The first of them." }],
      fixes: [
        {
          title: "Insert an index of exhibits to fill in",
          safe: false,
          snippet: true,
          edits: [insert(at, `${eol}${eol}${indexOf(names, eol)}`)],
        },
      ],
    });
  },
});

/** An index that has no heading: a line that says what follows, or that lists an exhibit with its description. */
const listsExhibits =
  /^[\s*_|#>-]*(?:index\s+(?:of|to)\s+exhibits|exhibit\s+(?:index|list)|list\s+of\s+exhibits|attachments?\s*:|exhibits?\s*:|(?:ex\.|exhibit)\s+[A-Z0-9]{1,3}\s*(?:[:|–—-]|\.\s))/i;

interface OwnExhibit {
  readonly citation: Citation;
  readonly name: string;
}

/** Exhibits by letter or number that are not parts of another paper. */
function ownExhibits(context: RuleContext): OwnExhibit[] {
  const { graph, source } = context;
  return graph.citations.flatMap((citation): OwnExhibit[] => {
    if (citation.kind !== "exhibit" || !isOwnText(context, citation.start)) return [];
    if (!/^Exh?s?\.|^Exhibits?$/i.test(citation.label.value)) return [];
    const before = source.text.slice(Math.max(0, citation.start - 60), citation.start);
    if (
      !placesTestimony.test(before) &&
      /(?:\d|Dep\.|Decl\.|Aff\.|Compl\.|Tr\.|Mot\.|Resp\.|Doc\.|ECF)[^.;()\r\n]{0,12},?\s*(?:at\s*)?$/i.test(before)
    )
      return [];
    return citation.entries.map(({ value }) => ({ citation, name: value }));
  });
}

function indexOf(names: readonly string[], eol: string): string {
  const rows = names.map((name, index) => `| ${literal(name)} | ${tabStop(index + 1, "description")} |`);
  return ["## Index of Exhibits", "", "| Exhibit | Description |", "|---|---|", ...rows].join(eol);
}
