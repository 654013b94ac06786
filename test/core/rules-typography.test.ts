import assert from "node:assert/strict";
import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { defaultConfiguration } from "../../server/src/core/engine/configuration.ts";
import dateInvalid from "../../server/src/core/rules/typography/date-invalid.ts";
import monthAbbreviation from "../../server/src/core/rules/typography/month-abbreviation.ts";
import monthYearComma from "../../server/src/core/rules/typography/month-year-comma.ts";

const rules = [dateInvalid, monthAbbreviation, monthYearComma];

function found(sentence: string): string[] {
  const text = `---\ncourt: ksd\n---\n\n${sentence}\n`;
  const { findings } = new Analyzer({ rules }).analyze({
    text,
    path: "motion.md",
    language: "markdown",
    configuration: defaultConfiguration,
    today: "2026-01-15",
  });
  return findings.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
}

describe("rules on dates", () => {
  it("say what the calendar has", () => {
    assert.deepEqual(found("Responses were due on February 30, 2015."), [
      "February 30, 2015: February 2015 has no day 30; it has 28 days.",
    ]);
    assert.deepEqual(found("The parties spoke on Monday, November 24, 2015."), [
      "Monday, November 24, 2015: November 24, 2015 is a Tuesday, not a Monday.",
    ]);
  });

  it("look at table cells, list items, headings and footnotes", () => {
    const date = "Feb. 30, 2015: February 2015 has no day 30; it has 28 days.";
    assert.deepEqual(found("| Event | Date |\n|---|---|\n| Call | Feb. 30, 2015 |"), [date]);
    assert.deepEqual(found("1. A call on Feb. 30, 2015."), [date]);
    assert.deepEqual(found("## The call of Feb. 30, 2015"), [date]);
    assert.deepEqual(found("They spoke.[^1]\n\n[^1]: On Feb. 30, 2015."), [date]);
  });

  it("pass over code, comments, quotations and block quotes", () => {
    assert.deepEqual(found("`Feb. 30, 2015` <!-- Feb. 30, 2015; August, 2015 --> “Feb. 30, 2015; August, 2015”"), []);
    assert.deepEqual(found("> Feb. 30, 2015; August, 2015."), []);
  });

  it("do not take the day from another date", () => {
    assert.deepEqual(found("From Monday, November 23 to Friday, November 27, 2015, and in November 2015."), []);
  });

  it("find no fault with any day that there is", () => {
    const days = [];
    for (let time = Date.UTC(2015, 0, 1); time < Date.UTC(2017, 0, 1); time += 86_400_000) {
      const options = { weekday: "long", year: "numeric", month: "long", day: "numeric", timeZone: "UTC" } as const;
      days.push(new Intl.DateTimeFormat("en-US", options).format(time));
    }
    assert.equal(days[0], "Thursday, January 1, 2015");
    assert.deepEqual(found(days.join("; ")), []);
  });
});
