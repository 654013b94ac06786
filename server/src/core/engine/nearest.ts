/** The known name that is spelt most like `name`, or null when none is near enough to suggest. */
export function nearest(name: string, known: readonly string[]): string | null {
  if (name.length > 100) return null;
  const suffix = name.slice(name.indexOf("/") + 1);
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const candidate of known) {
    const sameName = candidate.slice(candidate.indexOf("/") + 1) === suffix && suffix !== "*";
    const distance = sameName ? 1 : editDistance(name, candidate);
    if (best === null || distance < best.distance) best = { name: candidate, distance };
  }
  return best !== null && best.distance <= Math.max(2, name.length / 4) ? best.name : null;
}

/** Levenshtein distance; both texts are short. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
