/** Year and serial number of a docket number. */
export interface Filed {
  /** The last two figures of the year in which the case was filed. */
  readonly year: string;
  /** The serial number without leading zeros. */
  readonly serial: string;
}

/** "13-2493-KHV", "2:13-cv-02493", "18 Civ. 4321 (JPO)", "CIV-20-946-D", "C19-1987RSM"; of numbers of other shapes nothing is known. */
const federal =
  /^(?:\d{1,2}:)?(?:(?:CIV|CV|CR|MC|C)[-. ]{0,2})?(\d{2})(?:[- ](?:[A-Z]{1,4}\.?[- ]?)?)0*(\d{3,6})(?![\d,])/i;

/** Reads the docket number of a federal court; null where it is of a shape that is not known. */
export function filedOf(number: string): Filed | null {
  const [, year, serial] = federal.exec(number) ?? [];
  return year === undefined || serial === undefined ? null : { year, serial };
}
