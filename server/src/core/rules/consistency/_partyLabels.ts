import type { Brief } from "../../brief/brief.ts";

export type Side = "plaintiffs" | "defendants";

/**
 * Whether a side is one party: by the list in the front matter, else by a caption that names one and speaks of it in the
 * singular. Null where neither says so for certain.
 */
export function isOneParty({ frontMatter, caption, title, source }: Brief, side: Side): boolean | null {
  const listed = frontMatter?.values.get(side)?.value;
  if (typeof listed === "string" || Array.isArray(listed)) {
    const names: readonly string[] = typeof listed === "string" ? [listed] : listed;
    return names.length === 1 ? isOneName(names[0] ?? "") : false;
  }
  const [name, ...others] = caption?.[side] ?? [];
  if (!caption || !name) return null;
  const from = frontMatter?.end ?? 0;
  if (otherRoles.test(source.text.slice(from, Math.min(title?.start ?? name.end, from + 6000)))) return null;
  if (others.length > 0 || caption.plural[side]) return false;
  return isOneName(name.value) ? true : null;
}

/** A name that may hold several: joined by "and", or followed by others. */
function isOneName(name: string): boolean {
  return !/\band\b|&|;|\bet\s+al\b|\b(?:class|similarly\s+situated|does?|unknown|parties|heirs|members|individuals)\b|,.*,.*,/i.test(
    name,
  );
}

/** Roles beside the two sides; who has one may be meant with the plaintiffs or the defendants. */
const otherRoles =
  /\b(?:intervenors?|third[- ]party|cross|counter\w*|consolidated|ex\s+rel|relators?|garnishees?|appell(?:ants?|ees?))\b/i;
