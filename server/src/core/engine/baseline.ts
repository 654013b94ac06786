import type { Finding } from "../rules/rule.ts";
import { type Span, spanAt } from "../text/span.ts";
import type { Analysis } from "./analysis.ts";

/** A one-way digest of a text, so that what is stored tells nothing of a draft. */
export type Digest = (text: string) => string;

/**
 * An old finding, known again wherever it moves: by its rule and the marked text together with the words before it and
 * the words behind it.
 */
export interface KnownFinding {
  readonly rule: string;
  /** Digest of the marked text and the words before it. */
  readonly before: string;
  /** Digest of the marked text and the words behind it. */
  readonly after: string;
}

/** Words on either side of a finding by which it is known; fewer where its block begins or ends. */
const contextWords = 6;
/** UTF-16 units that are looked at for them. */
const contextLength = 200;

/** What a finding of the analysis is known by. White space counts for nothing, so that a text may be wrapped anew. */
export function knownFinding(analysis: Analysis, finding: Finding, digest: Digest): KnownFinding {
  const { source } = analysis;
  const { start, end } = surroundings(analysis, finding);
  const marked = words(source.slice(finding));
  const before = words(source.text.slice(Math.max(start, finding.start - contextLength), finding.start));
  const after = words(source.text.slice(finding.end, Math.min(end, finding.end + contextLength)));
  return {
    rule: finding.rule,
    before: digest(JSON.stringify([finding.rule, marked, before.slice(-contextWords)])),
    after: digest(JSON.stringify([finding.rule, marked, after.slice(0, contextWords)])),
  };
}

/** The block of the finding, so that what is written before or behind the paragraph changes nothing; else its lines. */
function surroundings({ brief, source }: Analysis, finding: Span): Span {
  const block = spanAt(brief.blocks, finding.start);
  if (block && block.end >= finding.end) return block;
  const first = source.positionAt(finding.start).line;
  const last = source.positionAt(finding.end).line;
  return { start: source.lineStart(first), end: source.lineEnd(last) };
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/**
 * Which of the findings are old, in their order: each of the old ones accounts for one. One that is known by the words
 * on both sides comes first, then by those on one side, so that a word changed nearby makes nothing new.
 */
export function areOld(findings: readonly KnownFinding[], old: readonly KnownFinding[]): boolean[] {
  const found = findings.map(() => false);
  const left = new Set(old);
  for (const keyOf of [bothSides, beforeSide, afterSide]) {
    const byKey = new Map<string, KnownFinding[]>();
    for (const known of left) listAt(byKey, keyOf(known)).push(known);
    for (const [index, finding] of findings.entries()) {
      const known = found[index] ? undefined : byKey.get(keyOf(finding))?.pop();
      if (!known) continue;
      found[index] = true;
      left.delete(known);
    }
  }
  return found;
}

const bothSides = ({ rule, before, after }: KnownFinding): string => `${rule} ${before} ${after}`;
const beforeSide = ({ rule, before }: KnownFinding): string => `${rule} ${before}`;
const afterSide = ({ rule, after }: KnownFinding): string => `${rule} ${after}`;

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
