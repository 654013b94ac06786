import type {
  CaseCitation,
  Citation,
  CourtAndDate,
  ExhibitCitation,
  JournalCitation,
  Pins,
  RegulationCitation,
  ReporterCite,
  RuleCitation,
  ShortCitation,
  StatuteCitation,
  UnpublishedCitation,
} from "../citations/citation.ts";
import type { Part } from "../text/span.ts";

/** The parts of a citation as plain values, under the names of the published format; what the text lacks is absent. */
export interface CitationFields {
  readonly caseName?: string;
  readonly docketNumber?: string;
  readonly title?: string;
  readonly volume?: string;
  readonly reporter?: string;
  readonly page?: string;
  readonly parallel?: readonly { readonly volume: string; readonly reporter: string; readonly page: string }[];
  readonly database?: string;
  readonly year?: string;
  readonly number?: string;
  readonly label?: string;
  readonly entries?: readonly string[];
  readonly section?: string;
  readonly sections?: readonly string[];
  readonly pins?: readonly string[];
  readonly court?: string;
  readonly date?: string;
}

/**
 * The fields of any citation of `text`. `reporter` also holds the code or the set of rules; `number` the note of a
 * `supra`; `section` a list of sections as written.
 */
export function citationFields(citation: Citation, text: string): CitationFields {
  switch (citation.kind) {
    case "case":
      return caseFields(citation);
    case "unpublished":
      return unpublishedFields(citation);
    case "docket":
      return present({ label: citation.label.value, entries: values(citation.entries), pins: pins(citation.pins) });
    case "short":
      return shortFields(citation);
    case "id":
      return present({ pins: pins(citation.pins) });
    case "supra":
      return present({
        caseName: citation.caseName?.value,
        number: citation.note?.value,
        pins: pins(citation.pins),
      });
    case "rule":
      return ruleFields(citation, text);
    case "statute":
      return statuteFields(citation, text);
    case "regulation":
      return regulationFields(citation, text);
    case "constitution":
      return present({ reporter: citation.constitution.value, section: citation.section.value });
    case "journal":
      return journalFields(citation);
    case "exhibit":
      return exhibitFields(citation);
    case "treatise":
    case "other":
      return {};
  }
}

function caseFields(citation: CaseCitation): CitationFields {
  return present({
    caseName: citation.caseName?.value,
    ...reporterFields(citation),
    parallel: nonEmpty(citation.parallel.map(reporterFields)),
    pins: nonEmpty([citation, ...citation.parallel].flatMap((cite) => pins(cite.pins) ?? [])),
    court: citation.courtAndDate?.court?.value,
    year: yearOf(citation.courtAndDate),
  });
}

function unpublishedFields(citation: UnpublishedCitation): CitationFields {
  return present({
    caseName: citation.caseName?.value,
    docketNumber: citation.docketNumber?.number.value,
    database: databaseOf(citation),
    year: citation.year?.value,
    number: citation.number?.value,
    pins: pins(citation.pins),
    court: citation.courtAndDate?.court?.value,
    date: citation.courtAndDate?.date?.value,
  });
}

function shortFields(citation: ShortCitation): CitationFields {
  return present({
    caseName: citation.caseName?.value,
    volume: citation.volume?.value,
    reporter: citation.reporter?.value,
    page: citation.page?.value,
    database: databaseOf(citation),
    year: citation.year?.value,
    number: citation.number?.value,
    pins: pins(citation.pins),
  });
}

/** "WL" or "LEXIS": the published format leaves out the court's part of a LEXIS name. */
function databaseOf(citation: UnpublishedCitation | ShortCitation): string | undefined {
  return citation.database?.value.endsWith("LEXIS") ? "LEXIS" : citation.database?.value;
}

function ruleFields(citation: RuleCitation, text: string): CitationFields {
  return present({ reporter: citation.ruleSet?.value, ...sectionFields(citation.sections, false, text) });
}

function statuteFields(citation: StatuteCitation, text: string): CitationFields {
  return present({
    title: citation.title?.value,
    reporter: citation.code?.value,
    ...sectionFields(citation.sections, isPlural(citation.sign), text),
    year: citation.year?.value,
  });
}

/** A Federal Register cite has a volume where a code has its title. */
function regulationFields(citation: RegulationCitation, text: string): CitationFields {
  const isPaged = citation.page !== undefined;
  return present({
    ...(isPaged ? { volume: citation.title?.value } : { title: citation.title?.value }),
    reporter: citation.code?.value,
    page: citation.page?.value,
    ...sectionFields(citation.sections, isPlural(citation.sign), text, partWord(citation.sign)),
    pins: pins(citation.pins),
    year: citation.year?.value,
  });
}

function partWord(sign: Part | undefined): string {
  return sign && /^p/i.test(sign.value) ? `${sign.value} ` : "";
}

function journalFields(citation: JournalCitation): CitationFields {
  return present({
    title: citation.title?.value,
    ...reporterFields(citation),
    pins: pins(citation.pins),
    year: citation.year?.value,
  });
}

function exhibitFields(citation: ExhibitCitation): CitationFields {
  return present({ label: citation.label.value, entries: values(citation.entries), pins: pins(citation.pins) });
}

function reporterFields(cite: Pick<ReporterCite, "volume" | "reporter" | "page">): {
  volume: string;
  reporter: string;
  page: string;
} {
  return { volume: cite.volume.value, reporter: cite.reporter.value, page: cite.page.value };
}

type SectionFields = { section?: string | undefined; sections?: string[] | undefined };

/** The list is given where the sign is a plural one or there are several sections. */
function sectionFields(sections: readonly Part[], plural: boolean, text: string, word = ""): SectionFields {
  const first = sections[0];
  const last = sections.at(-1);
  if (!first || !last) return {};
  if (sections.length === 1) return { section: first.value, sections: plural ? [first.value] : undefined };
  return { section: word + plain(text.slice(first.start, last.end)), sections: values(sections) };
}

function isPlural(sign: Part | undefined): boolean {
  return sign !== undefined && /^(?:§\s*§|sections|secs)/i.test(sign.value);
}

/** Words as written, without emphasis and escapes, on one line, with hyphens for dashes. */
function plain(text: string): string {
  return text
    .replace(/[*_\\]/g, "")
    .replace(/[\u2012-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

function pins(found: Pins | undefined): string[] | undefined {
  return found && values(found.items);
}

function values(parts: readonly Part[]): string[] | undefined {
  return nonEmpty(parts.map((part) => part.value));
}

function nonEmpty<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined;
}

function yearOf(courtAndDate: CourtAndDate | undefined): string | undefined {
  return courtAndDate?.date?.value.slice(0, 4);
}

type Absent<T> = { readonly [K in keyof T]: T[K] | undefined };

/** Leaves out what is undefined. */
function present(fields: Absent<CitationFields>): CitationFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
