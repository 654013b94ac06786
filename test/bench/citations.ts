/**
 * Recall and precision of the scanner on labelled passages: `npm run bench:citations [-- FILE] [--misses]`.
 * Without a file, the passages that lie beside the project (`../shared/bench`) are read, if they are there.
 */
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { Citation } from "../../server/src/core/citations/citation.ts";
import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { defaultConfiguration } from "../../server/src/core/engine/configuration.ts";
import { citationFields } from "../../server/src/core/report/citationFields.ts";

interface GoldCite {
  readonly kind: string;
  readonly text: string;
  readonly refersTo?: number | null;
  readonly [field: string]: unknown;
}

interface Passage {
  readonly text: string;
  readonly cites: readonly GoldCite[];
}

interface Tally {
  gold: number;
  found: number;
  fields: number;
}

const bench = new URL("../../../../shared/bench/", import.meta.url);
const showMisses = process.argv.includes("--misses");
const tallies = new Map<string, Tally>();
const misses: string[] = [];
let extra = 0;
let resolved = 0;
let resolvable = 0;

function read(text: string) {
  const { graph } = new Analyzer().analyze({
    text,
    path: "passage.md",
    language: "markdown",
    configuration: defaultConfiguration,
    today: "2026-01-01",
  });
  return graph;
}

function tallyOf(kind: string): Tally {
  const tally = tallies.get(kind) ?? { gold: 0, found: 0, fields: 0 };
  tallies.set(kind, tally);
  return tally;
}

function sameFields(gold: GoldCite, citation: Citation, text: string): boolean {
  const { kind: _kind, text: _text, refersTo: _refersTo, ...labelled } = gold;
  const database = labelled["database"];
  const expected =
    typeof database === "string" ? { ...labelled, database: database.replace(/^.* (?=LEXIS$)/, "") } : labelled;
  return isDeepStrictEqual(expected, { ...citationFields(citation, text) });
}

function comparePassage(passage: Passage, line: number): void {
  const { citations, antecedents } = read(passage.text);
  const unmatched = new Set(citations.keys());
  const goldIndexOf = new Map<number, number>();
  let from = 0;
  const places = passage.cites.map((gold) => {
    const start = passage.text.indexOf(gold.text, from);
    from = start + gold.text.length;
    return start;
  });
  passage.cites.forEach((gold, index) => {
    const tally = tallyOf(gold.kind);
    tally.gold++;
    const hit = citations.findIndex(
      (each) => each.kind === gold.kind && each.start === places[index] && each.end === endOf(places[index], gold),
    );
    const citation = citations[hit];
    if (!citation) {
      misses.push(`${line} missed ${gold.kind} ${JSON.stringify(gold.text)}`);
      return;
    }
    unmatched.delete(hit);
    goldIndexOf.set(hit, index);
    tally.found++;
    if (sameFields(gold, citation, passage.text)) tally.fields++;
    else
      misses.push(
        `${line} fields ${JSON.stringify(gold)} got ${JSON.stringify(citationFields(citation, passage.text))}`,
      );
    if (gold.refersTo !== undefined) {
      resolvable++;
      const antecedent = antecedents[hit];
      const refersTo = antecedent?.kind === "resolved" ? (goldIndexOf.get(antecedent.index) ?? -1) : null;
      if (refersTo === gold.refersTo) resolved++;
      else misses.push(`${line} refersTo ${JSON.stringify(gold)} got ${JSON.stringify(antecedent)}`);
    }
  });
  extra += unmatched.size;
  for (const index of unmatched) {
    const citation = citations[index] as Citation;
    misses.push(`${line} extra ${citation.kind} ${JSON.stringify(passage.text.slice(citation.start, citation.end))}`);
  }
}

function endOf(start: number | undefined, gold: GoldCite): number {
  return (start ?? -1) + gold.text.length;
}

function main(): void {
  const given = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
  const gold = given ? pathToFileURL(given) : new URL("citations/gold.jsonl", bench);
  if (!existsSync(gold)) {
    console.log(
      "bench:citations: no labelled passages found (../shared/bench/citations/gold.jsonl); nothing measured.",
    );
    return;
  }
  const passages = readFileSync(gold, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Passage);
  for (const [index, passage] of passages.entries()) comparePassage(passage, index + 1);
  let total = 0;
  let found = 0;
  let fields = 0;
  console.log("kind            labelled   kind+text   all fields");
  for (const [kind, tally] of [...tallies].sort((a, b) => b[1].gold - a[1].gold)) {
    console.log(
      `${kind.padEnd(14)} ${String(tally.gold).padStart(9)} ${String(tally.found).padStart(11)} ${String(tally.fields).padStart(12)}`,
    );
    total += tally.gold;
    found += tally.found;
    fields += tally.fields;
  }
  console.log(
    `recall ${(found / total).toFixed(3)}  precision ${(found / (found + extra)).toFixed(3)}  all fields ${(fields / total).toFixed(3)}  refersTo ${resolved}/${resolvable}`,
  );
  const seed = new URL("seed-order.md", bench);
  if (existsSync(seed)) {
    const text = readFileSync(seed, "utf8");
    const { citations, antecedents } = read(text);
    const ids = citations.flatMap((citation, index) => {
      const antecedent = antecedents[index];
      if (citation.kind !== "id") return [];
      const target = antecedent?.kind === "resolved" ? citations[antecedent.index] : undefined;
      return [`${target ? text.slice(target.start, target.end) : antecedent?.kind}`];
    });
    const kinds = new Map<string, number>();
    for (const { kind } of citations) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    console.log(
      `seed order: ${citations.length} citations (${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(", ")}); Id. -> ${ids.join("; ")}`,
    );
  }
  if (showMisses) for (const miss of misses) console.log(miss);
}

main();
