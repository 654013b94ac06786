import type { DocketNumber } from "../../citations/citation.ts";
import { insert, replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "unpublished/docket-no-prefix",
  severity: "information",
  summary: 'A docket number is introduced by "No."',
  details: `The form of D. Kan. Rule 7.6(c) has \`No.\` before the docket number. \`Case No.\` is a hint; \`Civ. A. No.\` and the like are left alone, since
courts write them too.`,
  authority: "D. Kan. Rule 7.6(c)",
  fix: "safe",
  on: "unpublished",
  examples: [
    {
      bad: "*Blair v. TransAm Trucking*, 09-2443-EFM-KGG, 2016 WL 7117182, at *6 (D. Kan. Dec. 7, 2016).",
      good: "*Blair v. TransAm Trucking*, No. 09-2443-EFM-KGG, 2016 WL 7117182, at *6 (D. Kan. Dec. 7, 2016).",
    },
    {
      bad: "*Wick v. Orr*, 2:13-cv-02493-KHV-KGG, 2017 WL 1365445 (D. Kan. Apr. 14, 2017).",
      good: "*Wick v. Orr*, No. 2:13-cv-02493-KHV-KGG, 2017 WL 1365445 (D. Kan. Apr. 14, 2017).",
    },
    {
      bad: "*Wick v. Orr*, 18 Civ. 4321 (JPO), 2019 WL 3412345, at *4 (S.D.N.Y. July 29, 2019).",
      good: "*Wick v. Orr*, No. 18 Civ. 4321 (JPO), 2019 WL 3412345, at *4 (S.D.N.Y. July 29, 2019).",
    },
    { good: "*Blair v. TransAm Trucking*, No. 09-2443-EFM-KGG, 2016 WL 7117182, at *6 (D. Kan. Dec. 7, 2016)." },
    {
      bad: "*Blair v. TransAm Trucking*, Case No. 09-2443-EFM-KGG, 2016 WL 7117182, at *6 (D. Kan. Dec. 7, 2016).",
      good: "*Blair v. TransAm Trucking*, No. 09-2443-EFM-KGG, 2016 WL 7117182, at *6 (D. Kan. Dec. 7, 2016).",
    },
    { good: "*Wick v. Orr*, Civ. A. No. 12-1234-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2013)." },
    { good: "*Wick v. Orr*, Nos. 12-1234-EFM, 12-1235-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2013)." },
    { good: "*Wick v. Orr*, Civil Action 12-1234-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2013)." },
    {
      good: "*Wick v. Orr*, 12-1234-EFM, 12-1235-EFM, 2013 WL 4848836 (D. Kan. Sept. 11, 2013).",
      note: "Left to the writer.",
    },
    { good: "*Garza v. Lund*, CIV 16-1056 WJ/JHR, 2017 WL 2215431 (D.N.M. May 2, 2017)." },
  ],
  check({ docketNumber }, context) {
    const { source, report } = context;
    if (docketNumber?.prefix) reportCase(docketNumber.prefix, context);
    if (!docketNumber || docketNumber.prefix || !standsAlone(docketNumber, source.text)) return;
    const word = /,|;|&|\band\b/.test(docketNumber.number.value) ? "Nos." : "No.";
    report(docketNumber, {
      message: `The docket number has no "${word}" before it.`,
      fixes: [
        {
          title: `Insert "${word}" before the docket number`,
          safe: true,
          edits: [insert(docketNumber.number.start, `${word} `)],
        },
      ],
    });
  },
});

/** "Case No.", of which the second word is enough. */
function reportCase(prefix: Span, { text, report }: RuleContext): void {
  const word = /^Case\s+(?=Nos?\.)/i.exec(text(prefix))?.[0];
  if (word === undefined) return;
  report(prefix, {
    severity: "hint",
    message: `"No." is enough before a docket number.`,
    fixes: [
      {
        title: 'Remove "Case"',
        safe: true,
        edits: [replace({ start: prefix.start, end: prefix.start + word.length }, "")],
      },
    ],
  });
}

/**
 * A comma comes before the number, and the number begins with a digit; anything else may be another court's style. Behind
 * another docket number it is not the first of them.
 */
function standsAlone({ number }: DocketNumber, text: string): boolean {
  const before = text.slice(Math.max(0, number.start - 24), number.start);
  return /,[*_]*\s+$/.test(before) && /^\d/.test(number.value) && !/\d-\d[^\s,]*,\s+$/.test(before);
}
