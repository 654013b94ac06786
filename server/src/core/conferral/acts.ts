import { type Verb, type VerbForm, verbsOf } from "./lexicon.ts";
import { isBreak, type Word } from "./words.ts";

/**
 * Whether what a verb says came about: "done"; "tried" and "unable" by who attempts; "sought" by who asks for it; "refused";
 * "denied"; "required" by a rule; "unreal": conditional, possible, to come, or a mere purpose.
 */
export type State = "done" | "tried" | "unable" | "sought" | "refused" | "denied" | "required" | "unreal";

/** A verb of the lexicon as a sentence uses it. */
export interface Act {
  readonly verb: Verb;
  /** Index of the verb's word, and of the last word of its particle. */
  readonly at: number;
  readonly last: number;
  /** Index of the first word of its auxiliaries. */
  readonly first: number;
  readonly state: State;
  readonly passive: boolean;
  /** Somebody went to do it: "drove to Salina to talk". */
  readonly wentTo: boolean;
  /** Index of the first word of the clause before the verb, and the word that joins the clause to another, if any. */
  readonly clause: Clause;
}

export interface Clause {
  readonly start: number;
  readonly marker: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const have = set("have has hath had having 've");
const be = set("be is are was were been being am being");
const doing = set("do does did");
const modals = set("would should could might must may will shall can cannot need");
const negators = set("not never n't");
const skipped = set(
  "again also then ever even just once twice first later since so both all each together thereafter subsequently further still yet already now thus " +
    "therefore instead only too either neither nor themselves himself herself myself itself ourselves in-person likewise accordingly first-hand thereupon " +
    "afterward afterwards besides often seldom always hereby",
);
const notAdverbs = set("reply family july supply rely apply comply italy early assembly anomaly only");

/** "didn't" is "did" and "not". */
export function spelledOut(form: string): readonly string[] {
  if (form === "can't" || form === "cannot") return ["can", "not"];
  if (form === "won't") return ["will", "not"];
  if (form === "ain't") return ["is", "not"];
  if (form.endsWith("n't")) return [form.slice(0, -3), "not"];
  if (form.endsWith("'ve")) return [form.slice(0, -3), "have"];
  return [form];
}

/** Auxiliaries and negations before a verb. */
interface Group {
  readonly first: number;
  /** Index of the word before the group, or -1. */
  readonly before: number;
  readonly to: boolean;
  /** "not to confer" */
  readonly notTo: boolean;
  readonly negated: boolean;
  readonly modal: string;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly did: boolean;
  readonly present: boolean;
  /** "having talked" */
  readonly having: boolean;
}

/** Reads the verbs of a sentence. Linear but for short looks to the left of each verb. */
export function readActs(words: readonly Word[]): Act[] {
  return new ActReader(words).read();
}

class ActReader {
  readonly #words: readonly Word[];
  readonly #acts: Act[] = [];

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  /** "5/9/2024 - Vance calls Quist": a diary tells in the present what was done. */
  get #isDiary(): boolean {
    const [first, second, third, fourth, fifth] = this.#words.map(({ form }) => form);
    const isDate =
      /^\d{1,2}\/\d/.test(first ?? "") || (/^\p{L}{3,9}$/u.test(first ?? "") && /^\d{1,2}$/.test(second ?? ""));
    return isDate && [second, third, fourth, fifth].some((form) => /^(?:[,:—–-]|--)$/.test(form ?? ""));
  }

  read(): Act[] {
    for (let at = 0; at < this.#words.length; at++) {
      const match = this.#verbAt(at);
      if (!match) continue;
      const act = this.#act(match.verb, at, match.last);
      if (act) this.#acts.push(act);
    }
    return this.#acts;
  }

