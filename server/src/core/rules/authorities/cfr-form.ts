import type { RegulationCitation } from "../../citations/citation.ts";
import { plain } from "../../citations/reading.ts";
import { type Edit, insert, replace } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";
import { type SignContext, signSpace } from "./_signSpace.ts";

export default defineRule({
  id: "authorities/cfr-form",
  severity: "warning",
  summary: 'The Code of Federal Regulations is cited "29 C.F.R. § 1910.119".',
  details: `Title, \`C.F.R.\` closed up and with its periods, the section sign, the section, each with a space between; a whole part is \`pt. 1910\`.`,
  authority: "Indigo Book R19.1",
  fix: "safe",
  on: "regulation",
  options: { signSpace },
  examples: [
    { bad: "See 29 CFR 1910.119.", good: "See 29 C.F.R. § 1910.119." },
    { bad: "See 29 CFR 1910.", good: "See 29 C.F.R. § 1910." },
    { bad: "See 29 CFR § 1910.119.", good: "See 29 C.F.R. § 1910.119." },
    { bad: "See 29 C.F.R. §1910.119.", good: "See 29 C.F.R. § 1910.119." },
    { good: "See 29 C.F.R. §1910.119.", options: { signSpace: "any" } },
    { bad: "See 29 C. F. R. § 1910.119.", good: "See 29 C.F.R. § 1910.119." },
    { bad: "See 29 C.F.R. 1910.119.", good: "See 29 C.F.R. § 1910.119." },
    { bad: "See 29 CFR pt. 1910.", good: "See 29 C.F.R. pt. 1910." },
    { good: "See 29 C.F.R. § 1910.119 (2020)." },
    { good: "See 29 C.F.R. pt. 1910; 29 C.F.R. Part 541." },
    { good: "See 29 C.F.R.\n§ 1910.119." },
    { good: "See 85 Fed. Reg. 12345." },
  ],
  check(citation, context) {
    const { title, code, sections } = citation;
    const first = sections[0];
    if (!title || code?.value !== "C.F.R." || !first) return;
    const edits = repair(citation, context);
    if (edits.length === 0) return;
    const form = formOf(citation, context);
    context.report(
      { start: title.start, end: first.end },
      {
        message: `This citation should read "${form}".`,
        fixes: [{ title: `Write "${form}"`, safe: !/[*_\\]/.test(context.text(code)), edits }],
      },
    );
  },
});

function formOf({ title, sign, sections }: RegulationCitation, { text }: SignContext): string {
  const [first, last] = [sections[0], sections.at(-1)];
  if (!first || !last) return "";
  const listed = plain(text({ start: first.start, end: last.end }));
  const lead = sign && /^p/i.test(sign.value) ? sign.value : sections.length > 1 ? "§§" : "§";
  return `${title?.value} C.F.R. ${lead} ${listed}`;
}

/** Changes what is wrong and nothing else, so that line breaks and non-breaking spaces stay as typed. */
function repair({ title, code, sign, sections }: RegulationCitation, { text, options }: SignContext): Edit[] {
  const first = sections[0];
  if (!title || !code || !first) return [];
  const edits: Edit[] = [];
  const right = `${title.end === code.start ? " " : ""}C.F.R.${code.end === (sign ?? first).start ? " " : ""}`;
  if (text(code) !== right) edits.push(replace(code, right));
  const several = sections.length > 1 ? "§§" : "§";
  if (!sign) {
    if (/^\s*$/.test(text({ start: code.end, end: first.start }))) edits.push(insert(first.start, `${several} `));
  } else if (/^s/i.test(sign.value)) {
    edits.push(replace(sign, sign.end === first.start ? `${several} ` : several));
  } else if (sign.end === first.start && sign.value.startsWith("§") && options.signSpace === "required") {
    edits.push(insert(sign.end, " "));
  }
  return edits;
}
