import type { StatuteCitation } from "../../citations/citation.ts";
import { plain } from "../../citations/reading.ts";
import { type Edit, insert, replace } from "../../text/edit.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type RuleContext } from "../rule.ts";

/** How a statute of Kansas is cited: "K.S.A. 60-237", "K.S.A. § 60-237", "Kan. Stat. Ann. § 60-237". */
type Form = "K.S.A." | "K.S.A. §" | "Kan. Stat. Ann. §";

export default defineRule({
  id: "authorities/ksa-form",
  severity: "information",
  summary: "Statutes of Kansas are cited in one form.",
  details: `Kansas courts write \`K.S.A. 60-237\`, without a section sign; the Indigo Book's form is \`Kan. Stat. Ann. § 60-237\`. Judges of the District of Kansas
use both, so that the rule asks for one form in a paper: that of the option \`form\`, else the one that the paper uses most. \`KSA\` and
\`Kan. Stat. Ann.\` without the sign are reported everywhere.`,
  authority: "Indigo Book table T3 (Kansas); K.S.A. as Kansas courts cite it",
  fix: "safe",
  on: "brief",
  options: {
    form: {
      type: "string",
      enum: ["", "K.S.A.", "K.S.A. §", "Kan. Stat. Ann. §"],
      default: "",
      description: "The form to use; empty for the one that the paper uses most.",
    },
  },
  examples: [
    { bad: "See K.S.A. §60-237.", good: "See K.S.A. § 60-237.", options: { form: "K.S.A. §" } },
    { bad: "See Kan. Stat. § 60-237.", good: "See Kan. Stat. Ann. § 60-237." },
    { bad: "See K.S.A. Sec. 60-237.", good: "See K.S.A. 60-237." },
    { bad: "See KSA 60-237.", good: "See K.S.A. 60-237." },
    { bad: "See K. S. A. 60-237.", good: "See K.S.A. 60-237." },
    { bad: "See Kan. Stat. Ann. 60-237.", good: "See Kan. Stat. Ann. § 60-237." },
    { bad: "See K.S.A. 60-237, K.S.A. § 60-226.", good: "See K.S.A. 60-237, K.S.A. 60-226." },
    {
      bad: "See Kan. Stat. Ann. § 60-237. See Kan. Stat. Ann. § 60-226. See K.S.A. 60-237.",
      good: "See Kan. Stat. Ann. § 60-237. See Kan. Stat. Ann. § 60-226. See Kan. Stat. Ann. § 60-237.",
    },
    {
      bad: "See Kan. Stat. Ann. § 60-237.",
      good: "See K.S.A. 60-237.",
      options: { form: "K.S.A." },
    },
    { good: "See K.S.A. 60-237 and K.S.A. 2022 Supp. 60-226." },
    { good: "See Kan. Stat. Ann. § 60-237(a) (2022)." },
    { good: "See KAN. STAT. ANN. § 60-237." },
    { good: "See K.S.A. § 60-237; K.S.A. § 60-226.", note: "One form throughout." },
  ],
  check(_brief, context) {
    const statutes = kansasStatutes(context);
    const asked: string = context.options.form;
    const chosen = isForm(asked) ? asked : mostUsed(statutes.map((statute) => formOf(statute, context)));
    for (const statute of statutes) checkForm(statute, chosen, context);
  },
});

function isForm(option: string): option is Form {
  return option !== "";
}

function kansasStatutes(context: RuleContext): StatuteCitation[] {
  return context.graph.citations.filter(
    (citation): citation is StatuteCitation =>
      citation.kind === "statute" &&
      /^(?:K\.S\.A\.|Kan\. Stat\.(?: Ann\.)?)$/.test(citation.code?.value ?? "") &&
      isOwnText(context, citation.start),
  );
}

function formOf({ code, sign }: StatuteCitation, { text }: RuleContext): Form {
  if (code?.value.startsWith("Kan.")) return "Kan. Stat. Ann. §";
  return sign && text(sign).startsWith("§") ? "K.S.A. §" : "K.S.A.";
}

/** Of forms that come equally often, the one without a sign, then the first. */
function mostUsed(forms: readonly Form[]): Form {
  const count = (form: Form): number => forms.filter((each) => each === form).length;
  return (["K.S.A.", ...forms] as const).reduce((best, form) => (count(form) > count(best) ? form : best), "K.S.A.");
}

function checkForm(statute: StatuteCitation, chosen: Form, context: RuleContext): void {
  const { code, sign, sections, year, start } = statute;
  const first = sections[0];
  if (!code || !first) return;
  // "K.S.A. 2022 Supp. 60-226": in the other form the year stands at the end.
  const hasSupplement = year !== undefined && year.start < first.start;
  const own = formOf(statute, context);
  const right = hasSupplement && chosen.startsWith("Kan.") !== own.startsWith("Kan.") ? own : chosen;
  const edits = repair(statute, right, context);
  if (edits.length === 0) return;
  context.report(
    { start, end: first.end },
    {
      message: `The form of this paper is "${right} ${first.value}".`,
      fixes: [
        {
          title: `Write "${right}"`,
          safe: !/[*_\\]/.test(context.text({ start: code.start, end: (sign ?? code).end })),
          edits,
        },
      ],
    },
  );
}

function repair({ code, sign, sections }: StatuteCitation, form: Form, { text }: RuleContext): Edit[] {
  const first = sections[0];
  if (!code || !first) return [];
  const edits: Edit[] = [];
  const name = form.startsWith("Kan.") ? "Kan. Stat. Ann." : "K.S.A.";
  if (plain(text(code)) !== name && plain(text(code)) !== name.toUpperCase()) edits.push(replace(code, name));
  const wantsSign = form.endsWith("§");
  if (wantsSign && !sign) edits.push(insert(first.start, sections.length > 1 ? "§§ " : "§ "));
  if (wantsSign && sign && sign.end === first.start) edits.push(insert(first.start, " "));
  if (!wantsSign && !sign && code.end === first.start) edits.push(insert(first.start, " "));
  if (!wantsSign && sign && !text(sign).startsWith("§"))
    edits.push(replace({ start: sign.start, end: first.start }, ""));
  if (!wantsSign && sign && text(sign).startsWith("§"))
    edits.push(replace({ start: sign.start, end: first.start }, ""));
  return edits;
}
