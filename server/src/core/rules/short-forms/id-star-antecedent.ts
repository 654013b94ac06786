import type { CaseCitation } from "../../citations/citation.ts";
import { insert } from "../../text/edit.ts";
import type { Part } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { headOf } from "./_idWord.ts";

export default defineRule({
  id: "short-forms/id-star-antecedent",
  severity: "warning",
  summary: 'A page of a decision cited by database number is a star page, after "Id." too.',
  details: `A decision on Westlaw or Lexis is cited by the pages of the screen, \`at *3\`. Without the star, \`*Id.* at 3\` says page 3 of the
slip opinion, which is another place. Where the decision before is cited by a reporter, a star page is as wrong: page or authority is not the one meant.`,
  authority: "Indigo Book R12.4.1, R15.3.2",
  fix: "safe",
  on: "id",
  examples: [
    {
      bad: "*Heglet v. City of Hays*, No. 13-2228-KHV-KGG, 2014 WL 2865996, at *2 (D. Kan. June 24, 2014). Letters are not enough. *Id.* at 3.",
      good: "*Heglet v. City of Hays*, No. 13-2228-KHV-KGG, 2014 WL 2865996, at *2 (D. Kan. June 24, 2014). Letters are not enough. *Id.* at *3.",
    },
    {
      bad: "*Wick v. Orr*, 12 F.3d 34, 36 (10th Cir. 1994). *Id.* at *3.",
      note: "Whether the star or the authority is wrong only the writer knows.",
    },
    {
      good: "*Heglet v. City of Hays*, No. 13-2228-KHV-KGG, 2014 WL 2865996, at *2 (D. Kan. June 24, 2014). Letters are not enough. *Id.* at *3. The motion is pending. (Doc. 168 at 1.) It was opposed. (*Id.* at 2.)",
    },
  ],
  check(citation, context) {
    const { pins } = citation;
    const head = headOf(citation, context);
    if (pins && head?.kind === "case") return checkStars(pins.items, head, context);
    if (!pins || head?.kind !== "unpublished" || !head.database) return;
    const pages = pins.items.filter((pin) => /^\d+(?:-\d+)?$/.test(pin.value));
    if (pages.length < pins.items.length) return;
    context.report(pins.items.length === 1 ? (pins.items[0] ?? pins) : pins, {
      message: `"${citation.word.value}" refers to a decision cited by its ${head.database.value} number, whose pages are star pages.`,
      fixes: [{ title: "Put a star before the page", safe: true, edits: pages.map((page) => insert(page.start, "*")) }],
      related: [{ start: head.start, end: head.end, message: "The decision referred to" }],
    });
  },
});

function checkStars(items: readonly Part[], head: CaseCitation, { report }: RuleContext): void {
  const star = items.find((pin) => pin.value.startsWith("*"));
  if (!star) return;
  report(star, {
    message: "The decision before is cited by its reporter, whose pages have no star.",
    related: [{ start: head.start, end: head.end, message: "The decision referred to" }],
  });
}
