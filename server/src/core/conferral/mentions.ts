import type { Span } from "../text/span.ts";
import { type Act, readActs, type State, spelledOut } from "./acts.ts";
import { courtNouns, eventNouns, gatekeepers, lawyerNouns, outsiders } from "./lexicon.ts";
import { isBreak, readWords, type Word } from "./words.ts";
import { findWrittenMentions } from "./written.ts";

/**
 * Words that speak of a contact between persons:
 * "exchange": they spoke, met; "call": one called the other; "event": a call, a conference as a noun;
 * "attempt": a contact by a live means that did not come about; "seeking": asking for a call or trying to reach somebody;
 * "written": a letter, an e-mail; "confer": conferred, discussed, by whatever means; "announcement": informed, advised, told.
 */
export type MentionKind = "exchange" | "call" | "event" | "attempt" | "seeking" | "written" | "confer" | "announcement";

export interface Mention extends Span {
  readonly kind: MentionKind;
  /** How, where the word itself tells it ("called", "met"). */
  readonly how: string | null;
  /** The rules' own word for it: conferred, met and conferred. */
  readonly ruleWord: boolean;
}

/** What a sentence says of contacts, of those that did not take place, and of attempts to settle the dispute. */
export interface Reading {
  readonly mentions: readonly Mention[];
  /** Contacts with the court, a client, a witness. */
  readonly withOthers: readonly Span[];
  /** "did not confer", "no conference was held" */
  readonly denied: readonly Span[];
  /** "would not discuss", "refused to meet" */
  readonly refused: readonly Span[];
  /** Contacts that are spoken of as asked for, refused, denied, or yet to come. */
  readonly unreal: readonly Span[];
  /** "tried to resolve", "unable to agree", "efforts were made" */
  readonly settling: readonly Span[];
}

/** Reads a sentence of read text. Linear in its length but for short looks around each verb and noun. */
export function readMentions(sentence: string): Reading {
  return new MentionReader(sentence).read();
}

/**
 * The contacts of which a sentence of read text speaks as having happened or been tried, in order. Denied ("did not
 * confer"), conditional ("unless counsel has conferred") and unreal ones ("would have met") are left out.
 */
export function findMentions(sentence: string): readonly Mention[] {
  return readMentions(sentence).mentions;
}

type Company = "other side" | "court" | "gatekeeper" | "outsider";

class MentionReader {
  readonly #sentence: string;
  readonly #words: readonly Word[];
  readonly #acts: readonly Act[];
  readonly #mentions: Mention[] = [];
  readonly #withOthers: Span[] = [];
  readonly #denied: Span[] = [];
  readonly #refused: Span[] = [];
  readonly #settling: Span[] = [];
  readonly #unreal: Span[] = [];
  readonly #liveMeans: boolean;

  constructor(sentence: string) {
    this.#sentence = sentence;
    this.#words = readWords(sentence);
    this.#acts = readActs(this.#words);
    this.#liveMeans = liveMeansWords.test(sentence);
  }

