/**
 * What the analysis of the conferral costs after a keystroke that does not touch the evidence, in a brief of 100 KB: alone,
 * and with the rules of its group. Beside it stands a fixed loop over the same text, timed in the same run, so that figures
 * of different machines compare. `--profile N` repeats the keystroke N times, for a profiler.
 */
import type { Analysis } from "../../server/src/core/engine/analysis.ts";
import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { defaultConfiguration } from "../../server/src/core/engine/configuration.ts";
import { rules } from "../../server/src/core/rules/registry.generated.ts";
import type { Rule } from "../../server/src/core/rules/rule.ts";

const size = 100_000;
const runs = 60;
/** What the analysis may cost, in milliseconds. */
const budget = 3;

const argument = [
  'The objection that the request is "unduly burdensome" is not supported by a declaration, as Rule 34 requires. *See Banks v. St. Francis Health Ctr., Inc.*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015). Defendant served its responses on May 6, 2024, and stated the same objection to each of the requests. (Doc. 41-2 at 3.)',
  "The service records will show who inspected the freezer, when, and what was found. Mr. Abbott testified that the binder is kept at the plant and that nobody has asked him for it. (Abbott Dep. 44:10-45:2.) The cost of copying it is slight, and the amount in controversy is above $400,000.",
  "A party that resists discovery bears the burden of showing that it lies outside of Fed. R. Civ. P. 26(b)(1). Courts in this district have said so many times, and have refused to accept boilerplate. *Id.* Counsel's assurance that the search was diligent is no substitute for a description of the search, and the letter that Defendant relies on does not describe one.",
  "Plaintiff proposed a period of three years. Defendant answered that five was too long and offered none. What remains is a dispute over eleven documents, which can be read in less time than it takes to argue about them.",
];

/** A motion with its certificate at the end, before the signature. */
function brief(): string {
  const paragraphs: string[] = [];
  for (let length = 0, count = 0; length < size; count++) {
    const paragraph = `${argument[count % argument.length]} (${count + 1}.)`;
    if (count % 20 === 0) paragraphs.push(`### ${count / 20 + 1}. The objections to Request No. ${count + 1}`);
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return [
    "---\ncourt: ksd\ncase: 23-1187-JWB-GEB\nfiled: 2024-06-28\n---",
    "# Plaintiff's Motion to Compel Discovery Responses",
    "Plaintiff Alder Creek Foods, Inc. moves under Fed. R. Civ. P. 37(a) for an order compelling Defendant Brandt Refrigeration, LLC to produce documents.",
    "## Argument",
    ...paragraphs,
    "## Certificate of Conferral",
    "Under Fed. R. Civ. P. 37(a)(1) and D. Kan. Rule 37.2, Nora Quist (for Plaintiff) and Peter Vance (for Defendant) spoke by telephone on June 3, 2024, about Request Nos. 3 and 4. Mr. Vance would not produce the logs, and both requests remain in dispute.",
    "Respectfully submitted,",
    "/s/ Nora Quist\\\nAttorney for Plaintiff\n",
  ].join("\n\n");
}

function analyzerWith(active: readonly Rule[]): Analyzer {
  return new Analyzer({
    rules: active,
    onRuleFailure: (_rule, error) => {
      throw error;
    },
  });
}

/** Types one letter in the middle of the argument, then takes it back, and so on. */
class Typist {
  readonly #analyzer: Analyzer;
  readonly #at: number;
  #typed = false;
  analysis: Analysis;

  constructor(analyzer: Analyzer, text: string) {
    this.#analyzer = analyzer;
    this.#at = text.indexOf("diligent", text.length / 2);
    this.analysis = analyzer.analyze({
      text,
      path: "motion.md",
      language: "markdown",
      configuration: defaultConfiguration,
      today: "2026-01-15",
    });
  }

  strike(): void {
    const [end, newText] = this.#typed ? [this.#at + 1, ""] : [this.#at, "x"];
    this.analysis = this.#analyzer.update(this.analysis, [{ start: this.#at, end, newText }]);
    this.#typed = !this.#typed;
  }
}

interface Times {
  readonly best: number;
  readonly median: number;
  readonly worst: number;
}

/** Times `run` after `prepare`, which is not timed. */
function timed(prepare: () => void, run: () => void): Times {
  const times: number[] = [];
  for (let i = -20; i < runs; i++) {
    prepare();
    const start = performance.now();
    run();
    if (i >= 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { best: times[0] ?? 0, median: times[times.length >> 1] ?? 0, worst: times.at(-1) ?? 0 };
}

/** The fixed loop: a checksum of the text, ten times over. */
function loop(text: string): number {
  let sum = 0;
  for (let round = 0; round < 10; round++) {
    for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  }
  return sum;
}

function main(args: readonly string[]): void {
  const text = brief();
  const conferralRules = rules.filter(({ id }) => id.startsWith("conferral/"));
  const alone = new Typist(analyzerWith([]), text);
  const ruled = new Typist(analyzerWith(conferralRules), text);
  const profile = args.indexOf("--profile");
  if (profile >= 0) {
    for (let i = 0; i < Number(args[profile + 1]); i++) ruled.strike();
    return;
  }
  const nothing = () => {};
  let sum = 0;
  const fixed = timed(nothing, () => {
    sum ^= loop(text);
  });
  let steps = 0;
  const conferral = timed(
    () => alone.strike(),
    () => {
      steps += alone.analysis.conferral.steps.length;
    },
  );
  const reading = timed(nothing, () => alone.strike());
  const all = timed(nothing, () => ruled.strike());
  const line = (name: string, { best, median, worst }: Times, ratio: number): string =>
    `${name.padEnd(40)}${best.toFixed(2).padStart(9)}${median.toFixed(2).padStart(9)}${worst.toFixed(2).padStart(9)}${ratio.toFixed(2).padStart(9)}`;
  console.log(
    `Node ${process.version}; a brief of ${Math.round(text.length / 1000)} KB (${sum & 1}, ${Math.sign(steps)}).`,
  );
  console.log(
    `${"milliseconds after a keystroke".padEnd(40)}${"best".padStart(9)}${"median".padStart(9)}${"worst".padStart(9)}${"to loop".padStart(9)}`,
  );
  console.log(line("the fixed loop", fixed, 1));
  console.log(line("analysis of the conferral", conferral, conferral.median / fixed.median));
  console.log(line("reading of the paper, no rules", reading, reading.median / fixed.median));
  console.log(line("reading, conferral and its rules", all, all.median / fixed.median));
  const within = conferral.median <= budget ? "within" : "OVER";
  console.log(`\nanalysis of the conferral: ${within} the budget of ${budget} ms`);
}

main(process.argv.slice(2));
