import { everyRule } from "../../core/engine/ownRules.ts";
import { summary, type Tally } from "../../core/report/pretty.ts";
import { type SarifFailure, type SarifResult, sarifLog } from "../../core/report/sarif.ts";
import { colourStyle, plainStyle } from "../../core/report/style.ts";
import { version } from "../../host/version.ts";
import type { Output } from "../output.ts";
import type { Format } from "./job.ts";

/** Puts the pieces of a run together: printed as they come where the format allows it, else at the end. */
export interface Printing {
  add(piece: string): void;
  end(tally: Tally, failures: readonly SarifFailure[]): void;
}

export function printingIn(format: Format, output: Output): Printing {
  if (format === "json") return new JsonPrinting(output);
  if (format === "sarif") return new SarifPrinting(output);
  const style = output.colour ? colourStyle : plainStyle;
  return {
    add: (piece) => output.out(piece),
    end: (tally) => {
      if (format === "pretty") output.out(summary(tally, style));
    },
  };
}

class JsonPrinting implements Printing {
  readonly #output: Output;
  readonly #pieces: string[] = [];

  constructor(output: Output) {
    this.#output = output;
  }

  add(piece: string): void {
    this.#pieces.push(piece);
  }

  end(): void {
    const list = this.#pieces.map((piece) => `  ${piece.replaceAll("\n", "\n  ")}`);
    this.#output.out(list.length === 0 ? "[]\n" : `[\n${list.join(",\n")}\n]\n`);
  }
}

class SarifPrinting implements Printing {
  readonly #output: Output;
  readonly #results: SarifResult[] = [];

  constructor(output: Output) {
    this.#output = output;
  }

  add(piece: string): void {
    this.#results.push(...(JSON.parse(piece) as SarifResult[]));
  }

  end(_tally: Tally, failures: readonly SarifFailure[]): void {
    const log = sarifLog(this.#results, { rules: everyRule, version, failures });
    this.#output.out(`${JSON.stringify(log, null, 2)}\n`);
  }
}
