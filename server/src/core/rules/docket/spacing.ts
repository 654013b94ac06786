import type { DocketCitation } from "../../citations/citation.ts";
import { replace } from "../../text/edit.ts";
import type { SourceText } from "../../text/sourceText.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { mostCommon, ownDocketCites } from "./_recordCites.ts";

export default defineRule({
  id: "docket/spacing",
  severity: "warning",
  summary: "The label of a record cite is written out with its period, and a space stands before the number.",
  details: `\`Doc.170\`, \`Doc 170\`, \`ECF 170\`, \`ECF No.170\` and \`Doc. # 170\` are slips for \`Doc. 170\` and \`ECF No. 170\`. The label keeps its own
family: \`ECF\` becomes \`ECF No.\`, never \`Doc.\`.

Some judges write \`ECF 52\` or \`Doc. #178\` by habit. Such a form is left alone where the paper uses it most, and so is any
other that a paper uses throughout.`,
  authority: "Indigo Book R24.4",
  fix: "safe",
  on: "brief",
  examples: [
    { bad: "Plaintiff moved to compel. (Doc.170.)", good: "Plaintiff moved to compel. (Doc. 170.)" },
    {
      bad: "The order (ECF No. 170) and the response (ECF 168, ECF No.169) differ.",
      good: "The order (ECF No. 170) and the response (ECF No. 168, ECF No. 169) differ.",
      count: 2,
    },
    { bad: "(Doc. 166 at 2.) (Doc. # 170 at 2.)", good: "(Doc. 166 at 2.) (Doc. 170 at 2.)" },
    { bad: "(Dkt. 39.) (Dkt. ## 40, 41.)", good: "(Dkt. 39.) (Dkts. 40, 41.)" },
    { bad: "(Doc. 166 at 2.) (Docs 168, 170.)", good: "(Doc. 166 at 2.) (Docs. 168, 170.)" },
    { good: "(ECF No. 170.) The replies (ECF\n22 Nos. 309, 310) were late.", note: "22 is the number of the line." },
    { good: "(ECF 52 at 3.) (ECF 53.) (ECF 54.)", note: "One style throughout." },
    { good: "(Doc. #178.) (Doc. #180 at 4.)" },
    { good: "See Docs. 166, 168, 170; Dkt. No. 12; D.E. 7; Dk. 168; Filing No. 3; [#59]." },
  ],
  check(_brief, context) {
    const forms = ownDocketCites(context).flatMap((cite) => formOf(cite, context.source) ?? []);
    const habits = new Set(habitualShapes(forms));
    for (const form of forms) {
      if (isRight(form) || habits.has(form.shape)) continue;
      const { label, right, spaced, number } = form;
      context.report(form, {
        message: `"${label}${spaced ? " " : ""}${number}" should be "${right} ${number}".`,
        fixes: [
          { title: `Write "${right}"`, safe: true, edits: [replace(form.labelSpan, spaced ? right : `${right} `)] },
        ],
      });
    }
  },
});

/** How a label and its first number are put together. */
interface LabelForm extends Span {
  readonly labelSpan: Span;
  readonly label: string;
  readonly right: string;
  /** Whether white space stands between label and number. */
  readonly spaced: boolean;
  readonly number: string;
  /** The form without plural and number, to tell habits apart. */
  readonly shape: string;
}

/** The form of a cite; null where it has no number, or a label that is not known to be wrong or right. */
function formOf(cite: DocketCitation, source: SourceText): LabelForm | null {
  const [entry] = cite.entries;
  if (!entry) return null;
  const typed = source.text.slice(cite.label.start, entry.start);
  const label = typed.trim().replace(/\s+/g, " ");
  const right = rightLabel(label, cite.entries.length > 1);
  if (right === null || /[*_\\]/.test(typed)) return null;
  // The number of a line of pleading paper, in text taken from a PDF: "ECF / 22 Nos. 309, 310".
  if (/^\s{1,8}Nos?\./.test(source.text.slice(entry.end, entry.end + 12))) return null;
  const spaced = /\s$/.test(typed);
  return {
    start: cite.label.start,
    end: entry.end,
    labelSpan: { start: cite.label.start, end: cite.label.start + typed.trimEnd().length },
    label,
    right,
    spaced,
    number: source.slice(entry),
    shape: `${label.toLowerCase().replace(/s(?=\.|$| ?#)/, "")}${spaced ? " " : ""}`,
  };
}

function isRight({ label, right, spaced }: LabelForm): boolean {
  return spaced && label === right;
}

/** Forms that judges of D. Kan. use: "ECF 52", "Doc. #178"; and their like. */
const knownHabits: ReadonlySet<string> = new Set(["ecf ", "de ", "doc. #", "doc #", "dkt. #", "ecf #"]);

/** Forms that are left alone: a known habit if it is what the paper does most, any other if the paper has nothing else. */
function habitualShapes(forms: readonly LabelForm[]): string[] {
  const shapes = forms.map((form) => form.shape);
  const most = mostCommon(shapes);
  if (most === undefined) return [];
  const throughout = shapes.length > 1 && shapes.every((shape) => shape === most);
  return throughout || knownHabits.has(most) ? [most] : [];
}

/** The label in its right form, family and capitals kept; null for labels that are left alone ("Document", "#"). */
function rightLabel(label: string, several: boolean): string | null {
  const plain = label.replace(/ ?#+$/, "");
  const [, word, number] = /^(docs?|dkts?|dks?|ecf|d\.? ?e|filing)\.?(?: ?(nos?)\.?)?$/i.exec(plain) ?? [];
  if (word === undefined) return null;
  const numberWord = number === undefined ? "" : ` ${number}.`;
  if (/^ecf$/i.test(word)) return `${word}${numberWord || (several ? " Nos." : " No.")}`;
  if (/^filing$/i.test(word)) return numberWord ? `${word}${numberWord}` : null;
  if (/^d\.? ?e$/i.test(word)) return `D.E.${numberWord}`;
  const plural = several && label.endsWith("##") && !/s$/i.test(word) ? "s" : "";
  return `${word}${plural}.${numberWord}`;
}
