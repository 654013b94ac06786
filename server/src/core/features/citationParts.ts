import type { Citation, CitationKind, CourtAndDate, Pins, ReporterCite } from "../citations/citation.ts";
import type { Part } from "../text/span.ts";

/** A part of a citation and what was read of it. */
export type PartRow = readonly [name: string, value: string];

const kindNames: Record<CitationKind, string> = {
  case: "Reported case",
  unpublished: "Unpublished decision",
  docket: "Docket entry",
  statute: "Statute",
  regulation: "Regulation",
  rule: "Rule",
  constitution: "Constitution",
  journal: "Journal article",
  treatise: "Treatise",
  short: "Short form",
  id: "Id.",
  supra: "Supra",
  exhibit: "Exhibit",
  other: "Authority",
};

/** The kind of a citation in an attorney's words: "Unpublished decision". */
export function kindName(citation: Citation): string {
  return kindNames[citation.kind];
}

/** The parts of a citation that were read, in the order of the citation; parts that it lacks are left out. */
export function citationParts(citation: Citation): PartRow[] {
  const rows: (PartRow | null)[] = [part("Signal", citation.signal), ...partsOf(citation)];
  return rows.filter((row) => row !== null);
}

function partsOf(citation: Citation): (PartRow | null)[] {
  switch (citation.kind) {
    case "case":
      return [
        part("Name", citation.caseName),
        ...reporterRows(citation),
        pinRow(citation.pins),
        ...citation.parallel.map((cite): PartRow => ["Parallel", reporterText(cite)]),
        ...courtAndDateRows(citation.courtAndDate),
      ];
    case "unpublished":
      return [
        part("Name", citation.caseName),
        part("Docket number", citation.docketNumber?.number),
        part("Year", citation.year),
        part("Database", citation.database),
        part("Number", citation.number),
        pinRow(citation.pins),
        ...courtAndDateRows(citation.courtAndDate),
      ];
    case "docket":
      return [part("Label", citation.label), parts("Entry", "Entries", citation.entries), pinRow(citation.pins)];
    case "rule":
      return [part("Rules", citation.ruleSet), parts("Rule", "Rules cited", citation.sections)];
    case "statute":
      return [...codeRows(citation), part("Year", citation.year)];
    case "regulation":
      return [...codeRows(citation), part("Page", citation.page), pinRow(citation.pins), part("Year", citation.year)];
    case "constitution":
      return [part("Constitution", citation.constitution), part("Section", citation.section)];
    case "journal":
      return [
        part("Author", citation.author),
        part("Title", citation.title),
        ...reporterRows(citation),
        pinRow(citation.pins),
        part("Year", citation.year),
      ];
    case "short":
      return [
        part("Name", citation.caseName),
        part("Volume", citation.volume),
        part("Reporter", citation.reporter),
        part("Page", citation.page),
        part("Year", citation.year),
        part("Database", citation.database),
        part("Number", citation.number),
        pinRow(citation.pins),
      ];
    case "id":
      return [pinRow(citation.pins)];
    case "supra":
      return [part("Name", citation.caseName), part("Note", citation.note), pinRow(citation.pins)];
    case "exhibit":
      return [part("Label", citation.label), parts("Exhibit", "Exhibits", citation.entries), pinRow(citation.pins)];
    case "treatise":
      return [
        part("Author", citation.author),
        part("Title", citation.title),
        part("Volume", citation.volume),
        part("Section", citation.section),
        part("Year", citation.year),
      ];
    case "other":
      return [part("Source", citation.source), part("Place", citation.section), part("Year", citation.year)];
  }
}

function part(name: string, value: Part | undefined): PartRow | null {
  return value ? [name, value.value] : null;
}

function parts(one: string, many: string, values: readonly Part[]): PartRow | null {
  if (values.length === 0) return null;
  return [values.length === 1 ? one : many, values.map(({ value }) => value).join(", ")];
}

function pinRow(pins: Pins | undefined): PartRow | null {
  return parts("Pinpoint", "Pinpoints", pins?.items ?? []);
}

function reporterRows({ volume, reporter, page }: ReporterCite): PartRow[] {
  return [
    ["Volume", volume.value],
    ["Reporter", reporter.value],
    ["First page", page.value],
  ];
}

function reporterText({ volume, reporter, page }: ReporterCite): string {
  return `${volume.value} ${reporter.value} ${page.value}`;
}

function courtAndDateRows(courtAndDate: CourtAndDate | undefined): (PartRow | null)[] {
  return [part("Court", courtAndDate?.court), part("Date", courtAndDate?.date)];
}

function codeRows(citation: { title?: Part; code?: Part; sections: readonly Part[] }): (PartRow | null)[] {
  return [part("Title", citation.title), part("Code", citation.code), parts("Section", "Sections", citation.sections)];
}
