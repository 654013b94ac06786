import type { RuleContext } from "./rule.ts";

/**
 * Whether the words at an offset are the writer's own: neither quoted nor code nor front matter. Rules on the paper as a
 * whole ask this themselves; for rules on citations and blocks the engine does.
 */
export function isOwnText({ zoneAt }: Pick<RuleContext, "zoneAt">, offset: number): boolean {
  const zone = zoneAt(offset);
  return zone === "text" || zone === "heading" || zone === "footnote";
}