  read(): Reading {
    this.#voicemails();
    this.#signs();
    this.#nouns();
    const written = findWrittenMentions(this.#sentence);
    // "Plaintiff's accountant e-mailed": of the messages of others it is known before their calls are read.
    this.#withOthers.push(...written.filter((one) => this.#isByOutsider(one) || this.#isToOutsider(one)));
    for (const act of this.#acts) this.#verb(act);
    for (const one of written) if (!this.#withOthers.includes(one)) this.#add("written", one);
    this.#announcements();
    this.#byMeans();
    this.#label();
    this.#efforts();
    return {
      mentions: this.#mentions.sort((a, b) => a.start - b.start),
      withOthers: this.#withOthers,
      denied: this.#denied,
      refused: this.#refused,
      unreal: this.#unreal,
      settling: this.#settling,
    };
  }

  #isByOutsider({ start }: Span): boolean {
    return outsiders.has(this.#words.filter(({ end }) => end <= start).at(-1)?.form ?? "");
  }

  /** "e-mailed the responses to Plaintiff's expert" */
  #isToOutsider({ start }: Span): boolean {
    const from = this.#words.findIndex((word) => word.start >= start);
    for (let at = from + 1; from >= 0 && at < Math.min(this.#words.length, from + 9); at++) {
      if (isBreak(this.#words[at] as Word) || this.#form(at) === ",") return false;
      if (this.#form(at) === "to") return this.#companyAt(at + 1) === "outsider";
    }
    return false;
  }

  #form(at: number): string {
    return this.#words[at]?.form ?? "";
  }

  #span(first: number, last: number): Span {
    return { start: this.#words[first]?.start ?? 0, end: this.#words[last]?.end ?? 0 };
  }

  #add(kind: MentionKind, span: Span, how: string | null = null, ruleWord = false): void {
    if (this.#mentions.some((other) => span.start < other.end && other.start < span.end)) return;
    this.#mentions.push({ kind, how, ruleWord, start: span.start, end: span.end });
  }

  // Verbs.

  #verb(act: Act): void {
    const { kind } = act.verb;
    const span = this.#span(act.at, act.last);
    switch (kind) {
      case "talk":
      case "meet":
      case "phone":
      case "reach":
      case "confer":
        if (this.#isContact(act)) this.#contact(act, span);
        return;
      case "write":
        if (act.state === "denied" && this.#mayBeDenied(act)) this.#denied.push(span);
        if (act.state === "done" && act.verb.form === "third") this.#add("written", span);
        return;
      case "tell":
        if (act.state === "done" && !act.passive && this.#isAnnouncement(act)) this.#add("announcement", span);
        else if (act.state === "done" && act.passive && this.#isAnnouncement(act)) this.#add("announcement", span);
        return;
      case "settle":
        if (act.state === "tried" || act.state === "unable" || (act.state === "denied" && this.#isOfParties(act)))
          this.#settling.push(span);
        return;
      default:
        return;
    }
  }

  #contact(act: Act, span: Span): void {
    const company = this.#company(act);
    const subject = this.#subject(act);
    if (act.state !== "done" && act.state !== "tried" && act.state !== "unable") this.#unreal.push(span);
    if (act.state === "required" || act.state === "unreal") return;
    if (company === "court" || subject === "court" || company === "outsider" || subject === "outsider") {
      if (act.state === "done") this.#withOthers.push(span);
      return;
    }
    if (subject === "paper") return;
    switch (act.state) {
      case "denied":
        this.#denied.push(span);
        return;
      case "refused":
        this.#refused.push(span);
        return;
      case "sought":
        this.#add("seeking", span);
        return;
      case "tried":
      case "unable":
        this.#attempt(act, span);
        return;
      case "done":
        if (company === "gatekeeper") this.#add("attempt", span, "telephone");
        else this.#done(act, span);
    }
  }

  #attempt({ verb }: Act, span: Span): void {
    if (verb.kind === "phone") this.#add("attempt", span, "telephone");
    else if (verb.kind === "meet" && !this.#isMeetAndConfer(span)) this.#add("attempt", span, "meeting");
    else if (this.#liveMeans) this.#add("attempt", span);
    else this.#add("seeking", span, null, verb.kind === "confer");
  }

  #isMeetAndConfer({ end }: Span): boolean {
    return /^\s+(?:and|&)\s+confer/i.test(this.#sentence.slice(end, end + 16));
  }

  #done({ verb, wentTo }: Act, span: Span): void {
    // Whether who went found the other in, the rest of the account tells, as of a call.
    if (wentTo) {
      this.#add("call", span, "meeting");
      return;
    }
    switch (verb.kind) {
      case "talk":
        this.#add("exchange", span, verb.particle.startsWith("on the") ? "telephone" : null);
        return;
      case "meet":
        if (this.#isMeetAndConfer(span)) return;
        this.#add("exchange", span, "meeting");
        return;
      case "phone":
        this.#add("call", span, "telephone");
        return;
      case "reach":
        if (/^(?:reach out|contact|approach|touch base)/.test(`${verb.lemma} ${verb.particle}`.trim())) {
          this.#add(this.#liveMeans ? "call" : "seeking", span);
        } else this.#add("exchange", span);
        return;
      default:
        this.#add("confer", span, null, /^(?:confer|consult)$/.test(verb.lemma));
    }
  }

  /** Other senses of the verbs: "called it harassment", "met the standard", "as discussed above". */
  #isContact(act: Act): boolean {
    const { verb, at, last, passive, state } = act;
    const next = this.#form(last + 1);
    const word = this.#words[last + 1];
    const previous = this.#form(at - 1);
    switch (verb.lemma) {
      case "call":
        if (previous === "so" || next === "for" || next === "upon" || next === "into") return false;
        if (passive)
          return next === "" || next === "," || next === "on" || next === "at" || next === "again" || next === "twice";
        return this.#isPersonCalled(last + 1);
      case "ring":
      case "dial":
      case "buzz":
      case "phone":
      case "telephone":
        return verb.form !== "gerund" || state === "done";
      case "meet":
        return !passive && this.#isMeeting(last + 1);
      case "see":
      case "encounter":
        return (
          !passive &&
          this.#isPerson(last + 1) &&
          !/^(?:each|one|both|plaintiff|defendant)$/.test(next) &&
          /\b(?:at|in|on|outside|after)\b/.test(this.#sentence.slice(this.#words[last]?.end ?? 0))
        );
      case "raise":
        return state === "done" && lawyerWord.test(this.#sentence) && !passive;
      case "reach":
        if (verb.particle !== "") return true;
        if (!this.#hasPersonBefore(act)) return false;
        return passive ? state === "unable" || state === "denied" : this.#isPerson(last + 1);
      case "approach":
      case "catch":
      case "connect":
      case "buttonhole":
        return passive || next === "with" || this.#isPerson(last + 1);
      case "contact":
        return passive || this.#isPerson(last + 1) || next === "," || next === "" || next === "by";
      case "discuss":
      case "debate":
      case "negotiate":
      case "consult":
        if (
          /^(?:above|below|herein|infra|supra|more|further|elsewhere|earlier|previously|fully)$/.test(next) &&
          !/^(?:further)$/.test(next)
        )
          return false;
        if (
          next === "in" &&
          /^(?:part|section|greater|more|detail|paragraph|exhibit|the)$/.test(this.#form(last + 2)) &&
          passive
        )
          return false;
        return !/^(?:as|previously|further|fully)$/.test(previous);
      case "take":
        return (
          passive ||
          !/^(?:the|a|an)$/.test(next) ||
          /^(?:requests|interrogatories|matter|issues|topics|one|two|three|four|five|six|objections|categories|logs?|subpoena|dispute)$/.test(
            this.#form(last + 2),
          )
        );
      case "visit":
        return true;
      case "speak":
        return !(next === "of" && this.#subject(act) !== "person") && !(next === "for" && word !== undefined);
      default:
        return true;
    }
  }

  #hasPersonBefore({ clause, first }: Act): boolean {
    const words = this.#words.slice(clause.start, first);
    return (
      words.length === 0 ||
      words.some(
        ({ form, isCapital }) =>
          isCapital || lawyerNouns.has(form) || /^(?:he|she|i|we|they|undersigned|and|to)$/.test(form),
      )
    );
  }

  #isPersonCalled(at: number): boolean {
    const form = this.#form(at);
    const after = this.#form(at + 1);
    if (
      /^(?:|,|with|again|back|twice|once|and|on|at|about|regarding|from|before|after|in|late|early|that|three|four|several)$/.test(
        form,
      )
    )
      return true;
    if (form === ";" || form === ")" || form === "(") return true;
    if (form === "to")
      return /^(?:ask|discuss|speak|talk|confer|follow|inquire|see|find|say|arrange|try|go|learn|offer|propose|urge|request|complain|remind|explain|raise|resolve|work|check|reach|pursue|press|get)$/.test(
        after,
      );
    if (form === "it") return after === "and" || after === ",";
    if (/^(?:that|his|her|their|its|the|my)$/.test(form)) {
      return (
        lawyerNouns.has(after.replace(/'s?$/, "")) ||
        /^(?:office|offices|number|numbers|lawyer|lawyers|attorney|attorneys|counsel|cell|cellphone|line|main|direct|firm|law|other|home|undersigned|opposing|defendant|defendants|plaintiff|plaintiffs|defendant's|plaintiff's|defendants'|plaintiffs'|same)$/.test(
          after,
        )
      );
    }
    return this.#isPerson(at);
  }

  /** A person stands at `at`: a title, a name, counsel, a pronoun. */
  #isPerson(at: number): boolean {
    const word = this.#words[at];
    if (!word) return false;
    if (
      /^(?:mr|ms|mrs|dr|attorney|attorneys|opposing|defense|counsel|him|her|them|me|us|plaintiff|plaintiffs|defendant|defendants|each|one|everyone|both)$/.test(
        word.form,
      )
    )
      return true;
    if (/'s?$/.test(word.form)) return true;
    if (/^(?:the|his|its|their|an|a)$/.test(word.form)) {
      const after = this.#form(at + 1);
      return (
        lawyerNouns.has(after) ||
        /^(?:undersigned|other|plaintiff|plaintiffs|defendant|defendants|defense|opposing|lawyers?)$/.test(after) ||
        /'s?$/.test(after)
      );
    }
    return (
      word.isCapital &&
      !/^(?:request|requests|interrogatory|interrogatories|topic|topics|exhibit|document|documents|rule)$/.test(
        word.form,
      )
    );
  }

  #isMeeting(at: number): boolean {
    const form = this.#form(at);
    if (
      /^(?:|,|;|\)|by|via|on|over|again|face|for|twice|once|three|virtually|remotely|personally|telephonically|through|there|and|to|after|before|briefly|together|outside|during|yesterday|last|this|that|\w+day)$/.test(
        form,
      )
    ) {
      return (
        form !== "for" || /^(?:an|a|about|over|nearly|some|approximately|roughly|\d+|\w+)$/.test(this.#form(at + 1))
      );
    }
    if (form === "in" || form === "at") return true;
    if (form === "with") {
      const whom = this.#words[at + 1];
      return whom === undefined || whom.isCapital || company.test(whom.form);
    }
    return this.#isPerson(at);
  }

  /** With whom: what stands after "with" or "to", or the object. */
  #company(act: Act): Company {
    for (let at = act.last + 1; at < Math.min(this.#words.length, act.last + 12); at++) {
      const form = this.#form(at);
      if (isBreak(this.#words[at] as Word) || form === "that" || form === "about" || form === "regarding") break;
      if (form === "with" || form === "to" || form === "between" || form === "among" || form === "from")
        return this.#companyAt(at + 1);
    }
    const passiveBy = act.passive ? this.#words.findIndex((word, at) => at > act.last && word.form === "by") : -1;
    if (passiveBy >= 0 && passiveBy < act.last + 6) return this.#companyAt(passiveBy + 1);
    return act.verb.kind === "phone" || act.verb.kind === "reach" ? this.#companyAt(act.last + 1) : "other side";
  }

  #companyAt(from: number): Company {
    const forms: string[] = [];
    for (let at = from; at < Math.min(this.#words.length, from + 7); at++) {
      const form = this.#form(at);
      if (forms.length > 0 && (form === "," || isBreak(this.#words[at] as Word) || phraseEnds.has(form))) break;
      forms.push(form);
    }
    if (forms.some((form) => courtNouns.has(form)) && !forms.some((form) => lawyerNouns.has(form))) return "court";
    if (forms.some((form) => lawyerNouns.has(form))) {
      const isSome = /^(?:a|an|two|three|several|some|another|other|many|various)$/.test(forms[0] ?? "");
      const ofWhom = this.#words
        .slice(from + forms.length, from + forms.length + 6)
        .some(({ form }) => /^(?:for|of|representing|at|with|from|in)$/.test(form));
      return isSome && !ofWhom && !forms.some((form) => /'s?$/.test(form) || form === "opposing")
        ? "outsider"
        : "other side";
    }
    const last = forms.at(-1) ?? "";
    if (this.#isOutsiderBeside(from + forms.length)) return "outsider";
    if (
      gatekeepers.has(last) ||
      forms.some((form) => gatekeepers.has(form) && form !== "office" && form !== "service" && form !== "clerk")
    )
      return "gatekeeper";
    if (outsiders.has(last)) return "outsider";
    return "other side";
  }

  /** "Mr. Holm, the service manager," */
  #isOutsiderBeside(comma: number): boolean {
    if (this.#form(comma) !== "," || !/^(?:an?|the|his|her|its|their)$/.test(this.#form(comma + 1))) return false;
    for (let at = comma + 2; at < comma + 7; at++) {
      const form = this.#form(at);
      if (lawyerNouns.has(form) || form === "" || form === ",") return false;
      if (outsiders.has(form)) return true;
    }
    return false;
  }

  #subject({ clause, first }: Act): "court" | "paper" | "outsider" | "person" {
    const forms = this.#subjectForms(clause.start, first);
    const earlier = this.#acts.filter((one) => one.at < first).at(-1);
    // "The Court held a conference, and discussed ...": the verbs share the subject.
    if (earlier && forms.every((form) => form === "and" || form === "," || form === "or"))
      return this.#subject(earlier);
    const people = forms.some(
      (form) =>
        lawyerNouns.has(form) ||
        /^(?:parties|plaintiffs?|defendants?|mr|ms|mrs|he|she|they|i|we|undersigned|both)$/.test(form),
    );
    if (
      this.#withOthers.length > 0 &&
      forms.every((form) => !lawyerNouns.has(form)) &&
      forms.some((form) => /^(?:they|he|she)$/.test(form))
    )
      return "outsider";
    if (people) return "person";
    if (forms.some((form) => courtNouns.has(form))) return "court";
    if (outsiders.has(forms.at(-1) ?? "")) return "outsider";
    return forms.some((form) => papers.has(form)) && !forms.some((form) => form === ",") ? "paper" : "person";
  }

  /** The words before the first verb of a clause, without what stands before a comma: the subject, as far as words tell. */
  #subjectForms(start: number, first: number): string[] {
    const verb = this.#acts.find((one) => one.first >= start && one.at < first)?.first ?? first;
    const forms = this.#words.slice(start, Math.max(start, verb)).map((word) => word.form);
    const comma = forms.lastIndexOf(",");
    const last = forms.slice(comma + 1);
    return last.some((form) => courtNouns.has(form)) ? last : forms;
  }

  #isOfParties(act: Act): boolean {
    return this.#words
      .slice(act.clause.start, act.first)
      .some(({ form }) => lawyerNouns.has(form) || /^(?:parties|they|sides|we|two)$/.test(form));
  }

  #mayBeDenied(act: Act): boolean {
    return this.#subject(act) === "person" && !this.#form(act.last + 1).startsWith("discovery");
  }

  #isAnnouncement({ last, verb }: Act): boolean {
    const rest = this.#sentence.slice(this.#words[last]?.end ?? 0);
    if (/^\W*(?:by\s+the\s+(?:court|judge|clerk)|that\s+the\s+court|the\s+court)/i.test(rest) || courtTold.test(rest))
      return false;
    if (this.#clauseSubject(last) === "court") return false;
    return aboutTheMotion.test(rest) || (verb.lemma === "announce" && /\bmotion\b/.test(rest));
  }

  // Calls, conferences and meetings as nouns.

  #nouns(): void {
    for (let at = 0; at < this.#words.length; at++) {
      const how = eventNouns.get(this.#form(at));
      if (how === undefined || this.#isVerbAt(at) || attributed.has(this.#form(at + 1))) continue;
      const noun = this.#nounPhrase(at);
      const state = this.#eventState(noun);
      const span = this.#span(noun.modifiers, at);
      if (state === null || state === "unreal") {
        if (state === "unreal" || this.#isUnrealAt(at)) this.#unreal.push(span);
        continue;
      }
      if (state !== "done" && state !== "tried" && state !== "unable") this.#unreal.push(span);
      const company = this.#eventCompany(at);
      if (state === "denied") {
        if (company !== "court") this.#denied.push(span);
      } else if (state === "refused") this.#refused.push(span);
      else if (company === "court" || company === "outsider") this.#withOthers.push(span);
      else if (state === "done") this.#add("event", span, eventMeans(this.#sentence.slice(span.start, span.end), how));
      else if (state === "tried") this.#add("attempt", span, how ?? "telephone");
      else if (state === "sought") this.#add("seeking", span);
    }
  }

  #isVerbAt(at: number): boolean {
    const form = this.#form(at);
    if (
      /^calls?$/.test(form) &&
      /^(?:for|upon)$/.test(this.#form(at + 1)) &&
      !articleForms.has(this.#form(at - 1)) &&
      !eventModifiers.has(this.#form(at - 1))
    )
      return true;
    if (form === "zoom") return !articleForms.has(this.#form(at - 1));
    if (form === "meeting") return /^(?:and)$/.test(this.#form(at + 1)) && /^conferr?/.test(this.#form(at + 2));
    return this.#acts.some((act) => act.at === at);
  }

  /** Where its modifiers begin, its article if it has one, and the word before. */
  #nounPhrase(at: number): NounPhrase {
    let modifiers = at;
    while (modifiers > 0 && at - modifiers < 6 && this.#isModifier(modifiers - 1)) modifiers--;
    let before = modifiers - 1;
    let article = "";
    for (;;) {
      const form = this.#form(before);
      // "two rounds of discussions"
      if (form === "of" && quantities.has(this.#form(before - 1))) before -= 2;
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
    if (/'s?$/.test(this.#form(before))) {
      article = article || "the";
      while (
        before >= 0 &&
        (/'s?$/.test(this.#form(before)) ||
          this.#words[before]?.isCapital ||
          this.#form(before) === "the" ||
          lawyerNouns.has(this.#form(before)))
      )
        before--;
    }
    return { at, modifiers, article, before };
  }

  #isModifier(at: number): boolean {
    const word = this.#words[at];
    if (!word) return false;
    if (word.form === ",")
      return at > 0 && (eventModifiers.has(this.#form(at - 1)) || articleForms.has(this.#form(at - 1)));
    if (
      /^\p{Ll}{3,}$/u.test(word.form) &&
      !word.isCapital &&
      /(?:er|ive|ful|ous|al|ic|ing|ent|ant|y|less|able|ible|ish)$/.test(word.form) &&
      !noModifier.has(word.form) &&
      !this.#acts.some((act) => act.at === at)
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
    const text = this.#sentence;
    const start = this.#words[noun.modifiers]?.start ?? 0;
    if (
      notBetweenCounsel.test(text.slice(Math.max(0, start - 40), this.#words[at]?.start ?? 0)) &&
      !betweenCounsel.test(text.slice(this.#words[at]?.end ?? 0))
    )
      return null;
    if (/\b(?:no|neither|any)\b/.test(article)) return this.#absent(noun);
    const previous = this.#form(before);
    const definite = /\b(?:the|that|this|their|our|his|her|its|these|those|each|both)\b/.test(article);
    const act = this.#acts.find((one) => one.last === before || one.at === before);
    if (act) return this.#byVerb(act, definite);
    if (previous === "in" && /^(?:was|is|were|be)$/.test(this.#form(before - 1)) && !definite) return null;
    if (
      previous === "in" &&
      /^(?:purpose|point|use|sense|interest|value|harm|faith|profit|hope)$/.test(this.#form(before - 1))
    )
      return "unreal";
    if (liveLeads.has(previous)) return this.#isUnrealAt(before) && !definite ? "unreal" : "done";
    if (
      previous === "of" &&
      /^(?:result|outcome|upshot|product|fruit|culmination|conclusion|subject|basis|end|close)$/.test(
        this.#form(before - 1),
      )
    )
      return "done";
    if (previous === "of" && /^(?:course|means|way|basis)$/.test(this.#form(before - 1))) return "done";
    if (previous === "without" || previous === "of" || previous === "for" || previous === "to")
      return this.#sought(before, previous);
    if (previous === "in" && /^(?:was|is|were|be)$/.test(this.#form(before - 1)) && !definite) return null;
    if (/^(?:was|were|been)$/.test(previous)) return "done";
    if (/^(?:is|are|be)$/.test(previous)) return null;
    return this.#asSubject(noun, definite) ?? this.#asLabel(noun);
  }

  /** "no conference was held", "any further call would be" */
  #absent({ article, at }: NounPhrase): State | null {
    if (/\b(?:no|neither)\b/.test(article))
      return /^(?:with|between|by|of|was|were|has|had|took|occurred|ensued|about|regarding|on|$|,|;|and|could|would|;)/.test(
        this.#form(at + 1),
      )
        ? "denied"
        : "denied";
    return null;
  }

  #byVerb(act: Act, definite: boolean): State | null {
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

  #sought(before: number, previous: string): State | null {
    if (previous === "without") return "denied";
    const act = this.#acts.find((one) => one.at === before - 1 || one.at === before - 2 || one.at === before - 3);
    if (act && act.verb.kind === "ask" && act.state === "done") return "sought";
    return null;
  }

  /** Whether the clause around a word tells what would or might be. */
  #isUnrealAt(at: number): boolean {
    for (const step of [-1, 1]) {
      for (let j = at; j >= 0 && j < this.#words.length && Math.abs(j - at) < 12; j += step) {
        const form = this.#form(j);
        if (isBreak(this.#words[j] as Word) || (step > 0 && (form === "that" || form === "which" || form === "who")))
          break;
        if (/^(?:would|could|should|might|may|cannot|can|will|must)$/.test(spelledOut(form)[0] ?? "")) return true;
      }
    }
    return false;
  }

  /** "A call took place", "the conference lasted an hour". */
  #asSubject({ at }: NounPhrase, definite: boolean): State | null {
    const rest = this.#sentence.slice(this.#words[at]?.end ?? 0, (this.#words[at]?.end ?? 0) + 170);
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
    const before = this.#sentence.slice(0, this.#words[modifiers]?.start ?? 0);
    const after = this.#sentence.slice(this.#words[at]?.end ?? 0);
    if (/\d\s*[-:,(]?\s*$/.test(before) && before.length < 60) return "done";
    return /^[^\p{L}]*$/u.test(before) &&
      /^\s*(?:[,:(—-]|with\b|between\b|among\b|w\/|on\b|of\s+[A-Z\d]|\d|$)/.test(after)
      ? "done"
      : null;
  }

  /** With whom: the court where it is addressed in the clause, or takes part. */
  #eventCompany(at: number): Company {
    if (this.#clauseSubject(at) === "court") return "court";
    for (let j = at + 1; j < Math.min(this.#words.length, at + 4); j++) {
      const form = this.#form(j);
      if (form === "with" || form === "before" || form === "between") return this.#companyAt(j + 1);
    }
    for (let j = at - 1; j >= Math.max(0, at - 24); j--) {
      if (isBreak(this.#words[j] as Word)) break;
      if (courtLeads.has(this.#form(j)) && this.#companyAt(j + 1) === "court") return "court";
    }
    return "other side";
  }

  /** "I was told by my former boss on the phone" */
  #isToldByOutsider(end: number): boolean {
    const before = this.#words
      .filter((word) => word.end <= end)
      .slice(-9)
      .map(({ form }) => form);
    return (
      before.includes("by") &&
      before.some((form) => outsiders.has(form)) &&
      !before.some((form) => lawyerNouns.has(form))
    );
  }

  #isCourtAt(offset: number): boolean {
    const at = this.#words.findIndex(({ start }) => start >= offset);
    return at > 0 && this.#words.slice(Math.max(0, at - 4), at).some(({ form }) => courtNouns.has(form));
  }

  /** Who acts in the clause around a word, as far as its first words tell. */
  #clauseSubject(at: number): "court" | "other" {
    let start = at;
    while (
      start > 0 &&
      !isBreak(this.#words[start - 1] as Word) &&
      !/^(?:and|but|that|which|who)$/.test(this.#form(start - 1))
    )
      start--;
    const first = this.#words.slice(start, at).map((word) => word.form);
    const verb = first.findIndex(
      (form, index) => index > 0 && /(?:ed|held|met|took|set|gave|heard|said|told)$/.test(form),
    );
    const subject = verb < 0 ? first : first.slice(0, verb);
    return subject.some((form) => courtNouns.has(form)) && !subject.some((form) => lawyerNouns.has(form))
      ? "court"
      : "other";
  }

  // Voicemail, and calls that nobody took.

  #voicemails(): void {
    for (const match of this.#sentence.matchAll(voicemail)) {
      const before = this.#sentence.slice(Math.max(0, match.index - 40), match.index);
      if (outsiderBeside.test(this.#sentence.slice(match.index + match[0].length))) continue;
      if (/\b(?:no|any|without\s+(?:a|leaving))\s+(?:\w+\s+){0,2}$/i.test(before)) continue;
      this.#add("attempt", { start: match.index, end: match.index + match[0].length }, "telephone");
    }
  }

  #signs(): void {
    for (const pattern of [noAnswer, openedMeeting, missedMeeting, triedLine, onThePhone]) {
      for (const match of this.#sentence.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (pattern === onThePhone) this.#add("exchange", span, eventMeans(match[0], "telephone"));
        else if (pattern === triedLine) this.#add("attempt", span, "telephone");
        else this.#add("attempt", span, pattern === openedMeeting || pattern === missedMeeting ? "meeting" : null);
      }
    }
    for (const match of this.#sentence.matchAll(saidBy)) {
      const announces =
        /^(?:informed|advised|notified|told)/i.test(match[0]) && aboutTheMotion.test(this.#sentence.slice(match.index));
      const before = this.#sentence.slice(Math.max(0, match.index - 30), match.index);
      if (
        this.#isToldByOutsider(match.index + match[0].length) ||
        this.#isCourtAt(match.index) ||
        toCourt.test(match[0])
      )
        continue;
      if (!announces && !/\b(?:not|never|would|could|will|to)\s+(?:\w+\s+)?$/i.test(before))
        this.#add("exchange", { start: match.index, end: match.index + match[0].length });
    }
    for (const match of this.#sentence.matchAll(notice)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (aboutTheMotion.test(this.#sentence.slice(span.end))) this.#add("announcement", span);
    }
  }

  /** A lawyer who did something by telephone or in person was in contact with somebody, whatever the verb. */
  /** "called to say that a motion would be filed" */
  #announcements(): void {
    const match = toAnnounce.exec(this.#sentence);
    if (match && aboutTheMotion.test(this.#sentence.slice(match.index)))
      this.#add("announcement", { start: match.index, end: match.index + match[0].length });
  }

  #byMeans(): void {
    if (this.#mentions.length > 0 || this.#withOthers.length > 0 || this.#unreal.length > 0 || this.#denied.length > 0)
      return;
    const match = adverbialMeans.exec(this.#sentence);
    const isFragment = this.#acts.length === 0 && this.#sentence.length < 90 && pairOfNames.test(this.#sentence);
    if (!match || !(isFragment || lawyerWord.test(this.#sentence)) || otherUse.test(this.#sentence)) return;
    const span = { start: match.index, end: match.index + match[0].length };
    if (!/\b(?:would|could|should|will|might|must|not|never|no)\b/i.test(this.#sentence.slice(0, span.start)))
      this.#add("exchange", span);
  }

  /** "May 15 - Quist and Vance, telephone: ..." */
  #label(): void {
    if (this.#mentions.length > 0) return;
    const match = label.exec(this.#sentence);
    if (!match) return;
    const start = match.index + match[0].length - (match[1] ?? "").length;
    this.#add(
      writtenWord.test(match[1] ?? "") ? "written" : "event",
      { start, end: match.index + match[0].length },
      liveHow(match[1] ?? ""),
    );
  }

  // Efforts, and their end.

  #efforts(): void {
    for (const pattern of settlingPhrases) {
      const match = pattern.exec(this.#sentence);
      if (
        match &&
        !/\b(?:no|without|any|not)\s+(?:\w+[\s-]+){0,2}$/i.test(
          this.#sentence.slice(Math.max(0, match.index - 30), match.index),
        )
      )
        this.#settling.push({ start: match.index, end: match.index + match[0].length });
    }
  }
}

/** Words by which a person or persons are meant, and no abstraction: "met with silence". */
const company =
  /^(?:counsel|opposing|defense|plaintiffs?|defendants?|attorneys?|lawyers?|him|her|them|me|us|his|their|the|my|our|its|one|each|both|everyone|representatives|in-house|general|lead|local|all|two|another|an?)$/;

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

const phraseEnds = set(
  "about regarding concerning on by at to that over via in who which and as whether during after before when",
);
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
const papers = set(
  "letter letters email emails rule motion order subpoena complaint report notice brief response request log article book log transcript declaration",
);

const liveMeansWords =
  /\b(?:tele)?phon|\bvoice[\s-]?mail|\bvideo|\bzoom\b|\bTeams\b|\bweb[\s-]?ex\b|\bin[\s-]person\b|\bface[\s-]to[\s-]face\b|\bcall(?:s|ed|ing)?\b|\bhallway\b/i;

const notBetweenCounsel =
  /\b(?:status|scheduling|pretrial|pre-trial|planning|settlement|case[\s-]management|pre-?motion|discovery|press|news|sales|staff|board|team|safety|committee|town|Rule\s+(?:16|26\(f\))|26\(f\)|16(?:\([a-z]\))?|parent-teacher|shareholders?'?)\s+(?:and\s+\S+\s+)?(?:\S+\s+)?$/i;
const betweenCounsel =
  /^\s+(?:was\s+held\s+|took\s+place\s+)?(?:between|among)\s+(?:counsel|the\s+parties|the\s+attorneys|the\s+lawyers)/i;

/** After an event noun: it took place, or not. */
const eventAfter =
  /^\s*(?:\([^)]{0,40}\)\s*)?(?:,\s*)?(?:(?:required|mandated|contemplated|called\s+for|under|pursuant)\b[^;]{0,60}?\b(?:was|were|took|occurred)\b|(?:with|between|among)\b[^;]{0,120}?\b(?:was|were|took\s+place|occurred|followed|lasted|on|held|in\s+which|during\s+which|about|regarding|concerning|to\s+discuss)\b|(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:not\s+|never\s+)?(?:then\s+|also\s+|again\s+)?(?:held|had|conducted|convened|made|placed|completed|attended|about|on|undertaken|accomplished|short|brief|over|cordial|unproductive|unsuccessful)|(?:did\s+not\s+take\s+place|did\s+not\s+occur|never\s+took\s+place|took\s+place|occurred|happened|ensued|followed|lasted|ended|began)|on\s+(?:or\s+about\s+)?[A-Z\d]|\(?\d)/i;

function eventMeans(words: string, how: string | null): string | null {
  if (/video|zoom|teams|webex|virtual|remote|google/i.test(words)) return "video";
  if (/phone|telephonic|teleconf/i.test(words)) return "telephone";
  if (/in-person|face-to-face/i.test(words)) return "meeting";
  if (/meet[\s-]and[\s-]confer/i.test(words)) return null;
  return how;
}

const voicemail =
  /\bL?VM\b|\bv\/m\b|\b(?:left|leaving|leave)\b(?:\s+(?!no\b)[\p{L}.',-]+){0,6}?\s+(?:voice[\s-]?(?:mails?|messages?)|(?:telephone\s+|phone\s+)?messages?|word)\b|\bvoice[\s-]?(?:mails?|messages?|mailbox)\b|\banswering\s+machine\b|\bleft\s+(?:[\p{L}.']+\s+|\([^()]{0,60}\)\s+){0,4}(?:a\s+second|a\s+third|another|one\s+more)(?=\s*(?:[.,;]|$|on\b|at\b|the\b|that\b))/giu;
const outsiderBeside =
  /^\s+(?:for|with)\s+[^;]{1,40}?,\s+(?:an?|the|his|her|its)\s+(?:\w+\s+){0,3}(?:expert|witness|client|adjuster|manager|vendor|consultant|doctor|physician)\b/i;
const noAnswer =
  /\b(?:(?:no\s+one|nobody)\s+(?:picked\s+up|joined|dialed\s+in|(?:answered|appeared)\b(?=[^;]{0,30}\b(?:phone|call|meeting|conference|line)))|(?:did|has|had)(?:\s+not|n't)\s+(?:pick(?:ed)?\s+up|join(?:ed)?|(?:dial|call)(?:ed)?\s+in|log(?:ged)?\s+(?:in|on)|appear(?:ed)?\b(?=[^;]{0,30}\b(?:call|zoom|teams|video|meeting|conference)))|never\s+(?:picked\s+up|joined|dialed\s+in|showed\s+up)|rang\s+(?:without|and\s+rang|out)|line\s+was\s+busy|call\s+went\s+unanswered|got\s+no\s+answer)\b/gi;
const openedMeeting =
  /\b(?:opened|started|launched|logged\s+(?:in)?(?:on)?to|dialed\s+into|waited)\b[^;]{0,60}\b(?:zoom|teams|webex|meeting|link|line|call)\b|\bwaited\b[^;]{0,60}\bminutes\b|\b(?:joined|logged\s+in|dialed\s+in)\b[^.]{0,80}\b(?:did\s+not|never\s+did|alone)\b/gi;
/** "The call set for May 21 was missed by Mr. Vance", "she did not appear for the conference" */
const missedMeeting =
  /\b(?:tele|video)?(?:calls?|conferences?|meetings?|sessions?|appointments?)\b[^;]{0,80}?\b(?:was|were)\s+(?:\w+\s+)?(?:missed|skipped|unattended|ignored)\b|\b(?:missed|skipped|failed\s+to\s+(?:appear|attend|join|show|dial|participate|log)|(?:did|has|had)(?:\s+not|n't)\s+(?:attend(?:ed)?|show\w*|participated?)|never\s+(?:attended|showed|appeared))\b[^;]{0,40}\b(?:tele|video)?(?:calls?|conferences?|meetings?|sessions?|appointments?|zoom|teams)\b(?!\s+(?:with|before)\s+the\s+(?:court|judge|magistrate))/gi;
const lawyerWord = /\b(?:counsel|attorneys?|lawyers?|undersigned|I|we|(?:Mr|Ms|Mrs)\b\.?)(?=[\s,.']|$)/;
const adverbialMeans =
  /\b(?:by|via|over|through)\s+(?:the\s+|tele)?(?:\w+\s+)?(?:tele)?(?:phone|zoom|teams|video(?:conference)?|webex)\b|\btelephonically\b|\bin\s+person\b|\bface[\s-]to[\s-]face\b/i;
const otherUse =
  /\b(?:deposition|hearing|testif\w+|trial|witness|appear\w*|court|order|depos\w+|interview\w*|interpreter|judge|accepts?|argu\w+)\b/i;
const triedLine =
  /\b(?:tried|try|attempted)\s+(?:(?:[\p{L}.]+\s+)?[\p{L}]+'s?|his|her|their|the)\s+(?:\w+\s+){0,2}(?:offices?|phones?|telephones?|cell|cellphone|lines?|numbers?|extension)\b|\b(?:raise|raised)\s+(?:him|her|them)\s+(?:at|on|by)\b/giu;
const onThePhone =
  /\b(?:get|got|gotten|had|has|have|reached|raised|caught)\s+(?:[\p{L}.'-]+,?\s+){1,9}?on\s+(?:the|his|her|their)\s+(?:office\s+|cell\s+|mobile\s+|direct\s+)?(?:tele|cell\s?)?(?:phone|line|cell|horn)\b|\b(?:were|was|been|spent\s+[\w\s-]{2,30}|stayed)\s+on\s+the\s+(?:tele)?(?:phone|line)\s+(?:together|with|for|about|\w+ing)\b|\b(?:had|got)\s+(?:him|her|them)\s+on\s+the\s+(?:tele)?(?:phone|line)\b|\bput\s+(?:him|her|me)\s+on\s+the\s+phone\b|\b(?:got|gotten|were|jumped|hopped)\s+on(?:to)?\s+an?\s+(?:[\w-]+\s+){0,2}?(?:call|zoom|webex|teams|video\w*|teleconference|skype)\b/giu;
const saidBy =
  /\b(?:said|stated|told|explained|asked|offered|responded|replied|answered|agreed|declined|refused|informed|advised|notified|indicated|reported|raised|repeated|reiterated|objected|inquired|reviewed|addressed|pointed\s+out|argued|disputed|exchanged|presented|aired|covered)\b(?:(?!\b(?:call|conference|confer|meet|talk|speak)\b)[^;]){0,70}?\b(?:(?:by|via|over\s+the|on\s+the)\s+(?:tele)?phone|(?:by|via|over|on)\s+(?:video\w*|zoom|Microsoft\s+Teams|Teams|webex)|telephonically|in\s+person|face\s+to\s+face)\b/gi;
const notice =
  /\b(?:put\s+[^;]{0,40}\son\s+notice|gave\s+(?:(?!written\b)\S+\s+){0,4}notice|let\s+[^;]{0,40}?\sknow|made\s+(?:it\s+)?known)\b/gi;
const aboutTheMotion =
  /\b(?:motions?|would\s+(?:be\s+)?fil(?:e|ing)|will\s+(?:be\s+)?fil(?:e|ing)|intend(?:s|ed)?|intention|would\s+(?:move|seek|ask\s+the\s+court|take\s+issue|object|oppose|proceed)|going\s+to\s+(?:file|move|court)|about\s+to\s+(?:file|move)|plans?\s+to\s+(?:file|move)|planned\s+to\s+(?:file|move))\b/i;
const toCourt = /\b(?:to|with|before|in)\s+(?:the\s+|open\s+)?(?:magistrate\s+)?(?:judge|court|chambers|clerk)\b/i;
const pairOfNames = /\p{Lu}\p{Ll}+\s+(?:and|&|to|with|w\/)\s+\p{Lu}\p{Ll}+/u;
const toAnnounce =
  /\bto\s+(?:say|announce|tell|advise|inform|warn|notify|alert)\b(?=[^;]{0,60}\b(?:motion|file|filing|filed|move)\b)/i;
const courtTold = /^\s*(?:the\s+)?(?:court|judge|magistrate|chambers|clerk)\b/i;

const label =
  /^\W*(?:\d{1,2}\W+)?(?:[A-Z][a-z]+\.?\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)\s*[,—–:-][^.;:]{0,60}?\b(telephone|phone|call|zoom|teams|video\w*|in\s+person|meeting|conference|voicemail|e-?mail|letter|fax)\b/i;
const writtenWord = /mail|letter|fax/i;

function liveHow(word: string): string | null {
  if (/voice/i.test(word) || !writtenWord.test(word))
    return /zoom|teams|video/i.test(word) ? "video" : /person|meet/i.test(word) ? "meeting" : "telephone";
  return null;
}

/** Efforts to settle a dispute, as nouns, and what became of them. */
const settlingPhrases: readonly RegExp[] = [
  /\b(?:good[\s-]faith|reasonable|diligent|sincere|best|repeated|numerous|substantial|extensive|considerable|every|multiple|many|all)\s+(?:and\s+\w+\s+)?(?:good[\s-]faith\s+|reasonable\s+)?(?:efforts?|attempts?|conferral|conference)\b/i,
  /\b(?:efforts?|attempts?)\b[^.;]{0,60}?\b(?:failed|fail|unsuccessful|unavailing|without\s+success|were\s+made|was\s+made|exhausted|been\s+made|to\s+no\s+avail|fruitless|fallen\s+short|fell\s+short|came\s+to\s+nothing)\b/i,
  /\b(?:meeting\s+and\s+conferring|met\s+and\s+conferred)\b/i,
  /\b(?:at|reached|hit|remain\s+at)\s+(?:an?\s+)?(?:impasse|stalemate|standstill)\b/i,
  /\b(?:complied\s+with|compliance\s+with|complies\s+with|satisf(?:ied|ies|action\s+of)|discharged|fulfilled|met|honored|observed)\s+(?:fully\s+|its\s+|his\s+|her\s+|their\s+|all\s+|in\s+full\s+|the\s+|every\s+)*(?:\w+\s+)?(?:duty|duties|obligations?|requirements?|meet[\s-]and[\s-]confer|conferral|D\.?\s*Kan\.?\s+R\w*\.?\s+37\.2|(?:Local\s+)?Rule\s+37\.2)/i,
  /\b(?:dut(?:y|ies)|requirements?|obligations?)\b[^;]{0,70}\b(?:has|have|had)\s+been\s+(?:\w+\s+)?(?:discharged|satisfied|fulfilled|met|performed|observed|complied)\b/i,
  /\bno\s+(?:agreement|resolution|accord|compromise|progress)(?=\s*(?:[.;,]|$))/i,
  /\b(?:has|have|had)\s+(?:fully\s+|duly\s+)?complied\b/i,
  /\bexhausted\s+(?:\w+\s+){0,3}(?:means|avenues|efforts|methods|options|remedies|alternatives)\b/i,
  /\b(?:without\s+(?:success|agreement|resolution)|no\s+(?:agreement|resolution|accord|compromise|progress)\s+(?:was|has\s+been|could\s+be)\s+(?:reached|had|possible|made))\b/i,
];
