/**
 * Initials of district and magistrate judges of the District of Kansas, as they stand in its case numbers since 2005. New
 * judges arrive: initials that are not here prove nothing.
 */
export const kansasJudges: ReadonlySet<string> = new Set(
  "KHV JAR JWL DDC EFM JTM CM HLT JWB SAC RDR MLB KGG TJJ GEB DJW GLR KGS DWB ADM RES JPO KMH TC BGS GTV WEB DES EEO FGT PFK RNC JLF".split(
    " ",
  ),
);

const number = /^(?:[256]:)?\d{2}-(?:(?:cv|mc)-)?\d{3,5}-([A-Z]{2,3})[-/]([A-Z]{2,3})$/i;

/**
 * Whether a case number can only be one of the District of Kansas: its shape, and the initials of a district and of a
 * magistrate judge of that court.
 */
export function isKansasCaseNumber(value: string): boolean {
  const match = number.exec(value.trim());
  return match !== null && [match[1], match[2]].every((initials) => kansasJudges.has((initials ?? "").toUpperCase()));
}
