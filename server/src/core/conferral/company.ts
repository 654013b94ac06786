import type { Span } from "../text/span.ts";
import type { Act } from "./acts.ts";
import { courtNouns, gatekeepers, lawyerNouns, outsiders } from "./lexicon.ts";
import type { SentenceWords } from "./sentenceWords.ts";
import { isBreak, type Word } from "./words.ts";

/** With whom a contact was: the other side, the court, who answers its telephone, or somebody else. */
export type Company = "other side" | "court" | "gatekeeper" | "outsider";

/** Tells who acts in a sentence, and with whom. */
export class CompanyReader {
  readonly #sentence: SentenceWords;
  readonly #withOthers: readonly Span[];

  /** @param withOthers contacts with the court or somebody else, as far as they were read: "they" may mean those */
  constructor(sentence: SentenceWords, withOthers: readonly Span[]) {
    this.#sentence = sentence;
    this.#withOthers = withOthers;
  }

  /** With whom: what stands after "with" or "to", or the object. */
  company(act: Act): Company {
    for (let at = act.last + 1; at < Math.min(this.#sentence.words.length, act.last + 12); at++) {
      const form = this.#sentence.form(at);
      if (isBreak(this.#sentence.words[at] as Word) || form === "that" || form === "about" || form === "regarding")
        break;
      if (form === "with" || form === "to" || form === "between" || form === "among" || form === "from")
        return this.companyAt(at + 1);
    }
    const passiveBy = act.passive
      ? this.#sentence.words.findIndex((word, at) => at > act.last && word.form === "by")
      : -1;
    if (passiveBy >= 0 && passiveBy < act.last + 6) return this.companyAt(passiveBy + 1);
    return act.verb.kind === "phone" || act.verb.kind === "reach" ? this.companyAt(act.last + 1) : "other side";
  }

  companyAt(from: number): Company {
    const forms: string[] = [];
    for (let at = from; at < Math.min(this.#sentence.words.length, from + 7); at++) {
      const form = this.#sentence.form(at);
      if (forms.length > 0 && (form === "," || isBreak(this.#sentence.words[at] as Word) || phraseEnds.has(form)))
        break;
      // "without court action" names no court.
      forms.push(courtNouns.has(form) && attributive.has(this.#sentence.form(at + 1)) ? "" : form);
    }
    if (forms.some((form) => courtNouns.has(form)) && !forms.some((form) => lawyerNouns.has(form))) return "court";
    if (forms.some((form) => lawyerNouns.has(form))) {
      const isSome = /^(?:a|an|two|three|several|some|another|other|many|various)$/.test(forms[0] ?? "");
      const ofWhom = this.#sentence.words
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
    if (this.#sentence.form(comma) !== "," || !/^(?:an?|the|his|her|its|their)$/.test(this.#sentence.form(comma + 1)))
      return false;
    for (let at = comma + 2; at < comma + 7; at++) {
      const form = this.#sentence.form(at);
      if (lawyerNouns.has(form) || form === "" || form === ",") return false;
      if (outsiders.has(form)) return true;
    }
    return false;
  }

  subject({ clause, first }: Act): "court" | "paper" | "outsider" | "person" {
    const forms = this.#subjectForms(clause.start, first);
    const earlier = this.#sentence.acts.filter((one) => one.at < first).at(-1);
    // "The Court held a conference, and discussed ...": the verbs share the subject.
    if (earlier && forms.every((form) => form === "and" || form === "," || form === "or")) return this.subject(earlier);
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
    const verb = this.#sentence.acts.find((one) => one.first >= start && one.at < first)?.first ?? first;
    const forms = this.#sentence.words.slice(start, Math.max(start, verb)).map((word) => word.form);
    const comma = forms.lastIndexOf(",");
    const last = forms.slice(comma + 1);
    return last.some((form) => courtNouns.has(form)) ? last : forms;
  }

  /** Who acts in the clause around a word, as far as its first words tell. */
  clauseSubject(at: number): "court" | "other" {
    let start = at;
    while (
      start > 0 &&
      !isBreak(this.#sentence.words[start - 1] as Word) &&
      !/^(?:and|but|that|which|who)$/.test(this.#sentence.form(start - 1))
    )
      start--;
    const first = this.#sentence.words.slice(start, at).map((word) => word.form);
    const verb = first.findIndex(
      (form, index) => index > 0 && /(?:ed|held|met|took|set|gave|heard|said|told)$/.test(form),
    );
    const subject = verb < 0 ? first : first.slice(0, verb);
    return subject.some((form) => courtNouns.has(form)) && !subject.some((form) => lawyerNouns.has(form))
      ? "court"
      : "other";
  }

  isOfParties(act: Act): boolean {
    return this.#sentence.words
      .slice(act.clause.start, act.first)
      .some(({ form }) => lawyerNouns.has(form) || /^(?:parties|they|sides|we|two)$/.test(form));
  }

  isCourtAt(offset: number): boolean {
    const at = this.#sentence.words.findIndex(({ start }) => start >= offset);
    return at > 0 && this.#sentence.words.slice(Math.max(0, at - 4), at).some(({ form }) => courtNouns.has(form));
  }

  /** "I was told by my former boss on the phone" */
  isToldByOutsider(end: number): boolean {
    const before = this.#sentence.words
      .filter((word) => word.end <= end)
      .slice(-9)
      .map(({ form }) => form);
    return (
      before.includes("by") &&
      before.some((form) => outsiders.has(form)) &&
      !before.some((form) => lawyerNouns.has(form))
    );
  }

  isByOutsider({ start }: Span): boolean {
    return outsiders.has(this.#sentence.words.filter(({ end }) => end <= start).at(-1)?.form ?? "");
  }

  /** "e-mailed the responses to Plaintiff's expert" */
  isToOutsider({ start }: Span): boolean {
    const from = this.#sentence.words.findIndex((word) => word.start >= start);
    for (let at = from + 1; from >= 0 && at < Math.min(this.#sentence.words.length, from + 9); at++) {
      if (isBreak(this.#sentence.words[at] as Word) || this.#sentence.form(at) === ",") return false;
      if (this.#sentence.form(at) === "to") return this.companyAt(at + 1) === "outsider";
    }
    return false;
  }
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const phraseEnds = set(
  "about regarding concerning on by at to that over via in who which and as whether during after before when",
);
const attributive = set(
  "action intervention involvement order orders assistance help proceedings filing filings costs",
);
const papers = set(
  "letter letters email emails rule motion order subpoena complaint report notice brief response request log article book log transcript declaration",
);
