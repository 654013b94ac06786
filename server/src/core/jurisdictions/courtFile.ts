import type { Duty, Jurisdiction, Source, Sourced } from "./jurisdiction.ts";
import { mayBeCited, relianceOn } from "./reliance.ts";

/** A source as a court's file declares it, once for all fields that were read there. */
interface SourceEntry {
  readonly text: string;
  readonly confidence: Source["confidence"];
  readonly edition?: number;
  readonly official?: boolean;
  readonly effective?: string;
  readonly lastVerified?: string;
}

/** A field as a court's file has it: the value, and the name of one of the file's sources. */
interface Field<T> {
  readonly value: T;
  readonly source: string;
}

type FieldOf<T> = T extends Sourced<infer V> ? Field<V> : never;

/** The fields of a duty; those that are null in a `Duty` are left out of a file. */
type DutyEntry = { readonly [K in keyof Duty]?: FieldOf<NonNullable<Duty[K]>> } & {
  readonly motions: FieldOf<Duty["motions"]>;
};

/** One court's file, `<id>.json` in this folder. `schemas/jurisdiction.schema.json` describes it to editors. */
export interface CourtFile {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
  /** What captions call a court that is not in the table of courts; the words may stand in any order. */
  readonly captions?: readonly string[];
  /** The file whose duties hold besides; "federal" where absent, null for none. */
  readonly floor?: string | null;
  readonly sources: Readonly<Record<string, SourceEntry>>;
  readonly duties: readonly DutyEntry[];
  readonly motionFormRule?: Field<string>;
  readonly extensionRule?: Field<string>;
  readonly agreedMotionRule?: Field<string>;
  readonly feeConsultationRule?: Field<string>;
  readonly notes?: readonly Field<string>[];
}

/**
 * A court's file with the sources put to its fields, each when it is asked for.
 * @param floor the duties that hold besides the court's own
 * @throws Error, from a field, where it names a source that the file does not declare
 */
export function jurisdictionFrom(file: CourtFile, floor: () => readonly Duty[]): Jurisdiction {
  return {
    id: file.id,
    name: file.name,
    citation: file.citation,
    get duties() {
      return dutiesOf(file);
    },
    get floor() {
      return floor();
    },
    get conferralRule() {
      return dutiesOf(file).find(({ rule }) => rule !== null && mayBeCited(rule))?.rule ?? null;
    },
    get particularity() {
      return {
        value: asksFirmly(
          file,
          ({ content }) => content,
          (content) => content.includes("steps"),
        ),
      };
    },
    get moreThanLetter() {
      return {
        value: asksFirmly(
          file,
          ({ means }) => means,
          (means) => means === "live" || means === "more-than-letter",
        ),
      };
    },
    get motionFormRule() {
      return sourcedOrNull(file, file.motionFormRule);
    },
    get extensionRule() {
      return sourcedOrNull(file, file.extensionRule);
    },
    get agreedMotionRule() {
      return sourcedOrNull(file, file.agreedMotionRule);
    },
    get feeConsultationRule() {
      return sourcedOrNull(file, file.feeConsultationRule);
    },
    get notes() {
      return (file.notes ?? []).map((note) => sourced(file, note));
    },
  };
}

/** The duties of a court's file alone. Throws as `jurisdictionFrom` does. */
export function dutiesOf(file: CourtFile): Duty[] {
  return file.duties.map((duty) => ({
    rule: sourcedOrNull(file, duty.rule),
    motions: sourced(file, duty.motions),
    check: sourcedOrNull(file, duty.check),
    exempt: sourcedOrNull(file, duty.exempt),
    asks: sourcedOrNull(file, duty.asks),
    content: sourcedOrNull(file, duty.content),
    means: sourcedOrNull(file, duty.means),
    attempt: sourcedOrNull(file, duty.attempt),
    timing: sourcedOrNull(file, duty.timing),
    form: sourcedOrNull(file, duty.form),
    headings: sourcedOrNull(file, duty.headings),
    scaffold: sourcedOrNull(file, duty.scaffold),
  }));
}

/** Whether a field of one of the court's duties, read in a recent text, passes a test. */
function asksFirmly<T>(
  file: CourtFile,
  fieldOf: (duty: Duty) => Sourced<T> | null,
  test: (value: T) => boolean,
): boolean {
  return dutiesOf(file).some((duty) => {
    const field = fieldOf(duty);
    return field !== null && relianceOn(field) === "firm" && test(field.value);
  });
}

function sourcedOrNull<T>(file: CourtFile, field: Field<T> | undefined): Sourced<T> | null {
  return field ? sourced(file, field) : null;
}

function sourced<T>(file: CourtFile, { value, source }: Field<T>): Sourced<T> {
  const entry = file.sources[source];
  if (!entry) throw new Error(`${file.id}.json has no source named "${source}"`);
  const { text, confidence, edition = null, official = false, effective = null, lastVerified = null } = entry;
  return { value, source: text, confidence, edition, official, effective, lastVerified };
}
