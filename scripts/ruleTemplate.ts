/** The source of a new rule: it compiles, reports nothing, and has one example that fails until the rule is written. */
export function ruleTemplate(id: string): string {
  return `import { defineRule } from "../rule.ts";

export default defineRule({
  id: "${id}",
  severity: "warning",
  summary: "TODO: one sentence that says what is wrong.",
  details: "TODO: why it matters, and when to ignore it.",
  authority: "TODO: the rule of court or of citation",
  fix: "none",
  on: "docket",
  examples: [{ bad: "TODO: a sentence in which the rule reports something (Doc. 170)." }, { good: "(Doc. 170.)" }],
  check(_citation, _context) {
    // Look at the citation; call \`context.report(span, { message })\` where something is wrong.
  },
});
`;
}
