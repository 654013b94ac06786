import type { Span } from "../../text/span.ts";

/** A run of asterisks, as CommonMark reads it. */
interface Run {
  readonly start: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** How many of its asterisks are not used yet. */
  left: number;
}

/**
 * The offsets of the asterisks in `body` that CommonMark pairs into emphasis, by its rules of flanking and of multiples of
 * three. Asterisks with a backslash and those in `opaque` are none; underscores are not followed.
 */
export function pairedStars(text: string, body: Span, opaque: readonly Span[]): ReadonlySet<number> {
  const paired = new Set<number>();
  const openers: Run[] = [];
  for (const run of readRuns(text, body, opaque)) {
    if (run.closes) closeWith(run, openers, paired);
    if (run.opens && run.left > 0) openers.push(run);
  }
  return paired;
}

/** So many openers that do not fit are passed over for one that does; more stand in no real paragraph. */
const farthest = 64;

/** Takes openers from the innermost outwards until the closing run is used up or none fits. */
function closeWith(closer: Run, openers: Run[], paired: Set<number>): void {
  while (closer.left > 0) {
    let index = openers.length - 1;
    const lowest = Math.max(0, openers.length - farthest);
    while (index >= lowest && !fits(openers[index] as Run, closer)) index--;
    const opener = index < lowest ? undefined : openers[index];
    if (!opener) return;
    openers.length = index + 1;
    const count = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
    for (let i = 0; i < count; i++) {
      paired.add(opener.start + opener.left - 1 - i);
      paired.add(closer.start + closer.length - closer.left + i);
    }
    opener.left -= count;
    closer.left -= count;
    if (opener.left === 0) openers.pop();
  }
}

function fits(opener: Run, closer: Run): boolean {
  const both = opener.closes || closer.opens;
  if (!both || (opener.length + closer.length) % 3 !== 0) return true;
  return opener.length % 3 === 0 && closer.length % 3 === 0;
}

function readRuns(text: string, body: Span, opaque: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (let i = body.start; i < body.end; i++) {
    const zone = opaque[next];
    if (zone && i >= zone.start) {
      i = Math.max(i, zone.end - 1);
      next++;
    } else if (text[i] === "\\") i++;
    else if (text[i] === "*") {
      const start = i;
      while (i + 1 < body.end && text[i + 1] === "*") i++;
      runs.push(runAt(text, start, i + 1, body));
    }
  }
  return runs;
}

function runAt(text: string, start: number, end: number, body: Span): Run {
  const before = start > body.start ? (text[start - 1] as string) : " ";
  const after = end < body.end ? (text[end] as string) : " ";
  const [spaceBefore, spaceAfter] = [/\s/.test(before), /\s/.test(after)];
  const [markBefore, markAfter] = [/[\p{P}\p{S}]/u.test(before), /[\p{P}\p{S}]/u.test(after)];
  const opens = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const closes = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  return { start, length: end - start, opens, closes, left: end - start };
}
