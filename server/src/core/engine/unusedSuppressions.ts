import type { Finding, Fix, Rule } from "../rules/rule.ts";
import { replace } from "../text/edit.ts";
import type { SourceText } from "../text/sourceText.ts";
import type { Part, Span } from "../text/span.ts";
import { ownRules, unusedSuppression } from "./ownRules.ts";
import { type Directive, matches, type SuppressedFinding } from "./suppressions.ts";

/** What is known of the run whose findings the comments silenced. */
export interface SuppressionUse {
  readonly directives: readonly Directive[];
  /** With every comment that silences a finding, and with hints, whether they are enabled or not. */
  readonly suppressed: readonly SuppressedFinding[];
  /** The rules that were run, and did not fail: of the others it can't be said what a comment would have silenced. */
  readonly judged: readonly Rule[];
}

/** What the comments name and do not silence. Comments that name what is judged nowhere are passed over. */
export function unusedIn(use: SuppressionUse, source: SourceText): Finding[] {
  const silenced = new Map<Directive, Set<string>>();
  for (const { directive, finding } of use.suppressed) {
    const rules = silenced.get(directive);
    if (rules) rules.add(finding.rule);
    else silenced.set(directive, new Set([finding.rule]));
  }
  return use.directives.flatMap((directive) => unusedOf(directive, silenced.get(directive) ?? new Set(), use, source));
}

function unusedOf(
  directive: Directive,
  silenced: ReadonlySet<string>,
  { judged }: SuppressionUse,
  source: SourceText,
): Finding[] {
  if (directive.kind === "enable") return [];
  if (directive.rules.length === 0) {
    if (silenced.size > 0) return [];
    return [finding(directive, "This comment silences nothing.", withoutComment(directive, source))];
  }
  const unused = directive.rules.filter((name) => isJudged(name, judged) && !silencesAny(name, silenced));
  if (unused.length === directive.rules.length) {
    const named = unused.map(({ value }) => value).join(", ");
    return [finding(directive, `This comment silences nothing of ${named}.`, withoutComment(directive, source))];
  }
  return unused.map((name) =>
    finding(name, `This comment silences nothing of ${name.value}.`, withoutName(directive, name)),
  );
}

/** The engine's own rules are not judged: a comment may name them to say that it is kept. */
function isJudged({ value }: Part, judged: readonly Rule[]): boolean {
  return judged.some(({ id }) => matches(value, id)) && !ownRules.some(({ id }) => matches(value, id));
}

function silencesAny({ value }: Part, silenced: ReadonlySet<string>): boolean {
  return [...silenced].some((rule) => matches(value, rule));
}

function finding({ start, end }: Span, message: string, fix: Fix): Finding {
  const { id, severity } = unusedSuppression;
  return { rule: id, severity, message, start, end, fixes: [fix], related: [] };
}

/**
 * Takes out the comment with the blanks before it; with its line where it stands alone and a blank line precedes, so that
 * no paragraphs are joined.
 */
function withoutComment({ start, end }: Directive, source: SourceText): Fix {
  const { line } = source.positionAt(start);
  const lineStart = source.lineStart(line);
  const before = source.text.slice(lineStart, start);
  const behind = source.text.slice(end, source.lineEnd(source.positionAt(end).line));
  const follows = line > 0 && source.text.slice(source.lineStart(line - 1), lineStart).trim() !== "";
  const alone = `${before}${behind}`.trim() === "";
  const span = { start: start - (before.length - before.trimEnd().length), end };
  if (alone && !follows) span.end = source.lineStart(source.positionAt(end).line + 1);
  return { title: "Remove the comment", safe: false, edits: [replace(span, "")] };
}

/** Takes one name out of a list, with the comma on the side where there is one. */
function withoutName({ rules }: Directive, name: Part): Fix {
  const index = rules.indexOf(name);
  const next = rules[index + 1];
  const span = next
    ? { start: name.start, end: next.start }
    : { start: rules[index - 1]?.end ?? name.start, end: name.end };
  return { title: `Remove ${name.value} from the comment`, safe: false, edits: [replace(span, "")] };
}
