import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Citation } from "../../../server/src/core/citations/citation.ts";
import { resolveAntecedents } from "../../../server/src/core/citations/resolve.ts";
import { scanCitations } from "../../../server/src/core/citations/scan.ts";

/** Real opinions, which may lie beside the project. */
const corpus = new URL("../../../../../shared/corpus/opinions/", import.meta.url);
const snapshot = new URL("../../../../test/fixtures/citations/opinions.txt", import.meta.url);
const noChain = { headings: [], isQuoted: () => false, footnoteOf: () => null };

/** The parts of a citation that are no words of the opinion: numbers, reporters, codes, labels, courts and dates. */
function parts(citation: Citation): readonly (string | undefined)[] {
  const pins = "pins" in citation ? citation.pins?.items.map((pin) => pin.value).join(" & ") : undefined;
  switch (citation.kind) {
    case "case":
      return [citation.volume.value, citation.reporter.value, citation.page.value, pins, dated(citation)];
    case "unpublished":
      return [citation.docketNumber?.number.value, citation.number?.value, pins, dated(citation)];
    case "short":
      return [citation.volume?.value, citation.reporter?.value, citation.number?.value, pins];
    case "docket":
      return [citation.label.value, citation.entries.map((entry) => entry.value).join(" & "), pins];
    case "statute":
    case "regulation":
      return [
        citation.title?.value,
        citation.code?.value,
        citation.sections.map((section) => section.value).join(" & "),
        pins,
      ];
    case "rule":
      return [citation.ruleSet?.value, citation.sections.map((section) => section.value).join(" & ")];
    default:
      return [pins];
  }
}

function dated({ courtAndDate }: Extract<Citation, { kind: "case" | "unpublished" }>): string | undefined {
  return courtAndDate && `(${[courtAndDate.court?.value, courtAndDate.date?.value].filter(Boolean).join(" ")})`;
}

/** Each citation of an opinion on a line: where it is, what it is, its parts, and to which one it refers. */
function linesOf(text: string): string[] {
  const { citations, antecedents } = resolveAntecedents(scanCitations(text, []), noChain);
  return citations.map((citation, index) => {
    const antecedent = antecedents[index];
    const refersTo =
      antecedent && `-> ${antecedent.kind === "resolved" ? citations[antecedent.index]?.start : antecedent.kind}`;
    return [`${citation.start}-${citation.end}`, citation.kind, ...parts(citation), refersTo].filter(Boolean).join(" ");
  });
}

describe("citations of real opinions", () => {
  it("are those that were read when they were kept", function () {
    if (!existsSync(corpus)) return this.skip();
    const found = readdirSync(corpus)
      .sort()
      .flatMap((name) => [name, ...linesOf(readFileSync(new URL(name, corpus), "utf8"))])
      .join("\n");
    if (process.env["BRIEFLINT_SNAPSHOTS"] === "1") writeFileSync(snapshot, `${found}\n`);
    assert.deepEqual(found.split("\n"), readFileSync(snapshot, "utf8").trimEnd().split("\n"));
  });
});
