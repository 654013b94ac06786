import type { Brief } from "../../brief/brief.ts";
import { defineRule } from "../rule.ts";
import { ownDocketCites } from "./_recordCites.ts";

export default defineRule({
  id: "docket/out-of-range",
  severity: "warning",
  summary: "An entry cited is on the docket sheet.",
  details: `Compared with \`docket: { highest: N }\` in the front matter. An entry above it is beyond the docket sheet as it was when the number was noted: check
the number, or note the new one. Entry 0 does not exist.`,
  authority: "The docket sheet of the case",
  fix: "none",
  on: "brief",
  examples: [
    { bad: "---\ncourt: ksd\nfiling: reply\ndocket: { highest: 174 }\n---\n\nSee Doc. 176 at 2; Doc. 174 at 1.\n" },
    { bad: "See Doc. 0 at 2." },
    { good: "---\ncourt: ksd\nfiling: reply\ndocket: { highest: 174 }\n---\n\nSee Docs. 12, 14-1, 174.\n" },
    {
      good: "---\ncourt: ksd\nfiling: reply\ndocket: { highest: 174 }\n---\n\nSee *Wick v. Orr*, No. 15-9227-JWL-TJJ, ECF No. 280 (D. Kan. July 13, 2016).\n",
    },
    { good: "See Doc. 1760." },
  ],
  check(brief, context) {
    const highest = highestEntry(brief) ?? Number.POSITIVE_INFINITY;
    for (const { entries } of ownDocketCites(context)) {
      const wrong = entries.find((entry) => isBeyond(entry.value, highest));
      if (!wrong) continue;
      const number = Number.parseInt(wrong.value, 10);
      context.report(wrong, {
        message:
          number === 0
            ? "There is no entry 0 on a docket sheet."
            : `Entry ${number} is beyond the docket sheet, whose last entry is ${highest} by the front matter.`,
      });
    }
  },
});

function highestEntry({ frontMatter }: Brief): number | null {
  const value = frontMatter?.values.get("docket")?.value;
  return typeof value === "object" && "highest" in value ? value.highest : null;
}

function isBeyond(entry: string, highest: number): boolean {
  const number = Number.parseInt(entry, 10);
  return number === 0 || number > highest;
}
