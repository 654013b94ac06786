import { defineRule } from "../rule.ts";

/** Years whose numbers are known to rise from near 0 in January to several millions in December. */
const firstYear = 2005;
const lastYear = 2025;

export default defineRule({
  id: "consistency/sequence",
  severity: "information",
  enabled: false,
  summary: "A Westlaw number is one of its time of year.",
  details: `Off unless it is set by its id. Westlaw's numbers rise through the year, so that a seven-figure number of seven millions is improbable for January, and one of
a hundred thousand for December. Decisions that are loaded late get late numbers; very high ones are passed over.`,
  authority: "Consistency of the citation; Westlaw numbers whose dates are known",
  fix: "none",
  on: "unpublished",
  examples: [
    { bad: "*Wick v. Orr*, No. 13-2493-KHV, 2015 WL 7451174, at *2 (D. Kan. Jan. 23, 2015)." },
    { bad: "*Wick v. Orr*, No. 13-2493-KHV, 2015 WL 124538, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 13-2493-KHV, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015)." },
    { good: "*Wick v. Orr*, No. 13-2493-KHV, 2015 WL 13047860, at *2 (D. Kan. Mar. 31, 2015)." },
    { good: "*Wick v. Orr*, No. 13-2493-KHV, 2014 WL 789201, at *2 (D. Kan. Feb. 26, 2014)." },
  ],
  check({ database, year, number, courtAndDate }, { report }) {
    const date = courtAndDate?.date?.value ?? "";
    if (database?.value !== "WL" || !year || !number || year.value !== date.slice(0, 4)) return;
    if (Number(year.value) < firstYear || Number(year.value) > lastYear) return;
    const month = Number(date.slice(5, 7));
    const count = Number(number.value);
    const isLate = count >= 6_000_000 && count < 10_000_000 && month >= 1 && month <= 3;
    const isEarly = count < 300_000 && month >= 7;
    if (!isLate && !isEarly) return;
    report(number, {
      message: `The number ${number.value} is improbable for the month: numbers of that height are of the ${isLate ? "end" : "beginning"} of the year.`,
    });
  },
});
