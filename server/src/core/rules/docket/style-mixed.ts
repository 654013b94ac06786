import type { DocketCitation, DocketFamily } from "../../citations/citation.ts";
import { type Edit, replace } from "../../text/edit.ts";
import type { SourceText } from "../../text/sourceText.ts";
import { defineRule } from "../rule.ts";
import { mostCommon, ownDocketCites } from "./_recordCites.ts";

export default defineRule({
  id: "docket/style-mixed",
  severity: "warning",
  summary: "A paper cites the docket sheet in one style.",
  details: `A reader who meets both \`Doc. 166\` and \`ECF No. 166\` must stop to ask whether they are the same entry. Judges differ in the
label that they use, so the label is the paper's choice (and \`Doc.\`, \`doc.\` and \`Doc. No.\` are three labels): \`docketStyle\` in the front matter or in \`brieflint.json\`, then the
option \`style\`, and without them the label that the paper uses most (the first one where two are used equally often).

Quoted record cites keep the label of their source, and are passed over; so are cites to the docket of another case. Ignore
the rule where a court's order asks for a second label.`,
  authority: "Indigo Book R24.4 for the forms; one label in a paper is practice",
  fix: "safe",
  on: "brief",
  options: {
    style: {
      type: "string",
      enum: ["", "Doc.", "ECF No.", "Dkt.", "D.E.", "DN", "Dk.", "Filing No."],
      default: "",
      description: "The label to use; empty for the one that the paper uses most.",
    },
  },
  examples: [
    {
      bad: "The motion (Doc. 166) was opposed (Doc. 168) and granted (ECF No. 170).",
      good: "The motion (Doc. 166) was opposed (Doc. 168) and granted (Doc. 170).",
    },
    {
      bad: "See Dkt. 12 at 3; Dkt. 13 at 4; Docs. 14, 15.",
      good: "See Dkt. 12 at 3; Dkt. 13 at 4; Dkts. 14, 15.",
    },
    {
      bad: "The motion (Doc. 166) was opposed (Doc. 168) and granted (doc. 170).",
      good: "The motion (Doc. 166) was opposed (Doc. 168) and granted (Doc. 170).",
    },
    {
      bad: "See Dkt. No. 12 at 3; Dkt. No. 13 at 4; Dkt. 14 at 2.",
      good: "See Dkt. No. 12 at 3; Dkt. No. 13 at 4; Dkt. No. 14 at 2.",
    },
    {
      bad: "See Doc. 12 at 3; Doc. 13 at 4; Document 14 at 2.",
      good: "See Doc. 12 at 3; Doc. 13 at 4; Doc. 14 at 2.",
    },
    { good: "The motion (doc. 166) was opposed (doc. 168). Doc. 170 grants it; so docket entry 171 says." },
    {
      options: { style: "ECF No." },
      bad: "The motion (Doc. 166) was granted (Doc. 170, at 2).",
      good: "The motion (ECF No. 166) was granted (ECF No. 170, at 2).",
      count: 2,
    },
    {
      bad: "---\ncourt: ksd\nfiling: reply\ndocketStyle: Doc.\n---\n\nThe order (ECF No. 170) stands.\n",
      good: "---\ncourt: ksd\nfiling: reply\ndocketStyle: Doc.\n---\n\nThe order (Doc. 170) stands.\n",
      note: "The front matter chooses.",
    },
    {
      good: 'Defendants wrote that "the order (ECF No. 170) is premature." (Doc. 174.)',
      note: "A quotation keeps its label.",
    },
    {
      good: "*Rowan v. Sunflower Elec. Power Corp.*, No. 15-9227-JWL-TJJ, ECF No. 80 (D. Kan. July 13, 2016). (Doc. 166.)",
    },
  ],
  check(brief, context) {
    const cites = ownDocketCites(context).filter((cite) => isLabelled(cite, context.source));
    const typed = brief.frontMatter?.values.get("docketStyle")?.value;
    const chosen =
      familyOf(typeof typed === "string" ? typed : "") ??
      familyOf(context.options.style) ??
      mostCommon(cites.map((cite) => cite.family));
    if (chosen === undefined) return;
    const labels = labelsOf(chosen, cites);
    const shape = mostCommon(cites.filter((cite) => cite.family === chosen).flatMap(shapeOf));
    for (const cite of cites) {
      if (cite.family === chosen && !differs(cite, shape)) continue;
      context.report(cite, {
        message: `"${cite.label.value}" is not the label of this paper's record cites, "${labels.one}".`,
        fixes: [
          {
            title: `Write "${isPlural(cite) ? labels.many : labels.one}"`,
            safe: true,
            edits: [relabelled(context.source, cite, isPlural(cite) ? labels.many : labels.one)],
          },
        ],
      });
    }
  },
});

