import type { ReporterCite } from "../../citations/citation.ts";
import { type CourtKind, courtKind } from "../courtKind.ts";
import { defineRule } from "../rule.ts";
import { citeText, reporterCites, yearOf } from "./_reporterCites.ts";

export default defineRule({
  id: "cases/reporter-court-mismatch",
  severity: "error",
  summary: "The court named is one whose decisions the reporter prints.",
  details: `The Federal Reporter and the Federal Appendix print decisions of the courts of appeals, the Federal Supplement and Federal Rules
Decisions those of the district courts, the regional reporters those of the states in their region. Where court and reporter do
not go together, one of them, or the citation, is wrong: look the decision up.

Older volumes are passed over where they printed other courts too: F. altogether, F.2d until 1940.`,
  authority: "Indigo Book R12.2 and tables T1 and T3",
  fix: "none",
  on: "case",
  examples: [
    { bad: "*Wick v. Orr*, 12 F.3d 34 (D. Kan. 1994)." },
    { bad: "*Wick v. Orr*, 512 F. Supp. 2d 34 (10th Cir. 2007)." },
    { bad: "*Wick v. Orr*, 477 U.S. 34 (10th Cir. 1986)." },
    { bad: "*Wick v. Orr*, 336 P.3d 34 (10th Cir. 2014)." },
    { bad: "*Wick v. Orr*, 336 P.3d 34 (Fla. 2014)." },
    { bad: "*Wick v. Orr*, 291 Kan. 34 (D. Kan. 2010)." },
    { bad: "*In re Wick*, 512 B.R. 34 (10th Cir. 2014)." },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Wick v. Orr*, 512 F. Supp. 2d 34 (D. Kan. 2007)." },
    { good: "*Wick v. Orr*, 336 P.3d 34 (Kan. Ct. App. 2014)." },
    { good: "*Wick v. Orr*, 12 F.2d 34 (D. Kan. 1926)." },
    { good: "*In re Wick*, 300 B.R. 34 (B.A.P. 10th Cir. 2003)." },
    { good: "*Wick v. Orr*, 939 F.2d 34 (Temp. Emer. Ct. App. 1991)." },
    { good: "*Wick v. Orr*, 12 F. App'x 34 (Fed. Cir. 2001)." },
  ],
  check({ courtAndDate, ...citation }, { report }) {
    const court = courtAndDate?.court;
    const kind = court ? courtKind(court.value) : null;
    if (!court || !kind) return;
    const year = yearOf(courtAndDate) ?? 0;
    for (const cite of reporterCites({ ...citation, courtAndDate })) {
      const printed = printedInstead(cite, court.value, kind, year);
      if (!printed) continue;
      report(cite, {
        message: `${cite.reporter.value} prints ${printed}, and the court named is "${court.value}": ${citeText(cite)} and that court do not go together.`,
        related: [{ ...court, message: "The court named." }],
      });
    }
  },
});

/** What the reporter prints, where it does not print decisions of the court; else null. */
function printedInstead({ reporter }: ReporterCite, court: string, kind: CourtKind, year: number): string | null {
  const { value } = reporter;
  if (/^(?:U\.S\.|S\. Ct\.|L\. Ed\.(?: 2d)?)$/.test(value)) {
    return year >= 1800 ? "decisions of the Supreme Court of the United States" : null;
  }
  if (/^F\.(?:2d|3d|4th)$|^F\. App'x$/.test(value)) {
    const isEarly = value === "F.2d" && year < 1940;
    return kind === "circuit" || isEarly || (kind === "bankruptcy" && value === "F.2d")
      ? null
      : "decisions of the courts of appeals";
  }
  if (/^F\. Supp\.|^F\.R\.D\.$/.test(value)) {
    return kind === "circuit" || kind === "state" ? "decisions of the district courts" : null;
  }
  if (value === "B.R.")
    return kind === "state" || kind === "circuit" ? "decisions of bankruptcy and district courts" : null;
  if (/^Kan\./.test(value)) return kind !== "state" || !court.startsWith("Kan.") ? "decisions of Kansas courts" : null;
  return regionalInstead(value, court, kind);
}

/** The states whose decisions each regional reporter prints. */
const regions: Readonly<Record<string, readonly [name: string, states: RegExp]>> = {
  A: ["the Atlantic states", /^(?:Conn|Del|D\.C|Me|Md|N\.H|N\.J|Pa|R\.I|Vt)\b/],
  "N.E": ["Illinois, Indiana, Massachusetts, New York and Ohio", /^(?:Ill|Ind|Mass|N\.Y|Ohio)\b/],
  "N.W": ["the northwestern states", /^(?:Iowa|Mich|Minn|Neb|N\.D|S\.D|Wis|Dakota)\b/],
  P: ["the Pacific states", /^(?:Alaska|Ariz|Cal|Colo|Haw|Idaho|Kan|Mont|Nev|N\.M|Okla|Or|Utah|Wash|Wyo)\b/],
  "S.E": ["the southeastern states", /^(?:Ga|N\.C|S\.C|Va|W\. Va)\b/],
  So: ["Alabama, Florida, Louisiana and Mississippi", /^(?:Ala|Fla|La|Miss)\b/],
  "S.W": ["the southwestern states", /^(?:Ark|Ky|Mo|Tenn|Tex|Indian)\b/],
};

function regionalInstead(reporter: string, court: string, kind: CourtKind): string | null {
  const name = /^(A|N\.E|N\.W|P|S\.E|So|S\.W)\.(?: ?[23]d)?$/.exec(reporter)?.[1];
  const region = name === undefined ? undefined : regions[name];
  if (!region || (kind === "state" && region[1].test(court))) return null;
  return `decisions of courts of ${region[0]}`;
}