  #form(at: number): string {
    return this.#words[at]?.form ?? "";
  }

  #verbAt(at: number): { verb: Verb; last: number } | null {
    for (const verb of verbsOf(this.#form(at))) {
      if (verb.particle === "") return { verb, last: at };
      const last = this.#particleEnd(at, verb.particle.split(" "));
      if (last >= 0) return { verb, last };
    }
    return null;
  }

  /** Where the particle ends; "hash them out" has a word or two between. */
  #particleEnd(at: number, particle: readonly string[]): number {
    const reach = particle.length > 1 ? 1 : particle[0] === "aside" ? 9 : 4;
    for (let gap = 1; gap <= reach; gap++) {
      if (particle.every((form, index) => this.#form(at + gap + index) === form)) return at + gap + particle.length - 1;
      if (!this.#mayBeObject(at + gap) && !(reach > 4 && this.#form(at + gap) === ",")) return -1;
    }
    return -1;
  }

  /** A word of a short object: "took the objections up", "hashed it out". */
  #mayBeObject(at: number): boolean {
    const form = this.#form(at);
    return /^\p{L}+$/u.test(form) && !notObject.has(form) && verbsOf(form).length === 0;
  }

  #act(verb: Verb, at: number, last: number): Act | null {
    const group = this.#groupBefore(at);
    const clause = this.#clauseBefore(group.first);
    const stated = this.#state(verb, at, group, clause);
    if (stated === null) return null;
    const state = stated === "tried" && this.#isDefined(last) ? "required" : stated;
    const wentTo = state === "done" && group.to && this.#governor(group.before) === null;
    return { verb, at, last, first: group.first, state, passive: group.passive, wentTo, clause };
  }

  /** "Reasonable effort to confer" means ... */
  #isDefined(last: number): boolean {
    const next = this.#form(last + 1);
    return /^(?:means|requires|includes)$/.test(next === '"' ? this.#form(last + 2) : next);
  }

  #groupBefore(at: number): Group {
    let first = at;
    let j = at - 1;
    let negated = false;
    let modal = "";
    let [perfect, passive, did, present, having, to, notTo] = [false, false, false, false, false, false, false];
    while (j >= 0) {
      const form = this.#form(j);
      if (form === "to") {
        to = true;
        first = j;
        j--;
        for (;;) {
          const earlier = negators.has(this.#form(j)) ? j - 1 : this.#adverbialBefore(j);
          if (j < 0 || earlier === j) break;
          if (negators.has(this.#form(j))) notTo = true;
          j = earlier;
          first = j + 1;
        }
        break;
      }
      if (form === "neither" || form === "nor") negated = true;
      const jump = this.#adverbialBefore(j);
      if (jump < j) {
        j = jump;
        continue;
      }
      let isAuxiliary = false;
      for (const part of spelledOut(form)) {
        if (negators.has(part)) negated = isAuxiliary = true;
        else if (have.has(part)) {
          perfect = isAuxiliary = true;
          if (part === "having") having = true;
        } else if (be.has(part)) {
          passive = isAuxiliary = true;
          if (/^(?:is|are|am|be|being)$/.test(part)) present = true;
        } else if (doing.has(part)) {
          did = isAuxiliary = true;
          if (part !== "did") present = true;
        } else if (modals.has(part)) {
          modal = part;
          isAuxiliary = true;
        }
      }
      if (!isAuxiliary) break;
      first = j;
      j--;
    }
    return { first, before: j, to, notTo, negated, modal, perfect, passive, did, present, having };
  }

  #isSkipped(at: number): boolean {
    const form = this.#form(at);
    return skipped.has(form) || (form.length > 4 && form.endsWith("ly") && !notAdverbs.has(form));
  }

  /** The index before an adverb or an adverbial that ends at `at`, or `at` itself. */
  #adverbialBefore(at: number): number {
    if (this.#isSkipped(at)) return at - 1;
    const form = this.#form(at);
    if (form === "faith" && this.#form(at - 1) === "good" && this.#form(at - 2) === "in") return at - 3;
    if ((form === "occasions" || form === "times") && /^(?:\w+)$/.test(this.#form(at - 1))) {
      return this.#form(at - 2) === "on" ? at - 3 : at;
    }
    if (form !== ",") return at;
    // Between commas: "has, in good faith, conferred".
    for (let j = at - 1; j >= Math.max(0, at - 8); j--) {
      if (this.#form(j) !== ",") continue;
      const before = spelledOut(this.#form(j - 1)).at(-1) ?? "";
      return have.has(before) ||
        be.has(before) ||
        doing.has(before) ||
        before === "to" ||
        negators.has(before) ||
        governs(before)
        ? j - 1
        : at;
    }
    return at;
  }

  /**
   * The beginning of the clause, as far as marks and joining words tell. A clause that comes first ends at its comma:
   * "Before filing, counsel called".
   */
  #clauseBefore(first: number): Clause {
    let comma = -1;
    for (let j = first - 1; j >= 0; j--) {
      const word = this.#words[j];
      if (!word) break;
      if (isBreak(word)) return { start: j + 1, marker: "" };
      if (joining.has(word.form)) {
        return comma > j + 1 && !relative.has(word.form)
          ? { start: comma + 1, marker: "" }
          : { start: j + 1, marker: word.form };
      }
      if (word.form !== ",") continue;
      if (clauseHeads.has(this.#form(j + 1))) return { start: j + 1, marker: "" };
      if (comma < 0) comma = j;
    }
    return { start: 0, marker: "" };
  }

  #state(verb: Verb, at: number, group: Group, clause: Clause): State | null {
    const state = this.#plainState(verb, at, group);
    if (state === null || (state !== "done" && state !== "tried" && state !== "unable")) return state;
    if (conditions.has(clause.marker) || this.#isInverted(clause.start, group.first)) return "unreal";
    return this.#subjectIsNobody(clause.start, group.first) ? "denied" : state;
  }

  #plainState(verb: Verb, at: number, group: Group): State | null {
    if (group.to) return this.#infinitive(verb, group);
    if (group.modal !== "") return modalState(verb, group);
    if (group.did) return group.negated ? "denied" : group.present ? "unreal" : isBase(verb.form) ? "done" : null;
    if (group.perfect) return group.negated ? "denied" : "done";
    if (group.passive) {
      if (verb.form === "gerund") return "unreal";
      return group.negated ? "denied" : group.present ? "unreal" : "done";
    }
    return this.#bare(verb, at, group);
  }

  #bare(verb: Verb, at: number, group: Group): State | null {
    const before = this.#form(group.before);
    const joined = before === "and" || before === "or" || before === "nor" || before === ",";
    const shared = joined ? this.#sharedState(verb.form, group.before) : null;
    if (group.negated && !(joined && before === "nor")) return "denied";
    if (verb.form === "base") return shared ?? this.#inversion(group.first);
    if (verb.form === "third") return this.#isDiary ? "done" : null;
    if (verb.form === "gerund") {
      if (shared) return shared;
      if (before === "without" || before === "before") return before === "without" ? "denied" : "unreal";
      return realising.has(before) ? "done" : null;
    }
    if (shared === "unreal" || ((before === "or" || before === "nor") && shared)) return shared;
    if (articles.has(before) || (at === 0 && this.#form(at + 1) === "by")) return null;
    return "done";
  }

  /** "did not call or write": the second verb shares what stands before the first. */
  #sharedState(form: VerbForm, joint: number): State | null {
    for (let index = this.#acts.length - 1; index >= 0; index--) {
      const act = this.#acts[index] as Act;
      if (act.at < joint - 14) return null;
      const between = this.#words.slice(act.last + 1, joint);
      if (between.some((word) => isBreak(word) || joining.has(word.form))) return null;
      if (act.verb.form === form || (form !== "base" && form !== "gerund" && act.verb.form !== "base")) {
        return act.first < act.at || form === "base" || form === "gerund" ? act.state : null;
      }
    }
    return null;
  }

  /** "Nor did counsel call", "only then did she write". */
  #inversion(first: number): State | null {
    for (let j = first - 1; j >= Math.max(0, first - 6); j--) {
      const parts = spelledOut(this.#form(j));
      if (parts[0] === "could" && this.#opensWithLimit) return parts.includes("not") ? "unable" : "done";
      if (parts[0] !== "did") continue;
      const lead = this.#words.slice(Math.max(0, j - 4), j).map((word) => word.form);
      return parts.includes("not") || lead.some((form) => /^(?:nor|never|no|neither|not)$/.test(form))
        ? "denied"
        : "done";
    }
    return null;
  }

  /** "Not until June 4 could counsel speak" */
  get #opensWithLimit(): boolean {
    return this.#form(0) === "only" || (this.#form(0) === "not" && this.#form(1) === "until");
  }

  #isInverted(start: number, first: number): boolean {
    return this.#form(start) === "had" && first > start + 1;
  }

  #subjectIsNobody(start: number, first: number): boolean {
    for (let j = start; j < first; j++) {
      const form = this.#form(j);
      if (/^(?:nobody|none|neither|nor)$/.test(form)) return true;
      if (form === "no" && /^(?:one|counsel|attorney|lawyer|party|side|person|further|such)$/.test(this.#form(j + 1)))
        return true;
    }
    return false;
  }

  /** What governs an infinitive tells whether it came about. */
  #infinitive(verb: Verb, group: Group): State {
    const by = this.#governor(group.before);
    if (by === null) return group.notTo ? "denied" : this.#wentTo(group.before) ? "done" : "unreal";
    if (group.notTo) return by.kind === "chose" || by.kind === "try" ? "denied" : "refused";
    switch (by.kind) {
      case "able":
        return by.state === "denied" ? "unable" : by.state === "done" ? "done" : "unreal";
      case "unable":
        return "unable";
      case "try":
        return by.state === "done" ? "tried" : by.state;
      case "fail":
        return by.state !== "done" ? "unreal" : verb.kind === "reach" || verb.kind === "settle" ? "unable" : "denied";
      case "refuse":
        return "refused";
      case "ask":
        return by.state === "done" ? "sought" : by.state === "tried" ? "sought" : "unreal";
      case "require":
        return "required";
      case "chose":
        return "unreal";
    }
  }

  /** "drove to Salina to talk": who went did so. */
  #wentTo(at: number): boolean {
    for (let j = at; j >= Math.max(0, at - 10); j--) {
      if (isBreak(this.#words[j] as Word)) return false;
      const act = this.#acts.find((one) => one.at === j);
      if (act) return act.verb.kind === "go" && act.state === "done";
      if (/^(?:trip|visit|drive|flight|journey)$/.test(this.#form(j))) return true;
    }
    return false;
  }

  #governor(at: number): Governor | null {
    let noun = 0;
    for (let j = at; j >= Math.max(0, at - 9); j--) {
      const form = this.#form(j);
      const act = this.#acts.find((one) => one.at === j || one.last === j);
      const known = act ? undefined : governing.get(form);
      if (known && (j === at || known === "ask" || known === "require"))
        return { kind: known, state: this.#governorState(form, known, j) };
      const kind = act ? governingVerb(act.verb) : null;
      if (act && kind && (j === at || kind === "ask" || kind === "require")) return { kind, state: act.state };
      if (act && j !== at && act.verb.kind === "tell") return { kind: "ask", state: act.state };
      if (form === "," || isBreak(this.#words[j] as Word)) return null;
      if (!this.#mayBePerson(j) && ++noun > 1) return null;
    }
    return null;
  }

  #mayBePerson(at: number): boolean {
    const word = this.#words[at];
    if (!word) return false;
    return word.isCapital || persons.has(word.form);
  }

  /** Whether an attempt was made, somebody was able, and so on. */
  #governorState(form: string, kind: GovernorKind, at: number): State {
    if (kind === "try") return this.#nounState(at);
    const group = this.#groupBefore(at);
    if (kind === "able" && (group.to || group.modal !== "" || (group.present && !group.perfect))) return "unreal";
    if (group.negated) return "denied";
    return form === "unable" || kind !== "able" ? "done" : "done";
  }

  /** "made no effort", "any further attempt would be", "in an effort" */
  #nounState(at: number): State {
    let any = false;
    for (let j = at - 1; j >= Math.max(0, at - 7); j--) {
      const form = this.#form(j);
      if (form === "no" || form === "without" || form === "neither" || form === "nor") return "denied";
      if (form === "any" || form === "another" || form === "more" || form === "further") any = true;
      const act = this.#acts.find((one) => one.at === j);
      if (act) return act.state === "done" ? "done" : act.state;
      if (isBreak(this.#words[j] as Word)) break;
    }
    return any ? "unreal" : "done";
  }
}

type GovernorKind = "able" | "unable" | "try" | "fail" | "refuse" | "ask" | "require" | "chose";

interface Governor {
  readonly kind: GovernorKind;
  readonly state: State;
}

const governing: ReadonlyMap<string, GovernorKind> = new Map<string, GovernorKind>(
  (
    [
      ["able", "able"],
      ["unable inability impossible unsuccessful", "unable"],
      ["attempt attempts effort efforts try tries endeavor endeavors bid", "try"],
      ["failure", "fail"],
      ["refusal refusals unwilling unwillingness reluctant reluctance", "refuse"],
      ["invitation invitations request requests proposal proposals offer offers call calls", "ask"],
      [
        "duty obligation requirement obliged required obligated supposed bound expected requires obliges must ought need needed needs necessary",
        "require",
      ],
      ["elected chose chosen decided determined opted preferred", "chose"],
    ] as const
  ).flatMap(([words, kind]) => words.split(" ").map((form) => [form, kind] as const)),
);

/** Whether an infinitive may hang on a word. */
function governs(form: string): boolean {
  return governing.has(form) || verbsOf(form).some((verb) => governingVerb(verb) !== null);
}

function governingVerb({ kind }: Verb): GovernorKind | null {
  switch (kind) {
    case "try":
    case "fail":
    case "refuse":
    case "ask":
    case "require":
      return kind;
    case "manage":
      return "able";
    default:
      return null;
  }
}

function modalState(verb: Verb, group: Group): State {
  const { modal, negated } = group;
  // "He cannot be consulted" tells of no attempt.
  if (modal === "can" && negated && group.passive && verb.kind !== "settle") return "unreal";
  // "A corporation cannot confer without a lawyer" tells what holds, not what was tried.
  if (modal === "can" && negated && (verb.kind === "talk" || verb.kind === "confer" || verb.kind === "meet"))
    return "unreal";
  if ((modal === "could" || modal === "can") && negated && !group.perfect) return "unable";
  if (
    negated &&
    (modal === "would" || modal === "will") &&
    !group.perfect &&
    (verb.kind === "talk" || verb.kind === "confer" || verb.kind === "meet")
  ) {
    return "refused";
  }
  return modal === "must" || modal === "shall" || modal === "should" ? "required" : "unreal";
}

function isBase(form: VerbForm): boolean {
  return form === "base";
}

const conditions = set("if unless whether until lest till wherever");
const joining = set(
  "if unless whether until lest till because although though while that which who whom but so whereupon when where before after",
);
const relative = set("that which who whom");
const clauseHeads = set("and but so or which who he she it they we i");
const realising = set("after upon following despite by through since notwithstanding on having while");
const notObject = set("to with about at in on of for by from and or but that which who he she they i we");
const articles = set("the a an this that these those its his her their our my no any each every");
const persons = set(
  "mr mrs ms dr him her them me us it his its their our my the a an other opposing counsel attorney attorneys lawyer lawyers plaintiff plaintiffs defendant defendants party parties " +
    "plaintiff's defendant's defendants' plaintiffs' movant undersigned for and of side anyone somebody someone defense",
);
