import type { StatuteCitation } from "../../citations/citation.ts";
import { type Edit, insert, replace } from "../../text/edit.ts";
import type { Part } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { type SignContext, signSpace } from "./_signSpace.ts";

export default defineRule({
  id: "authorities/usc-spacing",
  severity: "warning",
  summary: 'The United States Code is cited "28 U.S.C. § 1331".',
  details: `Title, \`U.S.C.\` closed up and with its periods, the section sign, the section, each with a space between. The word "Section" is right
at the start of a sentence and where no title is named.

Titles that are spelled out ("Title 28, United States Code, Section 1331") and the annotated code (\`U.S.C.A.\`) are left alone.`,
  authority: "Indigo Book R5.2.1 and R16.1",
  fix: "safe",
  on: "statute",
  options: { signSpace },
  examples: [
    { bad: "See 28 U.S.C. § 636 (b)(1).", good: "See 28 U.S.C. § 636(b)(1)." },
    { bad: "See 28 USC 1331.", good: "See 28 U.S.C. § 1331." },
    { bad: "See 28 U.S.C. §1331.", good: "See 28 U.S.C. § 1331." },
    { bad: "See 28 U.S.C. 1331.", good: "See 28 U.S.C. § 1331." },
    { bad: "See 28 U.S.C. Sec. 1331.", good: "See 28 U.S.C. § 1331." },
    { bad: "See 28 U.S.C. Section 1331.", good: "See 28 U.S.C. § 1331." },
    { bad: "See 28 U.S.C.§ 1331.", good: "See 28 U.S.C. § 1331." },
    { bad: "See 28 U. S. C. § 1331.", good: "See 28 U.S.C. § 1331." },
    { bad: "See 28 U.S.C §1331.", good: "See 28 U.S.C. § 1331.", note: "One finding for the citation." },
    { bad: "See 28 U.S.C. §§1331-32.", good: "See 28 U.S.C. §§ 1331-32." },
    { good: "See 28 U.S.C. §1331.", options: { signSpace: "any" } },
    { bad: "See 28 USC §1331.", good: "See 28 U.S.C. §1331.", options: { signSpace: "any" } },
    { good: "See 28 U.S.C. § 1331." },
    { good: "See 28 U.S.C. §\u00a01331.", note: "A non-breaking space is a space." },
    { good: "See 28 U.S.C.\n§ 1331." },
    { good: "See 28 U.S.C. §§ 1331, 1332." },
    { good: "See 28 U.S.C.A. § 1331." },
    { good: "Section 1331 confers jurisdiction." },
    { good: "See Title 28, United States Code, Section 1331." },
    { good: "See K.S.A. 60-237." },
    { good: "He served in the U.S.C.G. 28 years." },
  ],
  check(citation, context) {
    const { title, code, sections } = citation;
    if (!title || code?.value !== "U.S.C." || !sections[0]) return;
    if (!/^U\.?\s?S\.?\s?C\.?$/i.test(context.text(code))) return;
    const edits = repair(citation, context);
    if (edits.length === 0) return;
    report(citation, edits, context);
  },
});

function report({ title, code, sections }: StatuteCitation, edits: readonly Edit[], context: SignContext): void {
  const first = sections[0];
  if (!title || !code || !first) return;
  const plural = edits.some((edit) => edit.newText.includes("§§"));
  const form = `${title.value} U.S.C. ${plural ? "§§" : "§"} ${first.value}`;
  context.report(
    { start: title.start, end: first.end },
    {
      message: `This citation should read "${form}".`,
      fixes: [{ title: `Write "${form}"`, safe: true, edits }],
    },
  );
}

/** Changes what is wrong and nothing else, so that line breaks and non-breaking spaces stay as typed. */
function repair({ title, code, sign, sections }: StatuteCitation, { text, options }: SignContext): Edit[] {
  const first = sections[0];
  if (!title || !code || !first) return [];
  const edits: Edit[] = [];
  const beforeCode = title.end === code.start ? " " : "";
  const afterCode = code.end === (sign ?? first).start ? " " : "";
  const rightCode = `${beforeCode}U.S.C.${afterCode}`;
  if (text(code) !== rightCode) edits.push(replace(code, rightCode));
  edits.push(...spacesBeforeSubsections(sections, text));
  const spelled = sections.length > 1 ? "§§" : "§";
  if (!sign) {
    if (/^\s*$/.test(text({ start: code.end, end: first.start }))) edits.push(insert(first.start, `${spelled} `));
    return edits;
  }
  const isSign = text(sign).startsWith("§");
  const mayClose = isSign && options.signSpace === "any";
  const afterSign = sign.end === first.start && !mayClose ? " " : "";
  const rightSign = isSign ? text(sign) : spelled;
  if (afterSign !== "" || rightSign !== text(sign)) edits.push(replace(sign, `${rightSign}${afterSign}`));
  return edits;
}

/** "§ 636 (b)(1)". */
function spacesBeforeSubsections(sections: readonly Part[], text: SignContext["text"]): Edit[] {
  return sections.flatMap((section) =>
    [...text(section).matchAll(/[ \u00a0]+(?=\((?:[a-z]{1,2}|\d{1,2})\))/gi)].map(({ 0: gap, index }) =>
      replace({ start: section.start + index, end: section.start + index + gap.length }, ""),
    ),
  );
}
