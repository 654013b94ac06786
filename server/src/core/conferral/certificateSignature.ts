import type { Brief, Certificate } from "../brief/brief.ts";

/** "/s/ Jane Roe", "s/ Jane Roe", a line to sign on, "Jane Roe, KS #21001". */
const signature = /(?:^|[\r\n|>])[\s*_>|]*(?:by\s*:?\s*)?(?:\/?s\/+\s*\S|_{6,}|\[?signature\b)|#\s?\d{4,6}\b/i;

/**
 * A headed certificate of conferral that stands behind the signature block and bears no signature up to the next heading;
 * null where the paper's own signature follows it, or the paper has none.
 */
export function findUnsignedCertificate(brief: Brief): Certificate | null {
  const certificate = brief.certificates.find(({ kind }) => kind === "conferral");
  if (!certificate || !brief.signature || certificate.start < brief.signature.end) return null;
  const next = brief.sections.find(({ start }) => start > certificate.start)?.start ?? brief.source.length;
  const end = Math.max(certificate.end, next);
  return signature.test(brief.source.text.slice(certificate.heading.end, end)) ? null : certificate;
}
