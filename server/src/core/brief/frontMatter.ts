import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from "yaml";
import type { Block } from "../markdown/block.ts";
import { daysInMonth } from "../reference/calendar.ts";
import { readCourt } from "../reference/courts.ts";
import type { Span } from "../text/span.ts";
import type { FrontMatter, FrontMatterProblem, FrontMatterValue } from "./brief.ts";
import { firstFullDate } from "./dates.ts";

/** The values that `filing` may have: kinds of paper, and kinds of motion that people write there. */
export const filingValues = [
  "motion",
  "memorandum-in-support",
  "response",
  "reply",
  "order",
  "notice",
  "stipulation",
  "letter",
  "other",
  "summary-judgment",
  "extension",
  "fee-motion",
  "joint",
  "unopposed",
] as const;

const docketStyles = ["Doc.", "ECF No.", "Dkt.", "D.E."];
/** Longer front matter is not read. */
const longest = 50_000;

type Value = FrontMatterValue["value"];
/** Reads a value; a string is what is wrong with it. */
type Reader = (node: Node, text: string) => { readonly value: Value } | { readonly problem: string };

interface Key {
  readonly name: string;
  /** Other spellings, folded: lower case, letters only. */
  readonly spellings: readonly string[];
  readonly read: Reader;
}

const keys: readonly Key[] = [
  { name: "court", spellings: ["court"], read: courtValue },
  {
    name: "caseNumber",
    spellings: ["case", "caseno", "casenum", "casenumber", "civilactionno", "docketno", "docketnumber"],
    read: caseNumberValue,
  },
  { name: "plaintiffs", spellings: ["plaintiffs", "plaintiff"], read: namesValue },
  { name: "defendants", spellings: ["defendants", "defendant"], read: namesValue },
  { name: "movant", spellings: ["movant", "movingparty", "party", "filedby"], read: textValue },
  { name: "title", spellings: ["title", "document", "documenttitle"], read: textValue },
  { name: "filing", spellings: ["filing", "filingkind", "filingtype", "papertype"], read: filingValue },
  { name: "opposed", spellings: ["opposed"], read: opposedValue },
  { name: "rules", spellings: ["rules", "rule"], read: namesValue },
  { name: "filingDate", spellings: ["filed", "filedon", "filingdate", "datefiled"], read: dateValue },
  { name: "responseServed", spellings: ["responseserved", "responsesserved"], read: dateValue },
  { name: "docketStyle", spellings: ["docketstyle"], read: docketStyleValue },
  { name: "docket", spellings: ["docket"], read: docketValue },
  { name: "conferralIn", spellings: ["conferralin"], read: textValue },
];

const keysBySpelling: ReadonlyMap<string, Key> = new Map(
  keys.flatMap((key) => key.spellings.map((spelling) => [spelling, key] as const)),
);

/**
 * The front matter of a paper. Keys may be written loosely (`case`, `case_no`, `caseNo`); unknown keys are passed over;
 * wrong values of known keys and broken YAML become problems at their place. Never throws.
 */
export function readFrontMatter(source: string, block: Block): FrontMatterReading {
  const inner = insideFences(source, block);
  const found: Findings = { values: new Map(), problems: [], keys: new Set() };
  const reading = { start: block.start, end: block.end, ...found };
  if (inner.end - inner.start > longest) {
    const message = "The front matter is too long to be read.";
    return { ...reading, problems: [{ start: block.start, end: block.start + 3, message }] };
  }
  new FrontMatterReader(source, inner, found).read();
  return reading;
}

/** Front matter with the names of all keys that were known, those with wrong values included. */
export interface FrontMatterReading extends FrontMatter {
  readonly keys: ReadonlySet<string>;
}

interface Findings {
  readonly values: Map<string, FrontMatterValue>;
  readonly problems: FrontMatterProblem[];
  readonly keys: Set<string>;
}

class FrontMatterReader {
  readonly #text: string;
  readonly #inner: Span;
  readonly #found: Findings;

  constructor(source: string, inner: Span, found: Findings) {
    this.#text = source.slice(inner.start, inner.end);
    this.#inner = inner;
    this.#found = found;
  }

  read(): void {
    const document = parsed(this.#text);
    if (!document) {
      this.#problem({ start: 0, end: this.#text.length }, "The front matter is not YAML.");
      return;
    }
    for (const error of document.errors) {
      const [start, end] = error.pos;
      this.#problem({ start, end }, `Not valid YAML: ${firstLine(error.message)}`);
    }
    const { contents } = document;
    if (isMap(contents)) for (const pair of (contents as YAMLMap).items) this.#pair(pair as Pair);
    else if (contents && document.errors.length === 0) {
      this.#problem(rangeOf(contents), "Front matter is a list of keys and values, such as `court: D. Kan.`");
    }
  }

  #pair(pair: Pair): void {
    const name = isScalar(pair.key) ? String(pair.key.value) : "";
    const key = keysBySpelling.get(name.toLowerCase().replace(/[^a-z]/g, ""));
    const node = pair.value as Node | null;
    // A key without a value is one that is being typed.
    if (!key || !node || (isScalar(node) && node.value === null)) return;
    this.#found.keys.add(key.name);
    const span = rangeOf(node);
    const read = key.read(node, this.#text.slice(span.start, span.end));
    if ("problem" in read) this.#problem(span, `\`${name}\`: ${read.problem}`);
    else if (!this.#found.values.has(key.name)) {
      this.#found.values.set(key.name, { ...this.#moved(span), key: key.name, value: read.value });
    }
  }

  #problem(span: Span, message: string): void {
    const { start, end } = this.#moved(span);
    const last = this.#inner.end;
    this.#found.problems.push({ start: Math.min(start, last), end: Math.min(Math.max(end, start + 1), last), message });
  }

