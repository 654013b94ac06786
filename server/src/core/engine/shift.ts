/**
 * `value` with every `start` and `end` in it moved by `delta`: blocks, citations and what they are made of hold no other
 * offsets. What is not moved is shared with `value`.
 */
export function shifted<T>(value: T, delta: number): T {
  return delta === 0 ? value : (moved(value, delta) as T);
}

function moved(value: unknown, delta: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? value : value.map((item) => moved(item, delta));
  return movedRecord(value as Readonly<Record<string, unknown>>, delta);
}

function movedRecord(record: Readonly<Record<string, unknown>>, delta: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  // Not Object.entries: this runs for every part of every citation behind an edit, and the pairs would cost as much again.
  for (const key in record) {
    const part = record[key];
    copy[key] = typeof part === "number" && (key === "start" || key === "end") ? part + delta : moved(part, delta);
  }
  return copy;
}
