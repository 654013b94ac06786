import { defineRule } from "../rule.ts";

export default defineRule({
  id: "authorities/et-seq",
  severity: "hint",
  summary: "The sections of an act are cited by their range.",
  details: `Off unless it is enabled. \`15 U.S.C. §§ 1601-1667f\` says where the act ends; \`et seq.\` does not.`,
  authority: "Indigo Book R5.2.3",
  fix: "none",
  on: ["statute", "regulation"],
  examples: [
    { bad: "See 15 U.S.C. § 1601 et seq." },
    { bad: "See 15 U.S.C. §§ 1601, *et seq.*" },
    { good: "See 15 U.S.C. §§ 1601-1667f." },
    { good: "See 15 U.S.C. § 1601. Et seq. is Latin." },
  ],
  check({ end }, { source, report }) {
    const match = /^[,\s*_]{0,4}\b(?:et\.?\s{1,3}seq)\b\.?/.exec(source.text.slice(end, end + 20));
    if (!match) return;
    const start = end + match[0].search(/et/);
    report({ start, end: end + match[0].length }, { message: '"et seq." does not say where the range ends.' });
  },
});
