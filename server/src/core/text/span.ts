/** A half-open range of UTF-16 code units in a {@link SourceText}; the smallest unit in which anything is located. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value read from the text, together with where it stands. `value` is a normal form, not necessarily the text as typed. */
export interface Part extends Span {
  readonly value: string;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The span in `spans` (ordered, disjoint) that contains `offset`, or undefined. Binary search; a span's end is outside it.
 */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as T;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}

/** `span` moved by `delta` code units. */
export function shiftSpan<T extends Span>(span: T, delta: number): T {
  return delta === 0 ? span : { ...span, start: span.start + delta, end: span.end + delta };
}
