import assert from "node:assert/strict";
import type { ReporterCite } from "../../../server/src/core/citations/citation.ts";
import { CitedVolumes } from "../../../server/src/core/citations/citedVolumes.ts";

function cite(volume: string, reporter: string, page: string): ReporterCite {
  const part = (value: string) => ({ start: 0, end: 1, value });
  return { start: 0, end: 1, volume: part(volume), reporter: part(reporter), page: part(page) };
}

const all = () => true;

describe("CitedVolumes", () => {
  it("keeps the cases of a volume in order, each page once", () => {
    const volumes = new CitedVolumes();
    assert.ok(volumes.add(cite("477", "U.S.", "317"), 0));
    assert.ok(volumes.add(cite("477", "U.S.", "242"), 3));
    assert.ok(!volumes.add(cite("477", "U.S.", "317"), 5));
    assert.ok(volumes.add(cite("477", "F.2d", "317"), 7));
    assert.ok(volumes.add(cite("478", "U.S.", "317"), 8));
    assert.deepEqual(volumes.casesOf("U.S.", "477", all), [0, 3]);
    assert.deepEqual(
      volumes.casesOf("U.S.", "477", (number) => number > 0),
      [3],
    );
    assert.deepEqual(volumes.casesOf("U.S.", "478", all), [8]);
    assert.deepEqual(volumes.casesOf("U.S.", "479", all), []);
    assert.deepEqual(volumes.casesOf("B.R.", "477", all), []);
  });

  it("tells no more cases of one volume apart than anyone would look at", () => {
    const volumes = new CitedVolumes();
    for (let page = 0; page < 100; page++) assert.ok(volumes.add(cite("1", "U.S.", String(page)), page));
    assert.equal(volumes.casesOf("U.S.", "1", all).length, 64);
  });
});
