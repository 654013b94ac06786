import { nearest } from "../../core/engine/nearest.ts";
import { everyRule } from "../../core/engine/ownRules.ts";
import { explanation, rulesReport, rulesTable } from "../../core/report/rulesReport.ts";
import { colourStyle, plainStyle } from "../../core/report/style.ts";
import { type CommandArguments, oneOf, UsageError } from "../arguments.ts";
import type { Output } from "../output.ts";

export const rulesOptions = { format: "string" } as const;

/** `brieflint rules`: every rule on a line. */
export async function rules(args: CommandArguments, output: Output): Promise<number> {
  const format = oneOf(args, "format", ["table", "json"], "table");
  if (args.positionals.length > 0) {
    throw new UsageError(`"rules" takes no paths; to read about one rule: brieflint explain ${args.positionals[0]}`);
  }
  output.out(format === "json" ? `${JSON.stringify(rulesReport(everyRule), null, 2)}\n` : rulesTable(everyRule));
  return 0;
}

export const explainOptions = {} as const;

/** `brieflint explain RULE`: what a rule checks, and on what authority. */
export async function explain(args: CommandArguments, output: Output): Promise<number> {
  const [id, surplus] = args.positionals;
  if (id === undefined || surplus !== undefined) throw new UsageError("Name one rule: brieflint explain group/name");
  const rule = everyRule.find((candidate) => candidate.id === id);
  if (!rule) {
    const suggestion = nearest(
      id,
      everyRule.map((candidate) => candidate.id),
    );
    const question = suggestion === null ? ' "brieflint rules" lists them.' : ` Did you mean ${suggestion}?`;
    throw new UsageError(`Unknown rule ${id}.${question}`);
  }
  output.out(explanation(rule, output.colour ? colourStyle : plainStyle));
  return 0;
}
