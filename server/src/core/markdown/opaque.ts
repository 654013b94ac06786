import type { Span } from "../text/span.ts";

type Reference = Span & { readonly label: string };

/** The parts of a block's text in which nothing is prose, and the references to footnotes in it. */
export interface OpaqueParts {
  readonly opaque: readonly Span[];
  readonly footnoteReferences: readonly Reference[];
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** No footnote label, address or tag is longer. */
const longestPart = 1000;

/** Reads the text of one block, which begins at `offset` of the paper. One pass; takes time in proportion to the text. */
export function readOpaque(body: string, offset: number): OpaqueParts {
  if (!/[`<[⁰¹²³⁴-⁹]/.test(body)) return { opaque: [], footnoteReferences: [] };
  return new OpaqueReader(body, offset).read();
}

class OpaqueReader {
  readonly #body: string;
  readonly #offset: number;
  readonly #opaque: Span[] = [];
  readonly #references: Reference[] = [];
  /** Starts of the runs of backticks by their length, made when the first is met. */
  #runs: Map<number, number[]> | undefined;
  #openBrackets = 0;
  #commentsEnd = false;

  constructor(body: string, offset: number) {
    this.#body = body;
    this.#offset = offset;
  }

  read(): OpaqueParts {
    for (let i = 0; i < this.#body.length; ) i = this.#step(i);
    return { opaque: this.#opaque, footnoteReferences: this.#references };
  }

  /** Reads what begins at `i`; gives where to go on. */
  #step(i: number): number {
    switch (this.#body[i]) {
      case "\\":
        return i + 2;
      case "`":
        return this.#codeSpan(i);
      case "<":
        return this.#angle(i);
      case "[":
        return this.#openBracket(i);
      case "]":
        return this.#closeBracket(i);
      case "⁰":
      case "¹":
      case "²":
      case "³":
        return this.#superscript(i);
      default:
        return this.#body.charCodeAt(i) >= 0x2074 && this.#body.charCodeAt(i) <= 0x2079 ? this.#superscript(i) : i + 1;
    }
  }

  #codeSpan(i: number): number {
    this.#runs ??= backtickRuns(this.#body);
    const length = runLength(this.#body, i);
    const starts = this.#runs.get(length) ?? [];
    while (starts.length > 0 && (starts.at(-1) ?? 0) <= i) starts.pop();
    const close = starts.at(-1);
    if (close === undefined) return i + length;
    this.#addOpaque(i, close + length);
    return close + length;
  }

  #angle(i: number): number {
    if (this.#body.startsWith("<!--", i)) return this.#comment(i);
    const note = /<sup>\s*(\d{1,3})\s*<\/sup>/iy;
    note.lastIndex = i;
    const match = note.exec(this.#body);
    if (match) {
      const end = i + match[0].length;
      this.#addOpaque(i, end);
      if (i > 0) this.#addReference(i, end, match[1] ?? "");
      return end;
    }
    const end = tagEnd(this.#body, i);
    if (end > i) this.#addOpaque(i, end);
    return Math.max(end, i + 1);
  }

  #comment(i: number): number {
    const close = this.#commentsEnd ? -1 : this.#body.indexOf("-->", i + 2);
    // Once one is not closed, none after it is.
    if (close < 0) this.#commentsEnd = true;
    if (close < 0) return i + 4;
    this.#addOpaque(i, close + 3);
    return close + 3;
  }

  #openBracket(i: number): number {
    const reference = /\[\^([^\s[\]^]{1,100})\](?!:)/y;
    reference.lastIndex = i;
    const match = reference.exec(this.#body);
    if (match) {
      this.#addReference(i, i + match[0].length, match[1] ?? "");
      return i + match[0].length;
    }
    this.#openBrackets++;
    return i + 1;
  }

  #closeBracket(i: number): number {
    if (this.#openBrackets === 0) return i + 1;
    this.#openBrackets--;
    const end = this.#body[i + 1] === "(" ? targetEnd(this.#body, i + 1) : i;
    if (end <= i + 1) return i + 1;
    this.#addOpaque(i + 1, end);
    return end;
  }

  /** Raised digits are a reference unless they begin the block (then they mark the note itself) or are an exponent. */
  #superscript(i: number): number {
    let end = i;
    let label = "";
    for (; end < this.#body.length; end++) {
      const digit = superscripts.indexOf(this.#body[end] as string);
      if (digit < 0) break;
      label += digit;
    }
    if (i > 0 && !isExponent(this.#body, i)) this.#addReference(i, end, label);
    return end;
  }

  #addOpaque(start: number, end: number): void {
    this.#opaque.push({ start: start + this.#offset, end: end + this.#offset });
  }

  #addReference(start: number, end: number, label: string): void {
    this.#references.push({ start: start + this.#offset, end: end + this.#offset, label });
  }
}

function runLength(body: string, start: number): number {
  let end = start;
  while (body.charCodeAt(end) === 96) end++;
  return end - start;
}

/** Starts of the runs of backticks by length, last first. */
function backtickRuns(body: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (let i = body.indexOf("`"); i >= 0; ) {
    const length = runLength(body, i);
    const starts = runs.get(length);
    if (starts) starts.push(i);
    else runs.set(length, [i]);
    i = body.indexOf("`", i + length);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}

/** End of the tag or the address in angle brackets that starts at `i`, or `i`. A tag holds no other `<`. */
function tagEnd(body: string, i: number): number {
  const head = /<(?:[/]?[a-z][a-z0-9-]*(?=[\s/>])|[!?][a-z]|[a-z][a-z0-9+.-]{1,31}:[^\s<>]|[^\s<>@]{1,64}@[^\s<>@])/iy;
  head.lastIndex = i;
  if (!head.test(body)) return i;
  const limit = Math.min(body.length, i + longestPart);
  for (let end = i + 1; end < limit; end++) {
    const code = body.charCodeAt(end);
    if (code === 62) return end + 1;
    if (code === 60) return i;
  }
  return i;
}

/** End of the link target whose parenthesis opens at `i`, or `i` where what follows is no target. */
function targetEnd(body: string, i: number): number {
  const limit = Math.min(body.length, i + longestPart);
  let depth = 0;
  for (let end = i; end < limit; end++) {
    const character = body[end];
    if (character === "\\") end++;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return end > i + 1 ? end + 1 : i;
    else if (depth === 1 && /\s/.test(character ?? "")) return titledEnd(body, end, i);
  }
  return i;
}

/** End of a target that has a title, which begins at `end`; `otherwise` where it has none. */
function titledEnd(body: string, end: number, otherwise: number): number {
  const title = /\s+(?:"[^"]{0,500}"|'[^']{0,500}')\s*\)/y;
  title.lastIndex = end;
  const match = title.exec(body);
  return match ? end + match[0].length : otherwise;
}

/** Whether raised digits at `i` belong to a number or a unit: 10², 40 m². */
function isExponent(body: string, i: number): boolean {
  const before = body.slice(Math.max(0, i - 8), i);
  return /(?:\d|\d\s?(?:[kcm]?m|ft|in|mi|yd))$/.test(before);
}