/** Whether the label is that of a cite: "docket entry 5" in a sentence is prose, and "(#5)" may count anything but entries. */
function isLabelled(cite: DocketCitation, source: SourceText): boolean {
  const before = source.text[cite.start - 1] ?? "";
  if (cite.family === "#") return before === "[";
  return !/^(?:document|docket)/i.test(cite.label.value) || cite.pins?.at === true || /[([]/.test(before);
}

/** How a label of one entry is written within its family; nothing for one whose points or spaces are wrong, or for several entries. */
function shapeOf(cite: DocketCitation): ("Doc." | "doc." | "Doc. No." | "word")[] {
  if (isPlural(cite)) return [];
  const { value } = cite.label;
  if (/^(?:Document|Docket)(?: No\.| Entry| Entry No\.)?$/i.test(value)) return ["word"];
  const [, first = "", hasNumber] = /^([A-Za-z])[a-z]{1,2}\.( No\.)?$/.exec(value) ?? [];
  if (first === "") return [];
  if (hasNumber) return ["Doc. No."];
  return first === first.toLowerCase() ? ["doc."] : ["Doc."];
}

/** Whether a label has another shape than most; a capital may be that of a sentence. */
function differs(cite: DocketCitation, shape: ReturnType<typeof shapeOf>[number] | undefined): boolean {
  const [own] = shapeOf(cite);
  return own !== undefined && own !== shape && !(own === "Doc." && shape === "doc.");
}

const plurals: Record<DocketFamily, string> = {
  "Doc.": "Docs.",
  "ECF No.": "ECF Nos.",
  "Dkt.": "Dkts.",
  "D.E.": "D.E.",
  DN: "DN",
  "Dk.": "Dk.",
  "Filing No.": "Filing Nos.",
  "#": "#",
};

/** The family that a label names, however it is written; undefined for what is no label. */
function familyOf(label: string): DocketFamily | undefined {
  const folded = label.toLowerCase().replace(/[^a-z#]/g, "");
  if (/^docs?(?:ument)?(?:nos?)?#?$/.test(folded)) return "Doc.";
  if (/^ecf(?:nos?)?#?$/.test(folded)) return "ECF No.";
  if (/^(?:dkts?|docket)(?:nos?)?#?$/.test(folded)) return "Dkt.";
  if (/^de(?:nos?)?#?$/.test(folded)) return "D.E.";
  if (/^dn(?:nos?)?#?$/.test(folded)) return "DN";
  if (/^dks?(?:nos?)?#?$/.test(folded)) return "Dk.";
  if (/^filing(?:nos?)?#?$/.test(folded)) return "Filing No.";
  return folded === "#" ? "#" : undefined;
}

/** The label for one entry and for several, as the paper itself writes them where it does. */
function labelsOf(family: DocketFamily, cites: readonly DocketCitation[]): { one: string; many: string } {
  const own = cites.filter((cite) => cite.family === family && familyOf(cite.label.value) === family);
  const one = own.filter((cite) => !isPlural(cite)).map((cite) => cite.label.value);
  const many = own.filter(isPlural).map((cite) => cite.label.value);
  return { one: mostCommon(one) ?? family, many: mostCommon(many) ?? plurals[family] };
}

function isPlural(cite: DocketCitation): boolean {
  return /s\.?\W*$/i.test(cite.label.value) || cite.entries.length > 1;
}

/** The label replaced; the space behind it stays as typed, and is put there where the old label stood close. */
function relabelled(source: SourceText, cite: DocketCitation, label: string): Edit {
  const next = source.text.slice(cite.label.end, cite.label.end + 1);
  return replace(cite.label, /\d/.test(next) && !label.endsWith("#") ? `${label} ` : label);
}
