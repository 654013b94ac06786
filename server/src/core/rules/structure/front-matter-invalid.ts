import { defineRule } from "../rule.ts";

export default defineRule({
  id: "structure/front-matter-invalid",
  severity: "warning",
  summary: "The front matter can be read, and its values are ones that Brieflint knows.",
  details: `What stands between the \`---\` lines tells Brieflint what the paper is. A value that it does not understand is passed over, and
what the paper itself says takes its place; so a slip there may silence other rules. Keys that Brieflint does not know belong
to someone else and are never reported.`,
  authority: "Brieflint's own front matter, docs/interfaces.md",
  fix: "none",
  on: "brief",
  examples: [
    { bad: "---\ncourt: ksd\nfiling: motoin\n---\n\n# Motion to Compel\n" },
    { bad: "---\ncourt: ksd\nfilingDate: 2023-02-29\n---\n\n# Motion to Compel\n" },
    { good: "---\ncourt: ksd\nfilingDate: 2024-02-29\n---\n\n# Motion to Compel\n" },
    { good: "---\ncourt: ksd\nfiling: motion\nlayout: letter\n---\n\n# Motion to Compel\n" },
  ],
  check(brief, { report }) {
    for (const { start, end, message } of brief.frontMatter?.problems ?? []) report({ start, end }, { message });
  },
});
