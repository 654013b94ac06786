import { insert } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";
import { headOf } from "./_idWord.ts";

export default defineRule({
  id: "short-forms/id-star-antecedent",
  severity: "warning",
  summary: 'A page of a decision cited by database number is a star page, after "Id." too.',
  details: `A decision on Westlaw or Lexis is cited by the pages of the screen, \`at *3\`. Without the star, \`*Id.* at 3\` says page 3 of the
slip opinion, which is another place.`,
  authority: "Indigo Book R12.4.1, R15.3.2",
  fix: "safe",
  on: "id",
  examples: [
    {
      bad: "*Heglet v. City of Hays*, No. 13-2228-KHV-KGG, 2014 WL 2865996, at *2 (D. Kan. June 24, 2014). Letters are not enough. *Id.* at 3.",
      good: "*Heglet v. City of Hays*, No. 13-2228-KHV-KGG, 2014 WL 2865996, at *2 (D. Kan. June 24, 2014). Letters are not enough. *Id.* at *3.",
    },
    {
      good: "*Heglet v. City of Hays*, No. 13-2228-KHV-KGG, 2014 WL 2865996, at *2 (D. Kan. June 24, 2014). Letters are not enough. *Id.* at *3. The motion is pending. (Doc. 168 at 1.) It was opposed. (*Id.* at 2.)",
    },
  ],
  check(citation, context) {
    const { pins } = citation;
    const head = headOf(citation, context);
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
