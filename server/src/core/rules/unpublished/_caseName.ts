import type { UnpublishedCitation } from "../../citations/citation.ts";
import { hyphenated, plain } from "../../citations/reading.ts";
import type { RuleContext } from "../rule.ts";

/**
 * Whether the citation is headed by the name of a case ("Banks v. St. Francis", "In re Ruiz"), and not by that of a brief,
 * an agency's letter or an opinion of an attorney general, which are cited by other forms.
 */
export function isNamedCase({ caseName }: UnpublishedCitation): boolean {
  const name = caseName?.value ?? "";
  if (/^(?:brief|br\.|letter|transcript|tr\.)\s/i.test(name)) return false;
  return /\s(?:v|vs)\.?\s/i.test(name) || /^(?:in re|ex parte|in the matter of|matter of|estate of)\s/i.test(name);
}

/** Whether nothing but a comma stands between the name of the case and the year before the database. */
export function followsName({ caseName, year }: UnpublishedCitation, { text }: RuleContext): boolean {
  if (!caseName || !year || caseName.end > year.start || endsInNumber(caseName.value)) return false;
  return /^[,\s]*$/.test(plain(text({ start: caseName.end, end: year.start })));
}

/** A docket number in an unusual form may have been read as part of the name: "Wick v. Orr, No 14-1111V". */
function endsInNumber(name: string): boolean {
  const lastParty =
    hyphenated(name)
      .split(/\s(?:v|vs)\.?\s/i)
      .at(-1) ?? "";
  return (
    /,.*\d/.test(lastParty) ||
    /,\s+(?:[A-Z][\w.]*\s+){0,3}Nos?\b/.test(lastParty) ||
    /\d{2}-?[a-z]{2}-?\d{3}/i.test(name)
  );
}
