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
    { good: "*Orsini v. Vale*, No. 12-2350-SAC-KGS, 2015 U.S. Dist. LEXIS 193782, at *2 (D. Kan. Mar. 31, 2015)." },
    { good: "*Orsini v. Vale*, No. 112,350, 2015 Kan. App. LEXIS 93 (Kan. Ct. App. Mar. 31, 2015)." },
    { good: "*Banks*, 2015 WL 7451174, at *2." },
  ],
  check(citation, { text, report }) {
    const { database } = citation;
    if (!database?.value.endsWith("LEXIS")) return;
    const typed = plain(text(database));
    const isBare = database.value === "LEXIS";
    if (!isBare && typed.endsWith("LEXIS")) return;
    const court = citation.kind === "unpublished" ? databaseOf(citation) : null;
    report(database, {
      message: isBare
        ? `"${typed}" does not tell the database; each kind of court has one of its own, such as "U.S. Dist. LEXIS".`
        : `"${typed}" is written "${database.value}".`,
      fixes: [isBare ? repaired(database, court) : written(database, database.value)],
    });
  },
});

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
