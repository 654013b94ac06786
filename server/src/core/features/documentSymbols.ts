import type { Brief, Certificate } from "../brief/brief.ts";
import type { Analysis } from "../engine/analysis.ts";
import { contains, type Span } from "../text/span.ts";

export type SymbolKind = "title" | "section" | "certificate" | "signature";

/** An entry of the outline. Children lie within their parent, one after the other. */
export interface DocumentSymbol extends Span {
  readonly name: string;
  readonly kind: SymbolKind;
  /** What the eye should be led to: the heading. Lies within the symbol. */
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

/** The outline of a paper: its title, and under it sections, certificates and the signature as they nest. */
export function documentSymbols({ brief }: Analysis): DocumentSymbol[] {
  if (brief.filing.kind === null) return [];
  const entries = [...titleEntry(brief), ...sectionEntries(brief), ...signatureEntry(brief)];
  entries.sort((a, b) => a.start - b.start || b.end - a.end);
  return nest(entries, { start: 0, end: brief.source.length });
}

type Entry = Omit<DocumentSymbol, "children">;

function titleEntry({ title, source }: Brief): Entry[] {
  if (!title) return [];
  return [{ name: named(title.value), kind: "title", start: title.start, end: source.length, selection: title }];
}

function sectionEntries(brief: Brief): Entry[] {
  const certificates = new Map(brief.certificates.map((certificate) => [certificate.heading.start, certificate]));
  return brief.sections
    .filter(({ heading }) => !brief.title || !touches(heading, brief.title))
    .map((section) => {
      const certificate: Certificate | undefined = certificates.get(section.heading.start);
      return {
        name: named(section.title),
        kind: certificate ? "certificate" : "section",
        start: section.heading.start,
        end: Math.max(section.end, section.heading.end),
        selection: section.heading,
      };
    });
}

function signatureEntry({ signature }: Brief): Entry[] {
  if (!signature) return [];
  const { start, end } = signature;
  return [{ name: "Signature", kind: "signature", start, end, selection: { start, end } }];
}

/** An outline must not hold an empty name. */
function named(text: string): string {
  return text.trim() || "(untitled)";
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Puts each entry under the nearest earlier one that contains its beginning, and cuts it to fit. */
function nest(entries: readonly Entry[], parent: Span): DocumentSymbol[] {
  let next = 0;
  const within = (outer: Span): DocumentSymbol[] => {
    const symbols: DocumentSymbol[] = [];
    for (let entry = entries[next]; entry && entry.start < outer.end; entry = entries[next]) {
      next++;
      const span = { start: entry.start, end: Math.min(entry.end, outer.end) };
      const selection = contains(span, entry.selection) ? entry.selection : { start: span.start, end: span.start };
      symbols.push({ ...entry, ...span, selection, children: within(span) });
    }
    return symbols;
  };
  return within(parent);
}
