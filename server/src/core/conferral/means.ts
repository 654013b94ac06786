import type { Span } from "../text/span.ts";

/** A word that tells by what means persons were in contact. */
export interface Means extends Span {
  readonly kind: "live" | "written";
  /** For a hover: "telephone", "e-mail". */
  readonly value: string;
}

/** Live means, each with the name under which it is shown. */
const liveMeans: readonly (readonly [string, RegExp])[] = [
  ["voicemail", /\bvoice[\s-]?(?:mails?|messages?)\b/gi],
  [
    "video",
    /\bvideo[\s-]?(?:conferenc(?:e|es|ed|ing)|calls?|meetings?|chats?|link)?\b(?!\s*(?:tape|record|of\b|footage|deposition))|\bzoom\b|\bTeams\b|\bweb[\s-]?ex\b|\bgoogle\s+meet\b|\bfacetime\b|\bskype\b|\bgo\s?to\s?meeting\b|\bringcentral\b/gi,
  ],
  [
    "telephone",
    /\b(?:tele|speaker)?phone(?!\s+(?:numbers?|records?|bills?|logs?|companies|company|at\s+home))(?:d|s|\s+calls?)?\b|\btele(?:phonic(?:ally)?|conferenc\w*)\b|\bphoned\b|\bby\s+cell\b|\bconference\s+calls?\b/gi,
  ],
  [
    "in person",
    /\bin[\s-]person\b|\bface[\s-]to[\s-]face\b|\bpersonally\s+(?:met|conferred)\b|\bsat\s+down\b|\b(?:remained|stayed|lingered)\s+(?:behind|in\s+the\s+room)\b|\bin(?:to)?\s+(?:the\s+)?(?:hallway|hall|corridor|lobby|stairwell|cafeteria|parking\s+(?:lot|garage)|(?:jury|break|attorney)\s+room|courthouse|conference\s+room)\b|\bin\s+[a-zà-ɏ.\s']{0,30}\boffices?\b|\b(?:went|came|come|gone|drove|walked|travell?ed|stopped)\s+(?:over\s+|down\s+|up\s+|\w+\s+)?(?:to|at|by)\s+[a-zà-ɏ.\s']{0,40}\boffices?\b|\bat\s+(?:the\s+)?(?:courthouse|[a-zà-ɏ.\s']{0,24}\boffices?)\b|\bover\s+(?:lunch|coffee|breakfast)\b/gi,
  ],
];
const writtenMeans =
  /\b(?:golden\s+rule\s+)?letters?\b|\be-?mail(?:s|ed|ing)?\b|\belectronic\s+mails?\b|\bcorrespond(?:ence|ed|ing)\b|\bfax(?:es|ed)?\b|\bfacsimile\b|\bin\s+writing\b|\bwrote\b|\btext(?:ed|\s+messages?)\b|\bcourier\b|\bcertified\s+mail\b|\bfirst-class\s+mail\b/gi;

/** Every word of a sentence that tells a means of contact, in order. Whether there was a contact is another question. */
export function findMeans(sentence: string): Means[] {
  const found: Means[] = [];
  const add = (kind: Means["kind"], value: string, match: RegExpMatchArray & { index: number }): void => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push({ kind, value, ...span });
  };
  for (const [value, pattern] of anyLive.test(sentence) ? liveMeans : []) {
    for (const match of sentence.matchAll(pattern)) add("live", value, match);
  }
  for (const match of sentence.matchAll(writtenMeans)) add("written", writtenName(match[0]), match);
  return found.sort((a, b) => a.start - b.start);
}

/** Without these a sentence names no live means. */
const anyLive =
  /\b(?:voice|video|zoom|teams|web|google|face|skype|go\s?to|ringcentral|tele|speaker|phone|cell|conference|person|sat\s|remained|stayed|lingered|hall|corridor|lobby|stairwell|cafeteria|parking|room|court|office|over\s+(?:lunch|coffee|breakfast))/i;

function writtenName(words: string): string {
  const folded = words.toLowerCase().replace(/electronic\s+/, "e-");
  if (folded.includes("mail") && folded.startsWith("e")) return "e-mail";
  if (folded.startsWith("fax") || folded.startsWith("facs")) return "fax";
  if (folded.startsWith("text")) return "text message";
  return folded.includes("letter") || folded === "wrote" ? "letter" : "correspondence";
}
