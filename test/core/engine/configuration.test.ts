import assert from "node:assert/strict";
import { defaultConfiguration, parseConfiguration } from "../../../server/src/core/engine/configuration.ts";
import { everyRule } from "../../../server/src/core/engine/ownRules.ts";
import { profiles } from "../../../server/src/core/engine/profiles.ts";
import { activeRules, optionValues } from "../../../server/src/core/engine/settings.ts";
import { defineRule, type Rule } from "../../../server/src/core/rules/rule.ts";

function rule(id: string, severity: Rule["severity"]): Rule {
  return defineRule({
    id,
    severity,
    summary: "A rule.",
    authority: "None",
    fix: "none",
    on: "brief",
    options: {
      style: { type: "string", enum: ["never", "always"], default: "never", description: "A style." },
      most: { type: "number", default: 3, description: "A number." },
      loud: { type: "boolean", default: false, description: "A switch." },
    },
    examples: [],
    check() {},
  });
}

const rules: readonly Rule[] = [
  { ...rule("docket/rare", "information"), enabled: false },
  rule("docket/spacing", "warning"),
  rule("docket/range", "warning"),
  rule("docket/quiet", "hint"),
  rule("cases/name", "error"),
];

function parse(text: string) {
  return parseConfiguration(text, "/matter", rules);
}

/** What is marked by each problem, and its message. */
function problems(text: string): [marked: string, message: string][] {
  return parse(text).problems.map(({ start, end, message }) => [text.slice(start, end), message]);
}

