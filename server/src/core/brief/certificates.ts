import type { Span } from "../text/span.ts";
import type { Certificate, CertificateKind, Section } from "./brief.ts";

const service =
  /\b(?:certificat(?:e|ion)|proof|affidavit|declaration|acknowledg(?:e)?ment)\s+of\s+(?:electronic\s+)?(?:service|mailing|filing)\b/;
const consultation = /\b(?:statement|certificat(?:e|ion))\s+of\s+consultation\b|\brule\s+54\.2\b/;
/** The words by which a certificate of conferral is known, whatever it is called. */
const conferring =
  /\b(?:confer(?:red|ring|ral)?|conference|good[- ]faith|consult(?:ed|ation)?|meet[- ]and[- ]confer|duty to confer|concurrence|rules?\s+37\.\d(?:\s+(?:and|or|&)\s+37\.\d)?|rule\s+(?:26\(c\)|37\(a\)|37\(d\)|7\.1|3\.01\(g\)))/;
const certifying = /\b(?:certificat(?:e|ion)|certifies|statement|declaration|compliance|steps|attempts?|efforts?)\b/;
const bare =
  /^(?:certificat(?:e|ion)|conferral|conference|duty to confer|(?:the )?(?:meet[- ]and[- ]confer|conferral|conference)(?: (?:requirement|efforts?|statement|certification))?|golden rule letters?|good[- ]faith certification)\.?$/;

/** A part of every word that makes a heading one of these; most headings have none. */
const certifies =
  /certif|confer|consult|good|proof|statement|declar|affid|acknowl|compl|steps|attempt|effort|duty|meet|golden/i;

/** An argument that somebody did not confer. */
const denying = /\b(?:no|not|never|fail(?:ed|s|ure)?|without|lack(?:s|ed)?|deficient|inadequate|insufficient)\b/;

/** The kind of certificate that a heading announces, or null. Numbering before its words is passed over. */
export function certificateKind(heading: string): CertificateKind | null {
  if (!certifies.test(heading)) return null;
  const words = heading
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^\W*(?:(?:[ivxl]{1,5}|[a-z]|\d{1,2})[.)]?\s+)?/, "")
    .trim();
  if (words.length > 250 || denying.test(words)) return null;
  if (service.test(words)) return "service";
  if (consultation.test(words)) return "consultation";
  if (bare.test(words)) return "conferral";
  if (certifying.test(words) && conferring.test(words)) return "conferral";
  return /\bcertificat(?:e|ion)\b.*\bcompliance\b/.test(words) ? "compliance" : null;
}

/** The headed certificates. Each ends with its section, or before the signature block where that stands in its section. */
export function readCertificates(sections: readonly Section[], signature: Span | null): Certificate[] {
  return sections.flatMap((section) => {
    const kind = certificateKind(section.title);
    if (!kind) return [];
    const ends =
      signature && signature.start > section.heading.end ? Math.min(section.end, signature.start) : section.end;
    return [{ kind, heading: section.heading, start: section.start, end: ends }];
  });
}
