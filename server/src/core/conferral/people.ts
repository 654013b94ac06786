import type { Span } from "../text/span.ts";

/** Somebody who may have taken part in a contact, as one sentence names them. */
export interface Participant extends Span {
  /**
   * "self": the writer; "role": counsel of somebody; "name": a person; "party": a party acting itself; "both": counsel of
   * every side; "they": persons named before.
   */
  readonly kind: "self" | "role" | "name" | "party" | "both" | "they";
  /** Surname in lower case, or empty. */
  readonly surname: string;
  /** For whom the person acts, in lower case ("plaintiff", "the bank", "opponent"), or empty. */
  readonly owner: string;
}

const word = "\\p{Lu}[\\p{L}\\p{M}'.&-]*";
const party =
  "(?:[Pp]laintiff|[Dd]efendant|[Mm]ovant|[Rr]espondent|[Pp]etitioner|[Ii]ntervenor|[Cc]laimant|[Cc]reditor|[Dd]ebtor|[Cc]ounterclaimant|[Nn]onparty|[Tt]hird[\\s-][Pp]arty(?:\\s+[Dd]efendant)?)s?";
const lawyer = "(?:[Cc]ounsel|[Aa]ttorneys?|[Ll]awyers?|[Aa]ttys?\\.?)";
/** "the company's lawyer", "counsel for the bank" */
const body =
  "(?:compan(?:y|ies)|bank|hospital|clinic|city|county|school|district|university|college|insurer|carrier|employer|landlord|agency|department|corporation|store|church|other\\s+party)";
const adjectives =
  "(?:(?:lead|local|general|in-house|house|outside|co-|trial|former|current|new|respective|associate|staff|senior|junior|managing|assistant|deputy|corporate|litigation|assigned|retained|own|chosen|second|other)\\s*)*";
const everySide =
  "(?:both|all|each|every|the|the\\s+two|the\\s+respective|the\\s+opposing)\\s+(?:of\\s+the\\s+)?(?:parties|party|sides|side)";

const everybody = new RegExp(
  `\\b${lawyer}\\s+(?:of\\s+record\\s+)?(?:for|representing|on)\\s+${everySide}\\b(?!')|\\b(?:both|all|each|the)\\s+(?:sides?|part(?:y|ies))'s?\\s+${adjectives}${lawyer}|\\ball\\s+counsel\\b|\\beach\\s+side\\b|\\bboth\\s+sides\\b`,
  "gi",
);
const opposite = new RegExp(
  `\\b(?:opposing|opp\\.?|adverse|adversary|other\\s+side's|opponent's)\\s+(?:${lawyer}|party)|\\bcounsel\\s+opposite\\b|\\b${lawyer}\\s+(?:for|on)\\s+the\\s+(?:other|opposing)\\s+(?:side|party)\\b|\\bthe\\s+other\\s+(?:side|lawyer|attorney)\\b`,
  "gi",
);
const defense = new RegExp(`\\b(defense|plaintiffs?|defendants?|city|county)\\s+${lawyer}\\b`, "gi");
const lawyerFor = new RegExp(
  `\\b${lawyer}\\s+(?:of\\s+record\\s+)?(?:for|representing|to)\\s+(?:the\\s+|an?\\s+)?(${party}(?:\\s+${word}){0,4}|(?<=the\\s)${body}|${word}(?:\\s+(?:of\\s+|and\\s+|&\\s+)?${word}){0,5})`,
  "gu",
);
const lawyerOf = new RegExp(
  `(?:\\b(?:[Tt]he\\s+)?(${party}|(?<=[Tt]he\\s)${body}|${word}(?:\\s+(?:of\\s+|and\\s+|&\\s+)?${word}){0,5})(?:'s?|s')|\\b([Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y))\\s+${adjectives}${lawyer}\\b`,
  "gu",
);
const self =
  /\b(?:[Tt]he\s+)?[Uu]ndersigned(?:\s+(?:counsel|attorney|party)\b(?!\s+for\b))?|\bI\s+(?=[a-z])|\bme\b|\b(?:my|our|this)\s+office\b|\b[Oo]ur\s+(?:associate|partner|colleague)\b|\b[Ww]e\s+(?=[a-z])|\bmovant'?s?\s+(?:counsel|attorney)\b/g;
