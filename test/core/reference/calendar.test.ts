import assert from "node:assert/strict";
import { daysInMonth, monthOf, months, weekdayOf, weekdayOn } from "../../../server/src/core/reference/calendar.ts";

describe("the calendar", () => {
  it("knows a month by its name and by any abbreviation of it", () => {
    for (const month of months) {
      assert.equal(monthOf(month.name), month);
      assert.equal(monthOf(month.citationForm), month);
      assert.equal(monthOf(month.name.slice(0, 3).toLowerCase()), month);
    }
    assert.equal(monthOf("Sep.")?.citationForm, "Sept.");
  });

  it("takes no other word for a month", () => {
    for (const word of ["", ".", "Ma", "Mayor", "Marchand", "Doc.", "June.."]) assert.equal(monthOf(word), null, word);
  });

  it("knows weekdays", () => {
    assert.equal(weekdayOf("Sunday"), 0);
    assert.equal(weekdayOf("Tues."), 2);
    assert.equal(weekdayOf("Su"), null);
  });

  it("counts leap years by the Gregorian rule", () => {
    assert.equal(daysInMonth(2023, 2), 28);
    assert.equal(daysInMonth(2024, 2), 29);
    assert.equal(daysInMonth(1900, 2), 28);
    assert.equal(daysInMonth(2000, 2), 29);
    assert.equal(daysInMonth(2015, 11), 30);
    assert.equal(daysInMonth(2015, 12), 31);
  });

  it("tells the weekday of a date, of early years too", () => {
    assert.equal(weekdayOn(2015, 11, 23), 1);
    assert.equal(weekdayOn(2017, 4, 14), 5);
    assert.equal(weekdayOn(1803, 2, 24), 4);
  });
});
