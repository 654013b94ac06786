import assert from "node:assert/strict";
import { Analyzer } from "../../../server/src/core/engine/analyzer.ts";
import { defaultConfiguration, type RuleSetting } from "../../../server/src/core/engine/configuration.ts";
import { defineRule, type Rule } from "../../../server/src/core/rules/rule.ts";
import { insert, replace } from "../../../server/src/core/text/edit.ts";
import { analyze, analyzePaper, frontMatter, marked, recieve, teh, wordRule } from "./papers.ts";

const throwing: Rule = defineRule({
  id: "broken/rule",
  severity: "error",
  summary: "Breaks.",
  authority: "None",
  fix: "none",
  on: "block",
  examples: [],
  check(block, { report }) {
    report(block, { message: "said before it broke" });
    throw new Error("broken");
  },
});

function set(settings: Readonly<Record<string, RuleSetting["severity"]>>) {
  return { rules: new Map(Object.entries(settings).map(([id, severity]) => [id, { severity, options: {} }])) };
}

describe("Analyzer", () => {
  it("orders findings by place, whatever the order of the rules", () => {
    assert.deepEqual(marked(analyzePaper("They recieve teh papers.\n\nteh end", { rules: [recieve, teh] })), [
      ["spelling/recieve", "recieve"],
      ["spelling/teh", "teh"],
      ["spelling/teh", "teh"],
    ]);
  });

  it("says nothing of Markdown that is no brief", () => {
    assert.deepEqual(analyze("# Notes\n\nteh shopping list", { rules: [teh] }).findings, []);
    assert.deepEqual(analyze("", { rules: [teh] }).findings, []);
  });

  it("reads what `include` names as a brief, and what `exclude` names as none", () => {
    const include = { folder: "/matter", include: ["*.md"] };
    assert.equal(analyze("teh papers", { rules: [teh], configuration: include }).findings.length, 1);
    const exclude = { ...include, exclude: ["motion.md"] };
    assert.deepEqual(analyzePaper("teh papers", { configuration: exclude }).findings, []);
  });

  it("passes over quotations, block quotes and code, unless the rule names them", () => {
    const body = 'teh "teh quoted" `teh code` <!-- teh -->\n\n> teh block quote\n\n```\nteh\n```\n';
    assert.equal(analyzePaper(body).findings.length, 1);
    const everywhere = wordRule("spelling/teh", "teh", "the", { zones: ["quotation", "blockQuote"] });
    assert.equal(analyzePaper(body, { rules: [everywhere] }).findings.length, 3);
  });

  it("drops fixes that would change quoted words, and offers them as a choice where the rule asked for quotations", () => {
    const greedy = defineRule({
      id: "greedy/rule",
      severity: "error",
      summary: "Replaces the block.",
      authority: "None",
      fix: "safe",
      on: "block",
      examples: [],
      check(block, { report }) {
        report(block, {
          message: "all of it",
          fixes: [{ title: "Replace it", safe: true, edits: [replace(block, "x")] }],
        });
      },
    });
    assert.deepEqual(analyzePaper('He said "no" to it.', { rules: [greedy] }).findings[0]?.fixes, []);
    assert.deepEqual(analyzePaper("See `code` here.", { rules: [greedy] }).findings[0]?.fixes, []);
    const asked: Rule = { ...greedy, zones: ["quotation"] };
    const [finding] = analyzePaper('He said "no" to it.', { rules: [asked] }).findings;
    assert.deepEqual(
      finding?.fixes.map((fix) => fix.safe),
      [false],
    );
    assert.equal(analyzePaper("No quotation.", { rules: [greedy] }).findings[0]?.fixes[0]?.safe, true);
  });

  it("runs a rule on the papers that it names", () => {
    const onReplies = wordRule("spelling/teh", "teh", "the", { papers: ["reply"] });
    assert.deepEqual(analyzePaper("teh", { rules: [onReplies] }).findings, []);
    const onMotions = wordRule("spelling/teh", "teh", "the", { papers: ["reply", "motion"] });
    assert.equal(analyzePaper("teh", { rules: [onMotions] }).findings.length, 1);
  });

  it("gives findings the severity of the configuration, and drops what is off", () => {
    const configuration = set({ "spelling/teh": "error", "spelling/recieve": "off" });
    const { findings } = analyzePaper("recieve teh", { configuration });
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [["spelling/teh", "error"]],
    );
  });

  it("runs hints when they are enabled as a class, or the rule is set by name", () => {
    const hint = wordRule("spelling/teh", "teh", "the", { severity: "hint" });
    assert.equal(analyzePaper("teh", { rules: [hint] }).findings.length, 0);
    assert.equal(analyzePaper("teh", { rules: [hint], configuration: { hints: true } }).findings.length, 1);
    const configuration = set({ "spelling/teh": "hint" });
    assert.equal(analyzePaper("teh", { rules: [hint], configuration }).findings.length, 1);
  });

  it("drops a single finding that the rule reports as a hint", () => {
    const mixed = defineRule({
      id: "mixed/rule",
      severity: "error",
      summary: "Reports both.",
      authority: "None",
      fix: "none",
      on: "brief",
      examples: [],
      check(_brief, { report }) {
        report({ start: 0, end: 0 }, { message: "grave" });
        report({ start: 0, end: 0 }, { message: "slight", severity: "hint" });
      },
    });
    const said = (hints: boolean) =>
      analyzePaper("x", { rules: [mixed], configuration: { hints } }).findings.map(({ message }) => message);
    assert.deepEqual(said(false), ["grave"]);
    assert.deepEqual(said(true), ["grave", "slight"]);
  });

  it("hands options to the rule, with defaults for what is not set or does not fit", () => {
    const seen: unknown[] = [];
    const curious = defineRule({
      id: "curious/rule",
      severity: "error",
      summary: "Looks at its options.",
      authority: "None",
      fix: "none",
      on: "brief",
      options: {
        style: { type: "string", enum: ["a", "b"], default: "a", description: "" },
        most: { type: "number", default: 3, description: "" },
      },
      examples: [],
      check(_brief, { options }) {
        seen.push({ ...options });
      },
    });
    const given = (options: RuleSetting["options"]) => ({
      rules: new Map([["curious/rule", { severity: null, options }]]),
    });
    analyzePaper("x", { rules: [curious] });
    analyzePaper("x", { rules: [curious], configuration: given({ style: "b", most: 5 }) });
    analyzePaper("x", { rules: [curious], configuration: given({ style: "c", most: true }) });
    assert.deepEqual(seen, [
      { style: "a", most: 3 },
      { style: "b", most: 5 },
      { style: "a", most: 3 },
    ]);
  });

  it("silences a rule that throws for that run, names it once, and keeps the others", () => {
    const failures: string[] = [];
    const analysis = analyzePaper("teh one\n\nteh other", {
      rules: [throwing, teh],
      onRuleFailure: (rule) => failures.push(rule),
    });
    assert.deepEqual(marked(analysis), [
      ["spelling/teh", "teh"],
      ["spelling/teh", "teh"],
    ]);
    assert.deepEqual(failures, ["broken/rule"]);
  });

  it("treats a finding outside the text as a failure of its rule", () => {
    const astray = defineRule({
      id: "astray/rule",
      severity: "error",
      summary: "Points nowhere.",
      authority: "None",
      fix: "none",
      on: "brief",
      examples: [],
      check(brief, { report }) {
        report({ start: brief.source.length, end: brief.source.length + 1 }, { message: "nowhere" });
      },
    });
    const failures: string[] = [];
    assert.deepEqual(analyzePaper("x", { rules: [astray], onRuleFailure: (rule) => failures.push(rule) }).findings, []);
    assert.deepEqual(failures, ["astray/rule"]);
  });

  it("reads plain text without Markdown", () => {
    const configuration = { folder: "/matter", include: ["**"] };
    const plain = analyze("    teh `teh` > teh", { rules: [teh], configuration, language: "plaintext" });
    assert.equal(plain.brief.blocks.length, 1);
    assert.equal(plain.brief.blocks[0]?.kind, "paragraph");
  });

  it("asks no rule about emphasis of plain text", () => {
    const emphasis = wordRule("spelling/teh", "teh", "the", { emphasis: true });
    const settings = { rules: [emphasis], configuration: { folder: "/matter", include: ["**"] } };
    assert.equal(analyze("teh", settings).findings.length, 1);
    assert.equal(analyze("teh", { ...settings, language: "plaintext" }).findings.length, 0);
  });

  it("keeps papers apart", () => {
    const analyzer = new Analyzer({ rules: [teh] });
    const input = {
      path: "a.md",
      language: "markdown",
      configuration: defaultConfiguration,
      today: "2026-11-24",
    } as const;
    const a = analyzer.analyze({ ...input, text: `${frontMatter}teh a` });
    const b = analyzer.analyze({ ...input, text: `${frontMatter}no b` });
    const end = a.source.length;
    assert.equal(analyzer.update(a, [{ start: end, end, newText: " teh" }]).findings.length, 2);
    assert.equal(analyzer.update(b, [{ start: 0, end: 0, newText: "" }]).findings.length, 0);
    assert.equal(a.findings.length, 1);
  });

  it("updates with several changes one after the other, and with another configuration", () => {
    const analyzer = new Analyzer({ rules: [teh] });
    const text = `${frontMatter}one two`;
    const input = {
      text,
      path: "a.md",
      language: "markdown",
      configuration: defaultConfiguration,
      today: "2026-11-24",
    } as const;
    const first = analyzer.analyze(input);
    const second = analyzer.update(first, [
      { start: text.length, end: text.length, newText: " teh" },
      { start: text.length, end: text.length + 1, newText: "\n\n" },
    ]);
    assert.equal(second.input.text, `${text}\n\nteh`);
    assert.equal(second.findings.length, 1);
    assert.equal(
      analyzer.update(second, [], { ...defaultConfiguration, ...set({ "spelling/teh": "off" }) }).findings.length,
      0,
    );
  });

  it("updates an analysis that another analyzer made", () => {
    const analysis = analyzePaper("teh");
    const updated = new Analyzer({ rules: [teh] }).update(analysis, [
      { start: analysis.source.length, end: analysis.source.length, newText: " teh" },
    ]);
    assert.equal(updated.findings.length, 2);
  });

  it("lets a fix insert beside a quotation", () => {
    const beside = defineRule({
      id: "beside/rule",
      severity: "error",
      summary: "Inserts behind the quotation.",
      authority: "None",
      fix: "safe",
      on: "brief",
      examples: [],
      check(brief, { report }) {
        for (const { end } of brief.quotations) {
          report(
            { start: end, end },
            { message: "here", fixes: [{ title: "Insert", safe: true, edits: [insert(end, "!")] }] },
          );
        }
      },
    });
    const [finding] = analyzePaper('He said "no" to it.', { rules: [beside] }).findings;
    assert.equal(finding?.fixes.length, 1);
  });
});
