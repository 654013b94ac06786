/** Nouns that a party may have, and that are no verbs. */
const possession =
  "(?:responses?|motions?|briefs?|memorand(?:um|a)|opposition|arguments?|objections?|counsel|failures?|assertions?|contentions?|productions?|attorneys?|experts?|witness(?:es)?|depositions?|interrogator(?:y|ies)|complaint|petition|discovery|allegations?|refusal|positions?|rights?|answers|replies|requests|claims)";

/** What follows a party to which it belongs: "response", "second motion". */
export const possessed = `\\s{1,4}(?:(?:first|second|third|supplemental|amended|untimely|own|initial|prior|pending)\\s)?${possession}(?![\\p{L}-])`;
