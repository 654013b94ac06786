import type { UnpublishedCitation } from "../../citations/citation.ts";
import { plain } from "../../citations/reading.ts";
import { replace } from "../../text/edit.ts";
import { tabStop } from "../../text/snippet.ts";
import { courtKind } from "../courtKind.ts";
import { defineRule, type Fix } from "../rule.ts";

export default defineRule({
  id: "unpublished/lexis-format",
  severity: "warning",
  summary: "A LEXIS citation names the court's database, and LEXIS is in capitals.",
  details: `\`2015 U.S. Dist. LEXIS 193782\`: the number counts within the database of one kind of court, so that \`2015 LEXIS 193782\` can't be found.

The quick fix takes the database from the court named in the citation, where that tells it, and leaves a place otherwise.`,
  authority: "Indigo Book R12.4.1",
  fix: "guided",
  on: ["unpublished", "short"],
  examples: [
    {
      bad: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 LEXIS 193782, at *2 (D. Kan. Mar. 31, 2015).",
      good: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 U.S. Dist. LEXIS 193782, at *2 (D. Kan. Mar. 31, 2015).",
    },
    {
      bad: "*Orsini v. Vale*, No. 12-3350, 2015 LEXIS 193782 (10th Cir. Mar. 31, 2015).",
      good: "*Orsini v. Vale*, No. 12-3350, 2015 U.S. App. LEXIS 193782 (10th Cir. Mar. 31, 2015).",
    },
    {
      bad: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 U.S. Dist. Lexis 193782 (D. Kan. Mar. 31, 2015).",
      good: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 U.S. Dist. LEXIS 193782 (D. Kan. Mar. 31, 2015).",
    },
    { bad: "*Orsini*, 2015 LEXIS 193782, at *2.", good: "*Orsini*, 2015 [U.S. Dist.] LEXIS 193782, at *2." },
    {
      bad: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 U.S.Dist. LEXIS 193782 (D. Kan. Mar. 31, 2015).",
      good: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 U.S. Dist. LEXIS 193782 (D. Kan. Mar. 31, 2015).",
    },
    {
      bad: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 Dist. LEXIS 193782 (D. Kan. Mar. 31, 2015).",
      good: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 U.S. Dist. LEXIS 193782 (D. Kan. Mar. 31, 2015).",
    },
    {
      bad: "*Orsini v. Vale*, No. 12-3350, 2015 U.S. Dist. LEXIS 19378 (10th Cir. Mar. 31, 2015).",
      good: "*Orsini v. Vale*, No. 12-3350, 2015 U.S. App. LEXIS 19378 (10th Cir. Mar. 31, 2015).",
    },
    {
      bad: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 U.S. Dist. LEXIS193782 (D. Kan. Mar. 31, 2015).",
      good: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 U.S. Dist. LEXIS 193782 (D. Kan. Mar. 31, 2015).",
    },
    { good: "*In re Orsini*, No. 12-22350, 2015 Bankr. LEXIS 193 (B.A.P. 10th Cir. Mar. 31, 2015)." },
    { good: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 U.S. Dist. LEXIS 193782, at *2 (D. Kan. Mar. 31, 2015)." },
    { good: "*Orsini v. Vale*, No. 112,350, 2015 Kan. App. LEXIS 93 (Kan. Ct. App. Mar. 31, 2015)." },
    { good: "*Banks*, 2015 WL 7451174, at *2." },
  ],
  check(citation, { text, report }) {
    const { database, number } = citation;
    if (!database || !/LEXIS$/.test(database.value)) return;
    const typed = plain(text(database));
    const court = citation.kind === "unpublished" ? databaseOf(citation) : null;
    const name = database.value.slice(0, -"LEXIS".length).trim();
    const named = nameOf(name);
    if (name === "" || named === null) {
      report(database, {
        message: `"${typed}" does not tell the database; each kind of court has one of its own, such as "U.S. Dist. LEXIS".`,
        fixes: [repaired(database, court)],
      });
    } else if (isOfOtherCourts(named, court)) {
      report(database, {
        message: `"${named} LEXIS" is not the database of the court named, which is "${court} LEXIS".`,
        fixes: [written(database, `${court} LEXIS`)],
      });
    } else if (typed !== `${named} LEXIS` || database.end === number?.start) {
      const space = database.end === number?.start ? " " : "";
      report(database, {
        message: `"${typed}${space && number?.value}" is written "${named} LEXIS${space && ` ${number?.value}`}".`,
        fixes: [written(database, `${named} LEXIS${space}`)],
      });
    }
  },
});

const federalNames: Readonly<Record<string, string>> = {
  us: "U.S.",
  usdist: "U.S. Dist.",
  usdistct: "U.S. Dist.",
  usdistrict: "U.S. Dist.",
  usdistrictcourt: "U.S. Dist.",
  usapp: "U.S. App.",
  usappeals: "U.S. App.",
  bankr: "Bankr.",
  bankruptcy: "Bankr.",
};

/** The name of a database in its form; null for a name that tells no database ("Dist."). */
function nameOf(name: string): string | null {
  const folded = name.toLowerCase().replace(/[^a-z]/g, "");
  return folded === "dist" || folded === "district" ? null : (federalNames[folded] ?? name);
}

/** Whether a federal court is named, and the database is that of federal courts of another kind. */
function isOfOtherCourts(name: string, court: string | null): boolean {
  return (
    court !== null && /^(?:U\.S\. (?:Dist|App)|Bankr)\.$/.test(court) && federalNamesOf.has(name) && name !== court
  );
}

const federalNamesOf: ReadonlySet<string> = new Set(["U.S. Dist.", "U.S. App.", "Bankr."]);

function repaired(place: Parameters<typeof replace>[0], court: string | null): Fix {
  if (court) return written(place, `${court} LEXIS`);
  return {
    title: "Insert a place for the database",
    safe: false,
    snippet: true,
    edits: [replace(place, `${tabStop(1, "U.S. Dist.")} LEXIS`)],
  };
}

function written(place: Parameters<typeof replace>[0], form: string): Fix {
  return { title: `Write "${form}"`, safe: false, edits: [replace(place, form)] };
}

/** The database of the court that the citation names; null where that does not tell it. */
function databaseOf({ courtAndDate }: UnpublishedCitation): string | null {
  const court = courtAndDate?.court?.value ?? "";
  switch (courtKind(court)) {
    case "circuit":
      return "U.S. App.";
    case "district":
      return "U.S. Dist.";
    case "bankruptcy":
      return court.startsWith("Bankr.") ? "Bankr." : null;
    default:
      return court === "Kan." ? "Kan." : court === "Kan. Ct. App." ? "Kan. App." : null;
  }
}
