import type { Brief } from "../brief/brief.ts";
import type { Citation } from "../citations/citation.ts";
import type { Finding } from "../rules/rule.ts";
import type { SourceText } from "../text/sourceText.ts";
import { type Part, type Span, spanAt } from "../text/span.ts";

export type DirectiveKind = "disable-line" | "disable-next-line" | "disable" | "enable" | "disable-file";

/** A comment `<!-- brieflint-disable-line group/name, group/* -- reason -->`. */
export interface Directive extends Span {
  readonly kind: DirectiveKind;
  /** Rule ids and patterns, in the order written; empty where the comment names none and means all. */
  readonly rules: readonly Part[];
  /** What stands behind "--", on one line; empty where the comment gives no reason. */
  readonly reason: string;
}

/** A finding that a comment of the paper silences. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly directive: Directive;
}

/** Comments longer than this are not directives. */
const longestDirective = 2000;

/** All directives of the paper, in order. Comments inside code are not directives. */
export function readDirectives(brief: Brief): Directive[] {
  const { text } = brief.source;
  const directives: Directive[] = [];
  const opening = /<!--[ \t]*brieflint-(disable-line|disable-next-line|disable-file|disable|enable)(?=\s|-->)/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const close = text.slice(opening.lastIndex, opening.lastIndex + longestDirective).indexOf("-->");
    if (close < 0) continue;
    const bodyStart = opening.lastIndex;
    const bodyEnd = bodyStart + close;
    if (!isComment(brief, match.index)) continue;
    directives.push({
      kind: match[1] as DirectiveKind,
      start: match.index,
      end: bodyEnd + 3,
      ...readBody(text.slice(bodyStart, bodyEnd), bodyStart),
    });
    opening.lastIndex = bodyEnd + 3;
  }
  return directives;
}

/** The ids of a comment end where the reason begins: at the first "--". */
function readBody(body: string, offset: number): Pick<Directive, "rules" | "reason"> {
  const dashes = /(?:^|\s)--/.exec(body);
  const list = body.slice(0, dashes ? dashes.index : body.length);
  const rules = [...list.matchAll(/[^\s,]+/g)].map((match) => {
    const start = offset + match.index;
    return { start, end: start + match[0].length, value: match[0] };
  });
  const reason = dashes ? body.slice(dashes.index + dashes[0].length) : "";
  return { rules, reason: reason.replace(/\s+/g, " ").trim() };
}

function isComment(brief: Brief, offset: number): boolean {
  if (spanAt(brief.blocks, offset)?.kind === "comment") return true;
  const zone = spanAt(brief.opaque, offset);
  return zone !== undefined && brief.source.text.startsWith("<!--", zone.start);
}

/** Tells which findings the paper's comments silence. */
export class Suppressions {
  readonly directives: readonly Directive[];
  readonly #source: SourceText;
  readonly #citations: readonly Citation[];
  readonly #byLine = new Map<number, Directive[]>();
  readonly #wholeFile: readonly Directive[];
  readonly #regions: readonly Directive[];

  constructor(brief: Brief, citations: readonly Citation[]) {
    this.directives = readDirectives(brief);
    this.#source = brief.source;
    this.#citations = citations;
    this.#wholeFile = this.directives.filter(({ kind }) => kind === "disable-file");
    this.#regions = this.directives.filter(({ kind }) => kind === "disable" || kind === "enable");
    for (const directive of this.directives) this.#addToLine(directive);
  }

  /** The comments that silence the finding. A wrapped citation counts as a whole: a comment behind its end will do. */
  silencing(finding: Finding): readonly Directive[] {
    if (this.directives.length === 0) return [];
    const { first, last } = linesOf(this.#source, this.#citations, finding);
    const lines = first === last ? [first] : [first, last];
    const candidates = [...lines.flatMap((line) => this.#byLine.get(line) ?? []), ...this.#wholeFile];
    return [
      ...candidates.filter((directive) => names(directive, finding.rule)),
      ...this.#disabling(finding.start, finding.rule),
    ];
  }

  #addToLine(directive: Directive): void {
    if (directive.kind !== "disable-line" && directive.kind !== "disable-next-line") return;
    const anchor = directive.kind === "disable-line" ? directive.start : directive.end;
    const line = this.#source.positionAt(anchor).line + (directive.kind === "disable-line" ? 0 : 1);
    const onLine = this.#byLine.get(line);
    if (onLine) onLine.push(directive);
    else this.#byLine.set(line, [directive]);
  }

  /** The comments "disable" before the offset that name the rule and are not ended by an "enable". */
  #disabling(offset: number, rule: string): readonly Directive[] {
    let open: Directive[] = [];
    for (const directive of this.#regions) {
      if (directive.start > offset) break;
      if (!names(directive, rule)) continue;
      if (directive.kind === "disable") open.push(directive);
      else open = [];
    }
    return open;
  }
}

/** The first and last line of a finding, or of the citation in which it begins. */
export function linesOf(
  source: SourceText,
  citations: readonly Citation[],
  finding: Span,
): { readonly first: number; readonly last: number } {
  const citation = spanAt(citations, finding.start);
  const start = Math.min(finding.start, citation?.start ?? finding.start);
  const end = Math.max(finding.end, citation?.end ?? finding.end);
  return { first: source.positionAt(start).line, last: source.positionAt(Math.max(start, end - 1)).line };
}

/** Whether the directive names the rule: by id, by "group/*", or by naming none. */
export function names(directive: Directive, rule: string): boolean {
  return directive.rules.length === 0 || directive.rules.some(({ value }) => matches(value, rule));
}

/** Whether an id or a pattern "group/*" names the rule. */
export function matches(pattern: string, rule: string): boolean {
  return pattern === rule || (pattern.endsWith("/*") && rule.startsWith(pattern.slice(0, -1)));
}
