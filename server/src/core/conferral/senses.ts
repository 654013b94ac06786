import type { Act } from "./acts.ts";
import type { CompanyReader } from "./company.ts";
import { lawyerNouns } from "./lexicon.ts";
import type { SentenceWords } from "./sentenceWords.ts";

/** Tells verbs of contact from the same verbs in other senses. */
export class SenseReader {
  readonly #sentence: SentenceWords;
  readonly #company: CompanyReader;

  constructor(sentence: SentenceWords, company: CompanyReader) {
    this.#sentence = sentence;
    this.#company = company;
  }

  /** Other senses of the verbs: "called it harassment", "met the standard", "as discussed above". */
  isContact(act: Act): boolean {
    const { verb, at, last, passive, state } = act;
    const next = this.#sentence.form(last + 1);
    const word = this.#sentence.words[last + 1];
    const previous = this.#sentence.form(at - 1);
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
      case "pick":
        return (
          state === "done" &&
          this.#company.subject(act) === "person" &&
          (verb.particle !== "up" || (act.first === at && last === at + 1 && /^(?:|on|when|and|,|;)$/.test(next)))
        );
      case "meet":
        return !passive && this.#isMeeting(last + 1);
      case "sit":
        return verb.particle === "down" || this.#hasTwoBefore(act);
      case "see":
      case "encounter":
        return (
          !passive &&
          this.#isPerson(last + 1) &&
          !/^(?:each|one|both|plaintiff|defendant)$/.test(next) &&
          /\b(?:at|in|on|outside|after)\b/.test(this.#sentence.text.slice(this.#sentence.words[last]?.end ?? 0))
        );
      case "raise":
        return state === "done" && lawyerWord.test(this.#sentence.text) && !passive;
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
          /^(?:part|section|greater|more|detail|paragraph|exhibit|the)$/.test(this.#sentence.form(last + 2)) &&
          passive
        )
          return false;
        return !/^(?:as|previously|further|fully)$/.test(previous);
      case "go":
      case "walk":
      case "come":
        return verb.particle !== "up to" || this.#isPerson(last + 1);
      case "communicate":
        return !passive && /^(?:with|on|about|regarding|concerning|by|in|over|again|repeatedly|twice|,|)$/.test(next);
      case "take":
        return (
          passive ||
          !/^(?:the|a|an)$/.test(next) ||
          /^(?:requests|interrogatories|matter|issues|topics|one|two|three|four|five|six|objections|categories|logs?|subpoena|dispute)$/.test(
            this.#sentence.form(last + 2),
          )
        );
      case "wait":
      case "attend":
        return !passive && this.#isPerson(last + 1);
      case "visit":
        return true;
      case "speak":
        return (
          next !== "terms" &&
          !(next === "of" && this.#company.subject(act) !== "person") &&
          !(next === "for" && word !== undefined && !this.#isDuration(last + 2))
        );
      default:
        return true;
    }
  }

  #hasPersonBefore({ clause, first }: Act): boolean {
    const words = this.#sentence.words.slice(clause.start, first);
    return (
      words.length === 0 ||
      words.some(
        ({ form, isCapital }) =>
          isCapital || lawyerNouns.has(form) || /^(?:he|she|i|we|they|undersigned|and|to)$/.test(form),
      )
    );
  }

  /** "for ten minutes", "for half an hour" */
  #isDuration(at: number): boolean {
    return this.#sentence.words.slice(at, at + 5).some(({ form }) => /^(?:minutes?|hours?)$/.test(form));
  }

  /** "Mr. Roe and I sat", "they sat" */
  #hasTwoBefore({ clause, first }: Act): boolean {
    const forms = this.#sentence.words.slice(clause.start, first).map(({ form }) => form);
    return forms.includes("and")
      ? lawyerWord.test(this.#sentence.text)
      : /^(?:they|we|two|lawyers|attorneys|counsel)$/.test(forms.at(-1) ?? "");
  }

  #isPersonCalled(at: number): boolean {
    const form = this.#sentence.form(at);
    const after = this.#sentence.form(at + 1);
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
        [after, this.#sentence.form(at + 2)].some((one) => lawyerNouns.has(one.replace(/'s?$/, ""))) ||
        /^(?:office|offices|number|numbers|lawyer|lawyers|attorney|attorneys|counsel|cell|cellphone|line|main|direct|firm|law|other|home|undersigned|opposing|defendant|defendants|plaintiff|plaintiffs|defendant's|plaintiff's|defendants'|plaintiffs'|same)$/.test(
          after,
        )
      );
    }
    return this.#isPerson(at);
  }

  /** A person stands at `at`: a title, a name, counsel, a pronoun. */
  #isPerson(at: number): boolean {
    const word = this.#sentence.words[at];
    if (!word) return false;
    if (
      /^(?:mr|ms|mrs|dr|attorney|attorneys|opposing|defense|counsel|him|her|them|me|us|plaintiff|plaintiffs|defendant|defendants|each|one|everyone|both)$/.test(
        word.form,
      )
    )
      return true;
    if (/'s?$/.test(word.form)) return true;
    if (/^(?:the|his|its|their|an|a)$/.test(word.form)) {
      const after = this.#sentence.form(at + 1);
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
    const form = this.#sentence.form(at);
    if (
      /^(?:|,|;|\)|by|via|on|over|again|face|for|twice|once|three|virtually|remotely|personally|telephonically|through|there|and|to|after|before|briefly|together|outside|during|yesterday|last|this|that|\w+day)$/.test(
        form,
      )
    ) {
      return (
        form !== "for" ||
        /^(?:an|a|about|over|nearly|some|approximately|roughly|\d+|\w+)$/.test(this.#sentence.form(at + 1))
      );
    }
    if (form === "in" || form === "at") return true;
    if (form === "with") {
      const whom = this.#sentence.words[at + 1];
      return whom === undefined || whom.isCapital || company.test(whom.form);
    }
    return this.#isPerson(at);
  }
}

/** Words by which a person or persons are meant, and no abstraction: "met with silence". */
const company =
  /^(?:counsel|opposing|defense|plaintiffs?|defendants?|attorneys?|lawyers?|him|her|them|me|us|his|their|the|my|our|its|one|each|both|everyone|representatives|in-house|general|lead|local|all|two|another|an?)$/;

/** A lawyer by the word, by a form of address, or the writer. */
export const lawyerWord = /\b(?:counsel|attorneys?|lawyers?|undersigned|I|we|(?:Mr|Ms|Mrs)\b\.?)(?=[\s,.']|$)/;
