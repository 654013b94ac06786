import federalData from "./federal.json" with { type: "json" };
import type { Jurisdiction } from "./jurisdiction.ts";
import ksdData from "./ksd.json" with { type: "json" };

/** The floor for every court without a file of its own. */
export const federal = federalData as Jurisdiction;

/** The District of Kansas. */
export const districtOfKansas = ksdData as Jurisdiction;

/** Every court that has a file. */
export const jurisdictions: readonly Jurisdiction[] = [districtOfKansas];

/** The rules of a court by its Free Law id; the federal floor for a court without a file and for null. */
export function jurisdictionOf(court: string | null): Jurisdiction {
  return jurisdictions.find(({ id }) => id === court) ?? federal;
}
