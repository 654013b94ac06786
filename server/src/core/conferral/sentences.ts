import type { Span } from "../text/span.ts";

/** Words whose period does not end a sentence, without that period, in lower case. */
const abbreviations = new Set(
  (
    "mr mrs ms mx dr prof hon messrs mmes atty attys st doc docs dkt ex exs exh fig art sec secs para paras " +
    "p pp vol ch cl rev ed v vs cf e.g i.e viz id ibid approx fed r civ crim evid app kan u.s u.s.c k.s.a c.f.r s.ct " +
    "f.supp supp cir dist ct jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "rog rogs interrog interrogs req reqs resp decl dep depo aff ltr tel tele ext min mins hr hrs re w ave blvd ste d.kan " +
    "opp def pl w telcon teleconf conf " +
    "dept gen gov cmte comm'n int'l ass'n nat'l gov't dep't"
  ).split(" "),
);

/** Abbreviations that end a sentence when a word follows that usually begins one. */
const sometimesFinal = new Set(
  "inc co corp ltd bros l.p l.l.c l.l.p p.a p.c n.a u.s a.m p.m am pm etc esq jr sr min mins hr hrs al".split(" "),
);

const starters =
  /^(?:The|On|A|An|In|This|That|These|Those|He|She|It|They|We|I|Counsel|Plaintiffs?|Defendants?|After|Before|No|Nobody|Neither|None|Both|During|At|When|Because|As|By|To|Nothing|There|Since|While|With|Each|Having|Later)\b/;

/** Longer stretches without an end are cut, so that work on one sentence stays bounded. */
const longest = 4000;

const boundary = /[.!?]["')\]]*\s+(?=["'([]*[A-Z0-9□]|\([a-z]{1,3}\)\s|"\s{3})|¶/g;

/**
 * The sentences of a passage, in order and disjoint, without the white space between them. `text` is read text of one
 * block (see `readText`); offsets refer to it. Periods of abbreviations, initials and numbers do not end a sentence.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; at += longest) sentences.push({ start: at, end: Math.min(at + longest, to) });
  };
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(boundary)) {
    const mark = match.index;
    if (mark < start) continue;
    const next = mark + match[0].length;
    if (text[mark] === "." && !endsSentence(text, mark, next)) continue;
    add(start, mark + match[0].trimEnd().length);
    start = next;
  }
  const end = text.trimEnd().length;
  if (end > start) add(start, end);
  return sentences;
}

function endsSentence(text: string, period: number, next: number): boolean {
  const word = wordBefore(text, period);
  if (word === "") return true;
  const following = text.slice(next, next + 14).replace(/^["'([]+/, "");
  const folded = word.toLowerCase();
  if (sometimesFinal.has(folded)) return starters.test(following);
  if (/^[A-Z]$/.test(word)) return false;
  if (folded === "no" || folded === "nos") return !/^[\d#□]/.test(following);
  return !abbreviations.has(folded);
}

/** The word before a period, inner periods included ("p.m" of "p.m."); empty after anything but a letter. */
function wordBefore(text: string, period: number): string {
  let start = period;
  while (start > 0 && period - start < 12 && /[A-Za-z.']/.test(text[start - 1] ?? "")) start--;
  return text.slice(start, period);
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && /\s/.test(text[i] ?? "")) i++;
  return i;
}
