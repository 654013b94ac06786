/** What kind of court a citation names. */
export type CourtKind = "circuit" | "district" | "bankruptcy" | "state";

const states =
  "Ala|Alaska|Ariz|Ark|Cal|Colo|Conn|Del|Fla|Ga|Haw|Idaho|Ill|Ind|Iowa|Kan|Ky|La|Me|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Ohio|Okla|Or|Pa|Tenn|Tex|Utah|Vt|Va|Wash|Wis|Wyo";
const stateCourt = new RegExp(
  `^(?:(?:${states})(?:\\.|\\b)|(?:N\\.H|N\\.J|N\\.M|N\\.Y|N\\.C|N\\.D|R\\.I|S\\.C|S\\.D)\\.(?!\\s?(?:Cir|Dist))|W\\. Va\\.|NY$|App\\. Div\\.)`,
);

/**
 * The kind of court that a Bluebook form names ("10th Cir.", "S.D.N.Y.", "Bankr. D. Kan.", "Kan. Ct. App."); null for any
 * other, the Supreme Court and courts of special jurisdiction included.
 */
export function courtKind(court: string): CourtKind | null {
  if (/^Bankr\.|^B\.A\.P\.|\bBAP\b|\bB\.A\.P\./.test(court)) return "bankruptcy";
  if (/^(?:\d{1,2}(?:st|d|nd|rd|th)|D\.C\.|Fed\.) Cir\.$/.test(court)) return "circuit";
  if (/^(?:[NSEWMC]\.D\.|D\.(?!C\.$))\s?[A-Z]/.test(court) && !/^D\.C\. (?:C|S)/.test(court)) return "district";
  return stateCourt.test(court) ? "state" : null;
}
