import type { Span } from "../text/span.ts";
import type { Act, State } from "./acts.ts";
import { spelledOut } from "./acts.ts";
import type { Company, CompanyReader } from "./company.ts";
import { eventNouns, lawyerNouns } from "./lexicon.ts";
import type { SentenceWords } from "./sentenceWords.ts";
import { isBreak, type Word } from "./words.ts";

/** A call, a conference or a meeting as a noun. */
export interface EventReading {
  readonly span: Span;
  /** Whether it came about; null where the sentence does not tell. */
  readonly state: State | null;
  readonly company: Company;
  /** By what means, as far as the noun tells. */
  readonly how: string | null;
  /** The means that the words around the noun tell. */
  readonly means: string | null;
  /** A call that somebody made; whether it was taken is another matter. */
  readonly isPlaced: boolean;
}

/** Reads calls, conferences and meetings as nouns, in order. */
export class EventReader {
  readonly #sentence: SentenceWords;
  readonly #company: CompanyReader;

  constructor(sentence: SentenceWords, company: CompanyReader) {
    this.#sentence = sentence;
    this.#company = company;
  }

  read(): EventReading[] {
    const events: EventReading[] = [];
    for (let at = 0; at < this.#sentence.words.length; at++) {
      const how = eventNouns.get(this.#sentence.form(at));
      if (how === undefined || this.#isVerbAt(at) || attributed.has(this.#sentence.form(at + 1))) continue;
      const noun = this.#nounPhrase(at);
      const span = this.#sentence.span(noun.modifiers, at);
      const told = this.#eventState(noun);
      const state = told === null && this.#isUnrealAt(at) ? "unreal" : told;
      const means = eventMeans(this.#sentence.text.slice(span.start, span.end), how);
      const isPlaced = how === "telephone" && this.#isPlaced(noun);
      events.push({ span, state, how, means, company: this.#eventCompany(at), isPlaced });
    }
    return events;
  }

  /** "placed two calls to", "made a call" */
  #isPlaced({ before }: NounPhrase): boolean {
    const act = this.#sentence.acts.find((one) => one.last === before || one.at === before);
    return act !== undefined && /^(?:place|make)$/.test(act.verb.lemma) && !act.passive;
  }

  #isVerbAt(at: number): boolean {
    const form = this.#sentence.form(at);
    if (
      /^calls?$/.test(form) &&
      /^(?:for|upon)$/.test(this.#sentence.form(at + 1)) &&
      !articleForms.has(this.#sentence.form(at - 1)) &&
      !eventModifiers.has(this.#sentence.form(at - 1))
    )
      return true;
    if (form === "zoom") return !articleForms.has(this.#sentence.form(at - 1));
    if (form === "meeting")
      return /^(?:and)$/.test(this.#sentence.form(at + 1)) && /^conferr?/.test(this.#sentence.form(at + 2));
    return this.#sentence.acts.some((act) => act.at === at);
  }

  /** Where its modifiers begin, its article if it has one, and the word before. */
  #nounPhrase(at: number): NounPhrase {
    let modifiers = at;
    while (modifiers > 0 && at - modifiers < 6 && this.#isModifier(modifiers - 1)) modifiers--;
    let before = modifiers - 1;
    let article = "";
    for (;;) {
      const form = this.#sentence.form(before);
      // "two rounds of discussions"
      if (form === "of" && quantities.has(this.#sentence.form(before - 1))) before -= 2;
      else if (articleForms.has(form)) {
        article = `${form} ${article}`.trim();
        before--;
      } else if (ordinals.has(form)) before--;
      else break;
    }
    // "that a conference": the first word joins a clause.
    if (/^that .+/.test(article)) {
      article = article.slice(5);
      before++;
    }
    if (/'s?$/.test(this.#sentence.form(before))) {
      article = article || "the";
      while (
        before >= 0 &&
        (/'s?$/.test(this.#sentence.form(before)) ||
          this.#sentence.words[before]?.isCapital ||
          this.#sentence.form(before) === "the" ||
          lawyerNouns.has(this.#sentence.form(before)))
      )
        before--;
    }
    return { at, modifiers, article, before };
  }

  #isModifier(at: number): boolean {
    const word = this.#sentence.words[at];
    if (!word) return false;
    if (word.form === ",")
      return (
        at > 0 && (eventModifiers.has(this.#sentence.form(at - 1)) || articleForms.has(this.#sentence.form(at - 1)))
      );
    if (
      /^\p{Ll}{3,}$/u.test(word.form) &&
      !word.isCapital &&
      /(?:er|ive|ful|ous|al|ic|ing|ent|ant|y|less|able|ible|ish)$/.test(word.form) &&
      !noModifier.has(word.form) &&
      !this.#sentence.acts.some((act) => act.at === at)
    )
      return true;
    return (
      eventModifiers.has(word.form) ||
      /-(?:minute|hour|person|face|up|long|way|party|faith)$/.test(word.form) ||
      eventNouns.has(word.form) ||
      (/^(?:\w+)ed$/.test(word.form) === false && /^(?:tele)?phon/.test(word.form))
    );
  }

  #eventState(noun: NounPhrase): State | null {
    const { at, article, before } = noun;
    const text = this.#sentence.text;
    const start = this.#sentence.words[noun.modifiers]?.start ?? 0;
    if (
      notBetweenCounsel.test(text.slice(Math.max(0, start - 40), this.#sentence.words[at]?.start ?? 0)) &&
      !betweenCounsel.test(text.slice(this.#sentence.words[at]?.end ?? 0))
    )
      return null;
    if (/\b(?:no|neither|any)\b/.test(article)) return this.#absent(noun);
    const previous = this.#sentence.form(before);
    const definite = /\b(?:the|that|this|their|our|his|her|its|these|those|each|both)\b/.test(article);
    // "took part in the call"
    const verb = previous === "in" ? before - 1 : before;
    const act = this.#sentence.acts.find(
      (one) => (one.last === verb || one.at === verb) && (verb === before || one.verb.particle === "part"),
    );
    if (act) return this.#byVerb(act, noun, definite);
    if (previous === "in" && /^(?:was|is|were|be)$/.test(this.#sentence.form(before - 1)) && !definite) return null;
    if (
      previous === "in" &&
      /^(?:purpose|point|use|sense|interest|value|harm|faith|profit|hope)$/.test(this.#sentence.form(before - 1))
    )
      return "unreal";
    if (liveLeads.has(previous)) return this.#isUnrealAt(before) && !definite ? "unreal" : "done";
    if (
      previous === "of" &&
      /^(?:result|outcome|upshot|product|fruit|culmination|conclusion|subject|basis|end|close)$/.test(
        this.#sentence.form(before - 1),
      )
    )
      return "done";
    if (previous === "of" && /^(?:course|means|way|basis)$/.test(this.#sentence.form(before - 1))) return "done";
    if (previous === "without" || previous === "of" || previous === "for" || previous === "to")
      return this.#sought(before, previous);
    if (previous === "in" && /^(?:was|is|were|be)$/.test(this.#sentence.form(before - 1)) && !definite) return null;
    if (/^(?:was|were|been)$/.test(previous)) return "done";
    if (/^(?:is|are|be)$/.test(previous)) return null;
    return this.#asSubject(noun, definite) ?? this.#asLabel(noun);
  }

  /** "no conference was held", "any further call would be" */
  #absent({ article, at }: NounPhrase): State | null {
    if (/\b(?:no|neither)\b/.test(article))
      return /^(?:with|between|by|of|was|were|has|had|took|occurred|ensued|about|regarding|on|$|,|;|and|could|would|;)/.test(
        this.#sentence.form(at + 1),
      )
        ? "denied"
        : "denied";
    return null;
  }

  #byVerb(act: Act, { at }: NounPhrase, definite: boolean): State | null {
    const { kind } = act.verb;
    switch (kind) {
      case "hold":
      case "meet":
        return act.state === "sought" || act.state === "unreal" || act.state === "required"
          ? act.state === "sought"
            ? "sought"
            : null
          : act.state === "unable"
            ? "tried"
            : act.state;
      case "take":
        if (act.state === "denied" && this.#isDatedCall(at)) return "tried";
        return act.state === "done"
          ? act.verb.lemma === "answer" ||
            act.verb.lemma === "return" ||
            act.verb.lemma === "take" ||
            act.verb.lemma === "accept"
            ? "done"
            : null
          : null;
      case "ask":
      case "try":
        return act.state === "done" || act.state === "tried" ? "sought" : act.state === "denied" ? "denied" : null;
      case "refuse":
        return act.state === "done" ? "refused" : null;
      case "settle":
      case "tell":
      case "require":
        return null;
      default:
        return definite && act.state === "done" ? "done" : null;
    }
  }

  /** "did not take her calls of June 4 and 6": they were made. */
  #isDatedCall(at: number): boolean {
    return /^calls?$/.test(this.#sentence.form(at)) && /^(?:of|on|from|made)$/.test(this.#sentence.form(at + 1));
  }

  #sought(before: number, previous: string): State | null {
    if (previous === "without") return "denied";
    const act = this.#sentence.acts.find(
      (one) => one.at === before - 1 || one.at === before - 2 || one.at === before - 3,
    );
    if (act && act.verb.kind === "ask" && act.state === "done") return "sought";
    return null;
  }

  /** Whether the clause around a word tells what would or might be. */
  #isUnrealAt(at: number): boolean {
    for (const step of [-1, 1]) {
      for (let j = at; j >= 0 && j < this.#sentence.words.length && Math.abs(j - at) < 12; j += step) {
        const form = this.#sentence.form(j);
        if (
          isBreak(this.#sentence.words[j] as Word) ||
          (step > 0 && (form === "that" || form === "which" || form === "who"))
        )
          break;
        if (/^(?:would|could|should|might|may|cannot|can|will|must)$/.test(spelledOut(form)[0] ?? "")) return true;
      }
    }
    return false;
  }

  /** "A call took place", "the conference lasted an hour". */
  #asSubject({ at }: NounPhrase, definite: boolean): State | null {
    const rest = this.#sentence.text.slice(
      this.#sentence.words[at]?.end ?? 0,
      (this.#sentence.words[at]?.end ?? 0) + 170,
    );
    const match = eventAfter.exec(rest);
    if (match) return /\b(?:not|never)\b/.test(match[0]) ? "denied" : "done";
    return definite &&
      /^[^;.]{0,60}?\b(?:was|were|did|ended|went|proved|left|produced|resulted|broke|ran|covered|concerned|failed|closed|turned)\b/.test(
        rest,
      )
      ? "done"
      : null;
  }

  /** At the head of an item: a label and no subject of a sentence. */
  #asLabel({ modifiers, at }: NounPhrase): State | null {
    const before = this.#sentence.text.slice(0, this.#sentence.words[modifiers]?.start ?? 0);
    const after = this.#sentence.text.slice(this.#sentence.words[at]?.end ?? 0);
    if (/\d\s*[-:,(]?\s*$/.test(before) && before.length < 60) return "done";
    if (/\b(?:is|are|would|will|could|can|may|might|seems?)\b/.test(after)) return null;
    return /^[^\p{L}]*$/u.test(before) &&
      /^\s*(?:[,:(—-]|with\b|between\b|among\b|w\/|on\b|of\s+[A-Z\d]|\d|$)/.test(after)
      ? "done"
      : null;
  }

  /** With whom: the court where it is addressed in the clause, or takes part. */
  #eventCompany(at: number): Company {
    if (this.#company.clauseSubject(at) === "court") return "court";
    for (let j = at + 1; j < Math.min(this.#sentence.words.length, at + 4); j++) {
      const form = this.#sentence.form(j);
      if (form === "with" || form === "before" || form === "between") return this.#company.companyAt(j + 1);
    }
    for (let j = at - 1; j >= Math.max(0, at - 24); j--) {
      if (isBreak(this.#sentence.words[j] as Word)) break;
      if (courtLeads.has(this.#sentence.form(j)) && this.#company.companyAt(j + 1) === "court") return "court";
    }
    return "other side";
  }
}

interface NounPhrase {
  readonly at: number;
  /** Index of its first modifier. */
  readonly modifiers: number;
  /** Its articles and the like. */
  readonly article: string;
  /** Index of the word before, or -1. */
  readonly before: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const articleForms = set(
  "a an the this that these those their our his her its my no any each both one such every neither some all",
);
const ordinals = set("first second third last two three four several next");
const quantities = set("rounds round series number couple pair string flurry sequence set handful succession");
const noModifier = set(
  "during concerning regarding following pending including involving after under over her other further any every by my they day away already only fully may especially really very usually early",
);
const eventModifiers = set(
  "telephone phone telephonic video zoom teams webex virtual remote in-person face-to-face meet-and-confer good-faith faith good follow-up followup further second third first fourth another " +
    "two three four five several multiple numerous many various final last lengthy long short brief recorded initial productive substantive joint separate microsoft google ms formal informal " +
    "quick detailed extended courteous frank cordial candid prior previous subsequent additional earlier later required couple few number series pair frequent repeated live oral personal hallway half-hour",
);
/** "the meet-and-confer process" is no event. */
const attributed = set(
  "process requirement requirements effort efforts letter letters obligation obligations rule certification certificate statement duty room log number record records",
);
const courtLeads = set("to with before by from told asked informed advised called");
const liveLeads = set("in during at following by via through over on after upon from across despite since");

const notBetweenCounsel =
  /\b(?:status|scheduling|pretrial|pre-trial|planning|settlement|case[\s-]management|pre-?motion|discovery|press|news|public|annual|commission|council|union|sales|staff|board|team|safety|committee|town|Rule\s+(?:16|26\(f\))|26\(f\)|16(?:\([a-z]\))?|parent-teacher|shareholders?'?)\s+(?:and\s+\S+\s+)?(?:\S+\s+)?$/i;
const betweenCounsel =
  /^\s+(?:was\s+held\s+|took\s+place\s+)?(?:between|among)\s+(?:counsel|the\s+parties|the\s+attorneys|the\s+lawyers)/i;

/** After an event noun: it took place, or not. */
const eventAfter =
  /^\s*(?:\([^)]{0,40}\)\s*)?(?:,\s*)?(?:(?:about|regarding|concerning|on)\s[^;,]{2,60}?\s(?:took\s+place|was\s+held|occurred|followed|ensued)\b|(?:required|mandated|contemplated|called\s+for|under|pursuant)\b[^;]{0,60}?\b(?:was|were|took|occurred)\b|(?:of\s+|for\s+|to\s+)?(?:that|which)\b[^;,]{0,80}?\s(?:was\s+held|were\s+held|took\s+place|occurred|happened)\b|(?:with|between|among)\b[^;]{0,120}?\b(?:was|were|took\s+place|occurred|followed|lasted|on|held|in\s+which|during\s+which|about|regarding|concerning|to\s+discuss)\b|(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:not\s+|never\s+)?(?:then\s+|also\s+|again\s+)?(?:held|had|conducted|convened|made|placed|completed|attended|about|on|undertaken|accomplished|short|brief|over|cordial|unproductive|unsuccessful)|(?:did\s+not\s+take\s+place|did\s+not\s+occur|never\s+took\s+place|took\s+place|occurred|happened|ensued|followed|lasted|ended|began)|on\s+(?:or\s+about\s+)?(?:the\s+(?:\d|morning|afternoon|evening)|\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\w*)|\(?\d)/i;

/** By what means a call or conference was held, as far as its words tell. */
export function eventMeans(words: string, how: string | null): string | null {
  if (/video|zoom|teams|webex|virtual|remote|google/i.test(words)) return "video";
  if (/phone|telephonic|teleconf/i.test(words)) return "telephone";
  if (/in-person|face-to-face/i.test(words)) return "meeting";
  if (/meet[\s-]and[\s-]confer/i.test(words)) return null;
  return how;
}
