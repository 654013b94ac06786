/**
 * Snippet text, as in LSP 3.18: `${1:placeholder}` and `${1|first,second|}`. Placeholders and first choices stand in
 * square brackets themselves ("[date]"), so that what is left unfilled is seen, in the snippet and in plain text alike.
 */

/** Escapes ordinary text for use in a snippet. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** A tab stop with a placeholder, given without its brackets: `tabStop(1, "date")` is "${1:[date]}". */
export function tabStop(index: number, placeholder: string): string {
  return `\${${index}:[${literal(placeholder)}]}`;
}

/**
 * A tab stop that offers choices. The first offer, and the plain form, is all of them in brackets: nothing is asserted
 * until the writer chooses.
 */
export function choice(index: number, choices: readonly string[]): string {
  const escaped = (text: string): string => text.replace(/[\\$},|]/g, "\\$&");
  const undecided = `[${choices.join(" / ")}]`;
  return `\${${index}|${[undecided, ...choices].map(escaped).join(",")}|}`;
}

/** The plain form of a snippet, for clients without tab stops: placeholders and first choices, brackets included. */
export function snippetToPlain(snippet: string): string {
  let plain = "";
  let i = 0;
  while (i < snippet.length) {
    const character = snippet[i] as string;
    if (character === "\\" && i + 1 < snippet.length) {
      plain += snippet[i + 1];
      i += 2;
    } else if (character === "$" && snippet[i + 1] === "{") {
      const stop = readTabStop(snippet, i);
      plain += stop.plain;
      i = stop.end;
    } else {
      plain += character;
      i++;
    }
  }
  return plain;
}

function readTabStop(snippet: string, start: number): { plain: string; end: number } {
  let i = start + 2;
  while (i < snippet.length && snippet[i] !== ":" && snippet[i] !== "|" && snippet[i] !== "}") i++;
  const isChoice = snippet[i] === "|";
  let plain = "";
  let first = true;
  if (snippet[i] === "}") return { plain, end: i + 1 };
  for (i++; i < snippet.length; i++) {
    const character = snippet[i] as string;
    if (character === "\\" && i + 1 < snippet.length) {
      if (first) plain += snippet[i + 1];
      i++;
    } else if (isChoice && character === ",") {
      first = false;
    } else if (isChoice && character === "|") {
      return { plain, end: i + 2 };
    } else if (!isChoice && character === "}") {
      return { plain, end: i + 1 };
    } else if (first) {
      plain += character;
    }
  }
  return { plain, end: i };
}
