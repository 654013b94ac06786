import { COURTS } from "@beshkenadze/eyecite";
import { spacedAbbreviation } from "../../server/src/core/citations/reading.ts";
import { foldedSpelling } from "../../server/src/core/reference/folding.ts";
import { otherForms, principalCourts } from "../../server/src/core/reference/principalCourts.ts";
import { asciiName } from "./source.ts";

interface Row {
  readonly form: string;
  readonly id: string;
  readonly name?: string;
}

/**
 * One row for each form of a court in citations, ordered by the folded form: form, id and name between bars. Those that
 * are kept by hand come before the source's. The name is left out for them, for bankruptcy courts and for the trial courts of the states, which
 * are cited by form alone.
 */
export function courtRows(): string[] {
  const rows = new Map<string, Row>();
  for (const row of [...principal(), ...fromSource()]) {
    const key = keyOf(row.form);
    if (key !== "" && !rows.has(key)) rows.set(key, row);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { form, id, name }]) => [form, id, ...(name === undefined ? [] : [name])].join("|"));
}

function principal(): Row[] {
  return principalCourts.map(({ id, bluebook }) => ({ id, form: bluebook }));
}

function fromSource(): Row[] {
  const own = new Set(principalCourts.map((court) => court.id));
  const rows = COURTS.map(({ id, citation_string, name, system, type }): Row => {
    const named = !own.has(id) && type !== "bankruptcy" && (system === "federal" || type === "appellate");
    return { id, form: formOf(citation_string), ...(named ? { name: asciiName(name) } : {}) };
  });
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]));
  const others = otherForms.map(([id, form]): Row => {
    const name = nameOf.get(id);
    return { id, form, ...(name === undefined ? {} : { name }) };
  });
  return [...rows, ...others, ...rows.flatMap(withoutCourt)];
}

/** "Ky. App." is written for "Ky. Ct. App.", "Pa. Super." for "Pa. Super. Ct.". */
function withoutCourt(row: Row): Row[] {
  const match = /^([A-Z][A-Za-z.]+(?: [A-Z]\.)?) (?:Ct\. (App\.)|(Super\.|Commw\.) Ct\.)$/.exec(row.form);
  return match ? [{ ...row, form: `${match[1]} ${match[2] ?? match[3]}` }] : [];
}

/** Letters and figures, as courts are looked up. */
function keyOf(form: string): string {
  return foldedSpelling(form).replace(/[^a-z0-9]/g, "");
}

/** The form as it should be spaced: the source has "Bankr.D. Colo." and "D. N.Y.". */
function formOf(citation: string): string {
  const form = asciiName(citation);
  const panel = /^(\d{1,2})(?:st|nd|rd|th) Cir\. BAP$/.exec(form);
  if (panel) return `B.A.P. ${panel[1]}${{ "2": "d", "3": "d", "1": "st" }[panel[1] as string] ?? "th"} Cir.`;
  return /^[A-Z][A-Za-z.]* ?[A-Z.]/.test(form) && form.includes(".") && !form.includes(",")
    ? spacedAbbreviation(form)
    : form;
}
