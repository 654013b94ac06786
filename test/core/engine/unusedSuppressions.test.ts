import assert from "node:assert/strict";
import type { Configuration } from "../../../server/src/core/engine/configuration.ts";
import { ownRules, unusedSuppression } from "../../../server/src/core/engine/ownRules.ts";
import { applyEdits } from "../../../server/src/core/text/edit.ts";
import { analyze, analyzePaper, frontMatter, marked, recieve, teh, wordRule } from "./papers.ts";

const unused = "config/unused-suppression";

/** What is marked as unused in a body. */
function unusedIn(body: string, settings: Parameters<typeof analyzePaper>[1] = {}): string[] {
  return marked(analyzePaper(body, settings)).flatMap(([rule, text]) => (rule === unused ? [text] : []));
}

/** The body after the fix of its first unused comment. */
function cleaned(body: string): string {
  const analysis = analyzePaper(body);
  const finding = analysis.findings.find(({ rule }) => rule === unused);
  assert.equal(finding?.fixes[0]?.safe, false);
  return applyEdits(analysis.source.text, finding?.fixes[0]?.edits ?? []).slice(frontMatter.length);
}

describe("comments that silence nothing", () => {
  it("are reported whole, or the name that silences nothing", () => {
    const comment = "<!-- brieflint-disable-line spelling/teh -- a reason -->";
    assert.deepEqual(unusedIn(`the ${comment}\n`), [comment]);
    assert.deepEqual(unusedIn(`teh ${comment}\n`), []);
    assert.deepEqual(unusedIn("teh <!-- brieflint-disable-line spelling/recieve, spelling/teh -->\n"), [
      "spelling/recieve",
    ]);
    assert.deepEqual(unusedIn("the <!-- brieflint-disable-line -->\n"), ["<!-- brieflint-disable-line -->"]);
    assert.deepEqual(unusedIn("teh <!-- brieflint-disable-line -->\n"), []);
  });

  it("are found whatever their kind", () => {
    for (const body of [
      "<!-- brieflint-disable-next-line spelling/teh -->\nthe\nteh\n",
      "<!-- brieflint-disable-file spelling/teh -->\n\nrecieve\n",
      "teh\n\n<!-- brieflint-disable spelling/teh -->\n\nthe\n\n<!-- brieflint-enable spelling/teh -->\n\nteh\n",
      "the <!-- brieflint-disable-line spelling/* -->\n",
    ]) {
      assert.equal(unusedIn(body).length, 1, body);
    }
    assert.deepEqual(unusedIn("<!-- brieflint-enable spelling/teh -->\n\nthe\n"), []);
  });

  it("are in use when another comment silences the same", () => {
    assert.deepEqual(
      unusedIn("<!-- brieflint-disable-file spelling/* -->\n\nteh <!-- brieflint-disable-line -->\n"),
      [],
    );
  });

  it("are not reported for a rule of which it can't be said", () => {
    const body = "the <!-- brieflint-disable-line spelling/teh -->\n";
    const off: Partial<Configuration> = { rules: new Map([["spelling/teh", { severity: "off", options: {} }]]) };
    assert.deepEqual(unusedIn(body, { configuration: off }), []);
    const failing = { ...teh, check: () => assert.fail("broken") };
    assert.deepEqual(unusedIn(body, { rules: [failing, recieve] }), []);
    assert.deepEqual(unusedIn(body, { rules: [wordRule("spelling/teh", "teh", "the", { enabled: false })] }), []);
    assert.deepEqual(unusedIn("the <!-- brieflint-disable-line speling/teh -->\n"), []);
  });

  it("are in use for a hint, whether hints are enabled or not", () => {
    const hint = wordRule("spelling/teh", "teh", "the", { severity: "hint" });
    const body = "teh <!-- brieflint-disable-line spelling/teh -->\n";
    for (const hints of [true, false]) {
      const analysis = analyzePaper(body, { rules: [hint], configuration: { hints } });
      assert.deepEqual(marked(analysis), []);
      assert.equal(analysis.suppressed.length, hints ? 1 : 0);
    }
    assert.equal(unusedIn(body.replace("teh ", "the "), { rules: [hint] }).length, 1);
    const enabled = marked(
      analyzePaper("teh <!-- brieflint-disable-line spelling/recieve -->\n", { rules: [hint, recieve] }),
    );
    assert.deepEqual(
      enabled.map(([rule]) => rule),
      [unused],
    );
  });

  it("are kept where a comment says so, and can be turned off", () => {
    assert.deepEqual(unusedIn(`the <!-- brieflint-disable-line spelling/teh, ${unused} -- comes and goes -->\n`), []);
    assert.deepEqual(unusedIn(`<!-- brieflint-disable-file config/* -->\n\nthe <!-- brieflint-disable-line -->\n`), []);
    const off: Partial<Configuration> = { rules: new Map([[unused, { severity: "off", options: {} }]]) };
    assert.deepEqual(unusedIn("the <!-- brieflint-disable-line -->\n", { configuration: off }), []);
  });

  it("are taken away with their blanks, and never join two paragraphs", () => {
    const line = "<!-- brieflint-disable-line spelling/teh -->";
    assert.equal(cleaned(`the ${line}\nnext\n`), "the\nnext\n");
    assert.equal(cleaned(`the ${line} end\n`), "the end\n");
    const next = "<!-- brieflint-disable-next-line spelling/teh -->";
    assert.equal(cleaned(`One.\n\n${next}\nthe\n`), "One.\n\nthe\n");
    assert.equal(cleaned(`One.\n${next}\nthe\n`), "One.\n\nthe\n");
    assert.equal(cleaned(`| a | b |\n|---|---|\n| the | b ${line} |\n`), "| a | b |\n|---|---|\n| the | b |\n");
    const list = "teh recieve <!-- brieflint-disable-line";
    assert.equal(
      cleaned(
        `${list} spelling/x, spelling/teh -->`.replace("spelling/x", "spelling/recieve").replace("teh recieve", "teh"),
      ),
      "teh <!-- brieflint-disable-line spelling/teh -->",
    );
    assert.equal(
      cleaned("teh <!-- brieflint-disable-line spelling/teh, spelling/recieve -- why -->"),
      "teh <!-- brieflint-disable-line spelling/teh -- why -->",
    );
  });
});

describe("the engine's own rules", () => {
  it("have examples that hold", () => {
    for (const { id, examples } of ownRules) {
      for (const { bad, good } of examples) {
        const found = (text: string) => analyze(text).findings.filter(({ rule }) => rule === id).length;
        if (bad !== undefined) assert.equal(found(bad), 1, bad);
        if (good !== undefined) assert.equal(found(good), 0, good);
      }
    }
    const [example] = unusedSuppression.examples;
    const analysis = analyze(example?.bad ?? "");
    const fix = analysis.findings.find(({ rule }) => rule === unused)?.fixes[0];
    assert.equal(applyEdits(analysis.source.text, fix?.edits ?? []), example?.good);
  });
});