const titled =
  /(?:\b(?:Mr|Ms|Mrs|Mx|Dr|Prof|Atty)\.?|\b(?:Attorney|Messrs\.?|Mmes\.?))\s+((?:\p{Lu}[\p{L}\p{M}'-]*\.?\s+){0,3}\p{Lu}[\p{L}\p{M}'-]+)(?:\s+(?:and|&)\s+(?=\p{Lu})(?!(?:Mr|Ms|Mrs|Dr)\b)(\p{Lu}[\p{L}'-]+)(?![\p{L}'-]|\s+\p{Lu}))?/gu;
const capitalised =
  /(?:\p{Lu}[\p{L}\p{M}'-]*\p{Ll}[\p{L}\p{M}'-]*|\p{Lu}\.(?:\s?\p{Lu}\.)?)(?:\s+(?:\p{Lu}[\p{L}\p{M}'-]*\p{Ll}[\p{L}\p{M}'-]*|\p{Lu}\.|de|la|van|von|der|del))*/gu;
const pronoun =
  /\b(?:they|them|themselves|the\s+two(?:\s+(?:of\s+them|lawyers|attorneys))?|both\s+(?:attorneys|lawyers|counsel)|(?:the|these|those)\s+(?:same\s+)?(?:two\s+)?(?:attorneys|lawyers)|each\s+other|one\s+another|the\s+same\s+(?:counsel|attorneys|lawyers|participants|people))\b|\b(?:[Hh]e|[Ss]he)\s+and\s+(?:I|he|she|[Mm][rs]s?\.)/gi;

/** Capitalised words that are no part of a person's name. */
const notNames = new Set(
  (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "monday tuesday wednesday thursday friday saturday sunday request requests interrogatory interrogatories topic topics item items entry entries " +
    "rfp rfps rfa rule rules fed civ doc docs ecf exhibit exhibits ex exs plaintiff plaintiffs defendant defendants movant court district kansas united states " +
    "federal civil zoom microsoft teams google meet webex skype facetime certificate motion order first second third fourth set production admission admissions " +
    "protective privilege log the a an on in at after before during by to for from with when while as and or but nor this that these those there they he she it we i " +
    "his her its their our my no not none nothing neither nobody both each all counsel attorney attorneys lawyer undersigned parties party pursuant because since " +
    "having despite although though if upon later then finally also however accordingly local general objection objections request section part exhibit article " +
    "inc llc corp co ltd company llp lp pc pa chtd plc bank county city state department university hospital center association cooperative school board street " +
    "avenue suite floor building courthouse office magistrate judge honorable chief executive officer president director manager telephone telephonic telephone email e-mail letter " +
    "call conference meeting video videoconference voicemail correspondence response responses answers answer discovery initial disclosures subpoena deposition notice " +
    "internet skype participants subject date manner result method means attorneys' compliance conferral good faith duty statement steps status re regarding " +
    "act law claim claims code amendment title chapter complaint petition docket dkt no nos number numbers page pages paragraph line following copies copy " +
    "kan colo okla neb wyo tex mo ill cal fla n.d w.d e.d s.d u.s bates log memorandum reply brief support further certifies movant movants certification □ " +
    "ms mr mrs dr messrs mmes hon esq declaration affidavit decl aff dep tr id supra see cf accord park north south east west group partners services holdings"
  ).split(" "),
);
const organisation =
  /^(?:,?\s*(?:Inc|LLC|L\.L\.C|LLP|Corp|Co|Company|Ltd|L\.?P|P\.?A|P\.?C|Bank|Center|Association|Cooperative|University|Hospital|County|City|Department|Group|Partners|Services|Holdings|Club|Church|Trust|Systems|Industries|Authority|District|Board|Clinic|School|Agency)\b)/;

/** Without these a sentence names nobody by a role. */
const lawyerWord = /counsel|attorney|lawyer|\batty/i;
const sideWord = /\bsides?\b|\bparty\b/i;
/** Without these a sentence ties no name to a role. */
const tie =
  /[Cc]ounsel|COUNSEL|[Aa]ttorney|ATTORNEY|[Ll]awyer|LAWYER|\b[Aa]tty|\b[Ss]ides?\b|(?:[\p{L}\p{M}'-]|\.),?\s+\(?\s*(?:appearing\s+|acting\s+)?(?:for|on\s+behalf\s+of|representing|who\s+(?:represents|appears|acts|is))\s+(?:the\s+)?(?:\p{Lu}|plaintiff|defendant|movant|respondent|intervenor|nonparty)/u;

/** Whether a sentence may tie a name to a role; cheap, and never false where `findParticipants` finds such a name. */
export function mayIntroduce(sentence: string): boolean {
  return tie.test(sentence);
}

/** The participants whom a sentence of read text names, in order. A name that stands beside its role is one participant. */
export function findParticipants(sentence: string): Participant[] {
  const found: Participant[] = [];
  const add = (
    kind: Participant["kind"],
    match: RegExpMatchArray & { index: number },
    owner = "",
    surname = "",
  ): void => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (found.some((other) => span.start < other.end && other.start < span.end)) return;
    found.push({ kind, surname, owner, ...span });
  };
  const ofLawyers = lawyerWord.test(sentence);
  if (ofLawyers || sideWord.test(sentence)) {
    for (const match of sentence.matchAll(everybody)) add("both", match);
    for (const match of sentence.matchAll(opposite)) add("role", match, "opponent");
  }
  for (const match of sentence.matchAll(self)) add("self", match);
  if (ofLawyers) {
    for (const match of sentence.matchAll(lawyerOf)) add("role", match, ownerOf(match[1] ?? match[2]));
    for (const match of sentence.matchAll(lawyerFor)) add("role", match, fold(match[1]));
    for (const match of sentence.matchAll(defense)) {
      add("role", match, match[1]?.toLowerCase() === "defense" ? "defendant" : fold(match[1]));
    }
  }
  addNames(sentence, found);
  for (const match of sentence.matchAll(pronoun)) add("they", match);
  return joined(
    sentence,
    found.sort((a, b) => a.start - b.start),
  );
}

/** "Because Plaintiff's counsel": the first word of a sentence is no part of the name. */
function ownerOf(name: string | undefined): string {
  const words = fold(name).split(" ");
  while (words.length > 1 && notNames.has(words[0] ?? "") && !/^(?:plaintiff|defendant)/.test(words[0] ?? ""))
    words.shift();
  return words.join(" ");
}

function fold(name: string | undefined): string {
  return (name ?? "")
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[.,']/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function addNames(sentence: string, found: Participant[]): void {
  const add = (start: number, end: number, name: string): void => {
    const surname = name.trim().split(/\s+/).at(-1)?.replace(/'s?$/, "").toLowerCase() ?? "";
    if (surname === "" || notNames.has(surname)) return;
    if (found.some((other) => start < other.end && other.start < end)) return;
    found.push({ kind: "name", surname, owner: "", start, end });
  };
  for (const match of sentence.matchAll(titled)) {
    const second = match[2];
    const first = second ? match[0].slice(0, -second.length).replace(/\s+(?:and|&)\s+$/, "") : match[0];
    add(match.index, match.index + first.length, match[1] ?? "");
    if (second)
      found.push({
        kind: "name",
        surname: second.toLowerCase(),
        owner: "",
        start: match.index + match[0].length - second.length,
        end: match.index + match[0].length,
      });
  }
  for (const match of sentence.matchAll(initials)) add(match.index, match.index + match[0].length, match[0]);
  for (const match of sentence.matchAll(capitalised)) {
    for (const run of nameRuns(match[0])) {
      const start = match.index + run.start;
      const end = match.index + run.end;
      if (!organisation.test(sentence.slice(end))) add(start, end, sentence.slice(start, end));
    }
  }
}

/** Stretches of two to four words of which none is known to be no name. */
function nameRuns(text: string): Span[] {
  const runs: Span[] = [];
  let run: { start: number; end: number; words: number } | null = null;
  const close = (next: string | null): void => {
    if (run && run.words >= 2 && run.words <= 4 && !(next && organisation.test(next)))
      runs.push({ start: run.start, end: run.end });
    run = null;
  };
  for (const match of text.matchAll(/\S+/g)) {
    const plain = match[0].toLowerCase().replace(/[.,]|'s?$/g, "");
    const end = match.index + match[0].length;
    if (notNames.has(plain)) close(match[0]);
    else if (run) run = { start: (run as Span).start, end, words: (run as { words: number }).words + 1 };
    else run = { start: match.index, end, words: 1 };
    if (/'s?$/.test(match[0])) close(null);
  }
  close(null);
  return runs;
}

const besideRole = /^[\s,(]*(?:(?:is|was|namely|attorney|Attorney|one)\s+)?[\s,(]*$/;
const besideName = /^\s*[,(]\s*(?:the\s+|an?\s+|who\s+is\s+|as\s+|lead\s+|local\s+|one\s+of\s+)*$/;
/** "Roe (Pl.)", "NQ (for Def.)" */
const sideMark = /^\s*\((?:for\s+)?(Pl|Def)(?:f|ff|tf|t|s)?\.?\)/;
const initials = /\b(\p{Lu}{2,3})(?=\s*\((?:for\s+)?(?:Pl|Def)(?:f|ff|tf|t|s)?\.?\))/gu;
const actsFor =
  /^(?:\s*,)?\s*\(?\s*(?:appearing\s+|acting\s+)?(?:for|on\s+behalf\s+of|representing|who\s+(?:represents|appears\s+for|acts\s+for|is\s+defending|is\s+(?:the\s+)?(?:counsel|attorney|lawyer)\s+(?:for|to)))\s+(?:the\s+)?((?:[Pp]laintiff|[Dd]efendant|[Mm]ovant|[Rr]espondent|[Ii]ntervenor|[Nn]onparty)s?|\p{Lu}[\p{L}.&'-]*(?:\s+\p{Lu}[\p{L}.&'-]*){0,4})/u;

/** Joins a role and the name beside it, and gives a name the party for whom it is said to act. */
function joined(sentence: string, participants: Participant[]): Participant[] {
  const result: Participant[] = [];
  for (const participant of participants) {
    const last = result.at(-1);
    if (last && belongTogether(last, participant, sentence.slice(last.end, participant.start))) {
      result[result.length - 1] = {
        kind: last.kind === "self" || participant.kind === "self" ? "self" : "name",
        surname: participant.surname || last.surname,
        owner: last.owner || participant.owner,
        start: last.start,
        end: participant.end,
      };
      continue;
    }
    result.push(
      participant.kind === "name" ? { ...participant, owner: ownerBehind(sentence, participant) } : participant,
    );
  }
  return result;
}

/** For whom a person acts, as it stands behind the name; empty where it does not. */
function ownerBehind(sentence: string, { end, owner }: Participant): string {
  const behind = sentence.slice(end, end + 80);
  const mark = sideMark.exec(behind)?.[1];
  if (mark) return mark === "Pl" ? "plaintiff" : "defendant";
  const acting = actsFor.exec(behind);
  return acting ? fold(acting[1]) : owner;
}

function belongTogether(first: Participant, second: Participant, between: string): boolean {
  const roles = ["role", "self"];
  if (
    roles.includes(first.kind) &&
    first.surname === "" &&
    (second.kind === "name" || (first.kind === "self" && second.kind === "role"))
  ) {
    return besideRole.test(between);
  }
  return first.kind === "name" && second.kind === "role" && besideName.test(between);
}

const acting =
  "(?:has\\s+|have\\s+|had\\s+|then\\s+|also\\s+|again\\s+|later\\s+|in\\s+good\\s+faith\\s+|both\\s+|jointly\\s+)*(?:called|telephoned|phoned|spoke|spoken|talked|met|conferred|discussed|e-?mailed|wrote|sent|contacted|left|attempted|tried|participated|joined|reached)\\b";
const partyActs = new RegExp(
  `\\b(?:[Tt]he\\s+)?(${party})(?=\\s+(?:(?:and|&)\\s+(?:[Tt]he\\s+)?${party}\\s+)?${acting})`,
  "gu",
);
const partyToo = new RegExp(
  `\\b(?:with|between|among|called|telephoned|phoned|contacted|e-?mailed|wrote(?:\\s+to)?|reached|sent|and|met|to)\\s+(?:the\\s+)?(${party})\\b(?!')(?!\\s+(?:${lawyer}))`,
  "gu",
);

/** Parties who are said to act themselves in a contact: "Plaintiff called Ms. Roe", "met with Defendant". */
export function findActingParties(sentence: string): Participant[] {
  const found: Participant[] = [];
  for (const pattern of [partyActs, partyToo]) {
    for (const match of sentence.matchAll(pattern)) {
      const name = match[1] ?? "";
      const end = match.index + match[0].length;
      const start = end - name.length;
      if (!found.some((other) => start < other.end && other.start < end)) {
        found.push({ kind: "party", surname: "", owner: fold(name), start, end });
      }
    }
  }
  return found;
}

const outsiderRole =
  "(?:witness|expert|employee|manager|bookkeeper|accountant|supervisor|physician|doctor|engineer|technician|custodian|president|director|officer|owner|superintendent|designee|deponent|client|clerk|nurse|foreman|driver|controller|adjuster|nephew|son|daughter|wife|husband|boss)s?";
const nameAfter = "(?:(?:Mr|Ms|Mrs|Dr)\\.?\\s+)?(?:\\p{Lu}[\\p{L}'.-]*\\s+){0,2}(\\p{Lu}[\\p{L}'-]+)";
const outsiderNames: readonly RegExp[] = [
  new RegExp(`\\b${outsiderRole},?\\s+${nameAfter}(?=[\\s,.;)']|$)`, "gu"),
  new RegExp(
    `${nameAfter},\\s+(?:an?|the|its|his|her|their|[\\p{L}.]+'s)\\s+(?:[\\p{L}-]+\\s+){0,3}${outsiderRole}\\b`,
    "gu",
  ),
  /(\p{Lu}[\p{L}'-]+)\s+(?:Dep|Decl|Aff)\.|(?:Mr|Ms|Mrs|Dr)\.?\s+(\p{Lu}[\p{L}'-]+)\s+testified\b|\bDr\.\s+(?:\p{Lu}[\p{L}'.-]*\s+)?(\p{Lu}[\p{L}'-]+)|\bdepos(?:ition|e)\s+(?:of\s+)?(?:(?:Mr|Ms|Mrs)\.?\s+)?(?:\p{Lu}[\p{L}'.-]*\s+){0,2}(\p{Lu}[\p{L}'-]+)/gu,
];

const mayNameOutsider = new RegExp(
  `\\b${outsiderRole}\\b|\\b(?:Dep|Decl|Aff|Dr)\\.|testified|depos(?:ition|e)\\b`,
  "u",
);

/** Surnames of persons whom a passage calls witnesses, employees and the like. */
export function findOutsiders(text: string): string[] {
  const found: string[] = [];
  if (!mayNameOutsider.test(text)) return found;
  for (const pattern of outsiderNames) {
    for (const match of text.matchAll(pattern)) {
      const name = match.slice(1).find(Boolean)?.replace(/'s?$/, "").toLowerCase();
      if (name && !notNames.has(name)) found.push(name);
    }
  }
  return found;
}

/** Single capitalised words beside the participants found; whether they are surnames only the rest of the paper can tell. */
export function findSurnames(sentence: string, participants: readonly Participant[]): Participant[] {
  const found: Participant[] = [];
  for (const match of sentence.matchAll(/\p{Lu}[\p{L}\p{M}'-]*\p{Ll}/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const surname = match[0].replace(/'s?$/, "").toLowerCase();
    if (notNames.has(surname) || participants.some((one) => start < one.end && one.start < end)) continue;
    found.push({ kind: "name", surname, owner: "", start, end });
  }
  return found;
}
