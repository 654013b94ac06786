import { readKansasNumber } from "../kansasNumber.ts";
import { kansasNumbers } from "../kansasNumbers.ts";
import { defineRule } from "../rule.ts";

/** The first digits of serial numbers that were seen with the digit of each division. */
const serials: Readonly<Record<string, readonly [place: string, firstDigits: string]>> = {
  "2": ["Kansas City", "29"],
  "5": ["Topeka", "34"],
  "6": ["Wichita", "1"],
};

export default defineRule({
  id: "docket/case-number-division",
  severity: "information",
  summary: "The division of a case number of the District of Kansas agrees with its serial number.",
  details: `In \`2:13-cv-02493\` the first digit is the division (2 Kansas City, 5 Topeka, 6 Wichita), and the serial number begins with a digit that goes with it:
2 or 9 for Kansas City, 3 or 4 for Topeka, 1 for Wichita. This is how the district's numbers were seen to run, and no rule of court; a case
may have been moved.`,
  authority: "Case numbers of the District of Kansas",
  fix: "none",
  on: "brief",
  examples: [
    { bad: "*Wick v. Orr*, No. 6:13-cv-02493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 2:13-cv-02493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 6:21-cv-01100, 2022 WL 17083652, at *2 (D. Kan. Nov. 18, 2022)." },
    { good: "*Wick v. Orr*, No. 5:12-cv-03050, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 2:13-mc-00226, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 6:13-cv-02493, 2015 WL 7451174, at *2 (M.D. Fla. Nov. 23, 2015)." },
  ],
  check(_brief, context) {
    for (const number of kansasNumbers(context)) {
      const { division, type, serial } = readKansasNumber(number.value) ?? {};
      const known = division ? serials[division] : undefined;
      if (!known || type !== "cv" || serial?.length !== 4 || known[1].includes(serial[0] ?? "")) continue;
      context.report(number, {
        message: `Division ${division} is ${known[0]}, and serial numbers like ${serial} were not seen there; check the number.`,
      });
    }
  },
});