  #moved(span: Span): Span {
    return { start: span.start + this.#inner.start, end: span.end + this.#inner.start };
  }
}

/** Null where the parser itself gives up, as it does on very deep nesting. */
function parsed(text: string): ReturnType<typeof parseDocument> | null {
  try {
    // The YAML parser knows no lone carriage return.
    return parseDocument(text.replace(/\r(?!\n)/g, "\n"), { prettyErrors: false, logLevel: "silent" });
  } catch {
    return null;
  }
}

function insideFences(source: string, block: Block): Span {
  const body = source.slice(block.start, block.end);
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(body)?.[0].length ?? 0;
  const closing = /[\r\n]---[ \t]*$/.exec(body.slice(-200));
  const end = closing ? body.length - Math.min(200, body.length) + closing.index + 1 : body.length;
  return { start: block.start + opening, end: block.start + Math.max(opening, end) };
}

function rangeOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? "";
}

function scalarText(node: Node): string | null {
  if (!isScalar(node)) return null;
  const { value, source } = node as Scalar;
  return typeof value === "string" ? value.trim() : (source ?? String(value));
}

function textValue(node: Node): ReturnType<Reader> {
  const text = scalarText(node);
  return text === null ? { problem: "one line of text is expected." } : { value: text };
}

function namesValue(node: Node): ReturnType<Reader> {
  const items = isSeq(node) ? (node.items as Node[]) : [node];
  const names = items.map(scalarText);
  if (names.some((name) => name === null)) return { problem: "a name or a list of names is expected." };
  return { value: names.filter((name) => name !== null) };
}

/** A court that is not in the table may still be one: a state's, a county's, an agency. */
function courtValue(node: Node): ReturnType<Reader> {
  const text = scalarText(node);
  if (text === null) return { problem: "the name of a court is expected, such as `D. Kan.` or `ksd`." };
  const id = readCourt(text);
  if (id !== null || /\b(?:court|county|dist|ct|tribunal|commission|board)\b/i.test(text)) return { value: id ?? text };
  return {
    problem: `no court that Brieflint knows; the caption is read instead. Write \`ksd\`, \`D. Kan.\` or the full name.`,
  };
}

function caseNumberValue(node: Node, text: string): ReturnType<Reader> {
  const number = isScalar(node) ? (scalarText(node) ?? "") : "";
  if (!/\d/.test(number)) return { problem: `\`${oneWord(text)}\` is no case number.` };
  return { value: number.replace(/[‐-―]/g, "-") };
}

function filingValue(node: Node, text: string): ReturnType<Reader> {
  const word = (scalarText(node) ?? "").toLowerCase().replace(/[\s_]+/g, "-");
  const value = filingValues.find((known) => known === word);
  if (value) return { value };
  return { problem: `\`${oneWord(text)}\` is not one of ${filingValues.join(", ")}.` };
}

function opposedValue(node: Node, text: string): ReturnType<Reader> {
  const word = (scalarText(node) ?? "").toLowerCase();
  if (["true", "yes", "opposed", "in part"].includes(word)) return { value: true };
  if (["false", "no", "joint", "agreed", "unopposed", "stipulated", "consent"].includes(word)) return { value: false };
  return { problem: `\`${oneWord(text)}\` is not one of true, false, joint, unopposed.` };
}

function dateValue(node: Node, text: string): ReturnType<Reader> {
  const date = firstFullDate(scalarText(node) ?? "");
  if (!date) return { problem: `\`${oneWord(text)}\` is no date; write 2017-05-15.` };
  const [year = 0, month = 0, day = 0] = date.value.split("-").map(Number);
  if (day > daysInMonth(year, month)) return { problem: `the calendar has no day \`${oneWord(text)}\`.` };
  return { value: date.value };
}

function docketStyleValue(node: Node, text: string): ReturnType<Reader> {
  const style = (scalarText(node) ?? "").toLowerCase().replace(/[^a-z]/g, "");
  const value = docketStyles.find((known) => {
    const folded = known.toLowerCase().replace(/[^a-z]/g, "");
    return folded === style || folded.replace(/no$/, "") === style;
  });
  return value ? { value } : { problem: `\`${oneWord(text)}\` is not one of ${docketStyles.join(", ")}.` };
}

function docketValue(node: Node, text: string): ReturnType<Reader> {
  if (isMap(node)) {
    const highest: unknown = node.get("highest");
    if (typeof highest === "number" && Number.isInteger(highest) && highest > 0) return { value: { highest } };
    return { problem: "`{ highest: N }` is expected, N being a docket number." };
  }
  const path = scalarText(node);
  return path ? { value: path } : { problem: `\`${oneWord(text)}\` is neither a path nor \`{ highest: N }\`.` };
}

function oneWord(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
