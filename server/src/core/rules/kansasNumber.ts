/** A case number of the District of Kansas, taken apart. */
export interface KansasNumber {
  /** The digit of the division, where the number begins with one. */
  readonly division: string | null;
  /** The year as two digits. */
  readonly year: string;
  /** "cv", "cr", "mc" in lower case, or null. */
  readonly type: string | null;
  /** Without leading zeros. */
  readonly serial: string;
  /** The judges' initials, the district judge's first. */
  readonly initials: readonly string[];
}

const shape =
  /^(?:(\d):)?(\d{2})-(?:([A-Za-z]{2})-)?(\d{3,5})(?:-([A-Z]{1,4})(?:[-/]([A-Z]{1,4}))?(?:[-/]([A-Z]{1,4}))?)?$/;

/**
 * Reads "13-2493-KHV-KGG", "2:13-cv-02493-KHV-KGG" or "15-cv-9227-JWL/TJJ", hyphens for dashes. Null for anything else.
 */
export function readKansasNumber(number: string): KansasNumber | null {
  const match = shape.exec(number);
  if (!match?.[2] || !match[4]) return null;
  return {
    division: match[1] ?? null,
    year: match[2],
    type: match[3]?.toLowerCase() ?? null,
    serial: match[4].replace(/^0+/, ""),
    initials: [match[5], match[6], match[7]].filter((each) => each !== undefined),
  };
}

/** Whether the District of Kansas has a division, the figure before the colon of a case number: Kansas City, Topeka, Wichita. */
export function isKansasDivision(figure: string): boolean {
  return "256".includes(figure);
}