describe("parseConfiguration", () => {
  it("reads comments, trailing commas and every key", () => {
    const text = `// our office
{
  "$schema": "./schema.json",
  "extends": "strict", /* all of it */
  "court": "D. Kan.",
  "include": ["motions/**/*.md"],
  "exclude": "drafts/*.md",
  "docket": "docket.csv",
  "docketStyle": "Doc.",
  "rules": { "docket/spacing": "off", "docket/range": ["error", { "style": "always", "most": 2, "loud": true, }], },
}`;
    const { configuration, problems } = parse(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      { ...configuration, rules: [...configuration.rules] },
      {
        folder: "/matter",
        hints: true,
        court: "ksd",
        include: ["motions/**/*.md"],
        exclude: ["drafts/*.md"],
        docket: "docket.csv",
        docketStyle: "Doc.",
        rules: [
          ["docket/spacing", { severity: "off", options: {} }],
          ["docket/range", { severity: "error", options: { style: "always", most: 2, loud: true } }],
        ],
      },
    );
  });

  it("takes an empty object, and an empty file with a problem, as the defaults", () => {
    assert.deepEqual(parse("{}"), { configuration: { ...defaultConfiguration, folder: "/matter" }, problems: [] });
    assert.deepEqual(parse("").configuration, { ...defaultConfiguration, folder: "/matter" });
    assert.equal(parse("").problems.length, 1);
  });

  it("lets an id win over a pattern, whichever is written first", () => {
    const { configuration } = parse('{ "rules": { "docket/spacing": "error", "docket/*": "off" } }');
    assert.equal(configuration.rules.get("docket/spacing")?.severity, "error");
    assert.equal(configuration.rules.get("docket/range")?.severity, "off");
    assert.equal(configuration.rules.get("docket/quiet")?.severity, "off");
    assert.equal(configuration.rules.has("cases/name"), false);
  });

  it("does not let a pattern enable a hint, but an id or the strict profile does", () => {
    assert.equal(parse('{ "rules": { "docket/*": "error" } }').configuration.rules.has("docket/quiet"), false);
    const named = parse('{ "rules": { "docket/quiet": "hint" } }').configuration;
    assert.equal(named.rules.get("docket/quiet")?.severity, "hint");
    const strict = parse('{ "extends": "strict", "rules": { "docket/*": "error" } }').configuration;
    assert.equal(strict.rules.get("docket/quiet")?.severity, "error");
  });

  it("runs a rule that is declared off only where it is set by its id", () => {
    const runs = (text: string) =>
      activeRules(rules, parse(text).configuration).some(({ rule }) => rule.id === "docket/rare");
    assert.equal(runs("{}"), false);
    assert.equal(runs('{ "extends": "strict" }'), false);
    assert.equal(runs('{ "extends": "strict", "rules": { "docket/*": "error" } }'), false);
    assert.equal(runs('{ "rules": { "docket/rare": "information" } }'), true);
    assert.equal(runs('{ "rules": { "docket/rare": "off" } }'), false);
  });

  it("starts from a profile, over which the file wins", () => {
    assert.equal(parse('{ "extends": "ksd" }').configuration.court, "ksd");
    assert.equal(parse('{ "extends": "ksd", "court": "W.D. Mo." }').configuration.court, "mowd");
    assert.equal(parse('{ "extends": "recommended" }').configuration.court, null);
    assert.equal(parse('{ "extends": "ksd" }').configuration.hints, false);
  });

  it("has profiles whose settings name rules and options that exist", () => {
    assert.equal(new Set(profiles.map(({ name }) => name)).size, profiles.length);
    for (const { name, rules: settings } of profiles) {
      for (const [id, { options }] of Object.entries(settings)) {
        const specs = everyRule.find((candidate) => candidate.id === id)?.options;
        assert.ok(
          everyRule.some((candidate) => candidate.id === id),
          `${name}: ${id}`,
        );
        assert.deepEqual({ ...optionValues(specs ?? {}, options), ...options }, optionValues(specs ?? {}, options));
      }
    }
  });

  it("locates what is unknown and suggests what is near", () => {
    assert.deepEqual(
      problems(
        '{ "exclud": [], "rules": { "docket/spacin": "off", "spacing/range": "off", "docket/range": ["off", { "stile": "never" }] } }',
      ),
      [
        ['"exclud"', 'Unknown key "exclud". Did you mean "exclude"?'],
        ['"docket/spacin"', 'Unknown rule "docket/spacin". Did you mean "docket/spacing"?'],
        ['"spacing/range"', 'Unknown rule "spacing/range". Did you mean "docket/range"?'],
        ['"stile"', 'Unknown option of docket/range "stile". Did you mean "style"?'],
      ],
    );
  });

  it("locates wrong values and keeps the rest", () => {
    const text = `{ "extends": "none", "court": "Gotham", "include": [1], "docket": 4, "docketStyle": "Docket",
      "rules": { "docket/spacing": "loud", "docket/range": ["error", { "style": "often", "most": "two" }], "cases/name": "off" } }`;
    assert.deepEqual(
      problems(text).map(([marked]) => marked),
      ['"none"', '"Gotham"', "1", "4", '"Docket"', '"loud"', '"often"', '"two"'],
    );
    const { configuration } = parse(text);
    assert.deepEqual(configuration.rules.get("docket/range"), { severity: "error", options: {} });
    assert.equal(configuration.rules.get("cases/name")?.severity, "off");
    assert.equal(configuration.court, null);
  });

  it("locates broken syntax and reads what is left", () => {
    const text = '{ "court": "ksd" "rules": { "docket/range": "off" } ';
    assert.deepEqual(
      parse(text).problems.map(({ message }) => message),
      ["A comma is expected here.", "A closing brace is expected here."],
    );
    assert.equal(parse(text).configuration.court, "ksd");
    assert.equal(parse(text).configuration.rules.get("docket/range")?.severity, "off");
  });

  it("is not led astray by the names of objects' own properties", () => {
    const text =
      '{ "__proto__": { "court": "ksd" }, "constructor": 1, "rules": { "docket/range": ["off", { "toString": "x" }] } }';
    const { configuration, problems } = parse(text);
    assert.equal(configuration.court, null);
    assert.equal(problems.length, 3);
  });

  it("refuses what no one writes by hand", () => {
    assert.equal(parse("[".repeat(100_000)).problems.length, 1);
    assert.equal(parse(`{"court": "${"x".repeat(2_000_000)}"}`).problems.length, 1);
    const [problem] = parse(`{"rules": {"${"x".repeat(10_000)}": "off"}}`).problems;
    assert.ok((problem?.message.length ?? 0) < 200);
  });

  it("never throws, and keeps its problems inside the text, whatever the text", () => {
    const text = '{ "extends": "strict", "rules": { "docket/*": ["off", { "style": "never" }] } } // end';
    for (let end = 0; end <= text.length; end++) {
      const { problems } = parse(text.slice(0, end));
      for (const problem of problems) assert.ok(problem.start >= 0 && problem.end <= Math.max(end, 1));
    }
  });
});
