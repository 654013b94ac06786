/**
 * What a verb does in an account of a conferral: "talk", "meet", "phone" and "confer" are contacts, "reach" one if it came about,
 * "write" and "send" are contacts on paper; "tell" may announce the motion; "try", "ask", "refuse", "require" and "fail" govern
 * another verb; "hold" makes an event of a noun ("held a conference"); "settle" is what conferring is for.
 */
export type VerbClass =
  | "talk"
  | "meet"
  | "phone"
  | "reach"
  | "confer"
  | "write"
  | "tell"
  | "try"
  | "ask"
  | "refuse"
  | "require"
  | "fail"
  | "manage"
  | "hold"
  | "take"
  | "settle"
  | "leave"
  | "go";

export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

export interface Verb {
  readonly lemma: string;
  readonly kind: VerbClass;
  readonly form: VerbForm;
  /** The words that must follow for it to be this verb ("sit down"), or empty. */
  readonly particle: string;
}

/** Lemmas; irregular past and participle after a slash, a particle after a plus. */
const lemmas: Readonly<Record<VerbClass, string>> = {
  talk: "speak/spoke/spoken talk converse chat huddle parley have/had+it+out get/got+on/the/phone get/got+on/the/telephone get/got+on/the/line visit+with",
  meet: "meet/met take/took/taken+aside pull+aside sit/sat+down sit/sat+in sit/sat+at sit/sat+across sit/sat+with go/went/gone+up+to walk+up+to come/came+up+to get/got+together run/ran+into bump+into see/saw/seen encounter reconvene drop/dropped+in/on drop/dropped+by stop/stopped+in/on wait+upon wait+on attend+upon",
  phone: "call telephone phone ring/rang/rung dial buzz pick+up+the+phone pick+up+the+telephone pick+up",
  reach:
    "reach+out reach contact approach catch/caught get/got+through get/got+hold get/got+ahold get/got+in/touch touch+base connect link+up buttonhole",
  confer:
    "confer discuss consult communicate deliberate negotiate debate go/went/gone+over go/went/gone+through walk+through work+through work+down step+through talk+through " +
    "talk+over run/ran+through hash+out hash+over thrash+out take/took/taken+up compare+views compare+notes compare+positions exchange+views " +
    "exchange+positions bring/brought+up raise trade+views trade+positions dialogue",
  write: "write/wrote/written email fax text message correspond telecopy",
  tell: "tell/told inform advise notify alert warn announce apprise caution mention",
  try: "try attempt endeavor endeavour seek/sought strive/strove/striven undertake/undertook/undertaken labor",
  ask: "ask request invite propose suggest offer urge beg/begged/begged beseech/besought entreat press schedule arrange solicit",
  refuse: "refuse decline balk",
  require: "require oblige obligate mandate direct command compel order expect contemplate instruct",
  fail: "fail neglect omit",
  manage: "manage succeed happen chance",
  hold: "hold/held have/had conduct convene host attend join complete engage participate initiate place make/made take/took/taken+part share enjoy set/set+up arrange",
  take: "take/took/taken answer return accept",
  settle:
    "resolve settle narrow agree compromise reconcile bridge iron+out work+out come/came/come+to+agreement reach+agreement reach+an reach+any reach+a reach+accord reach+consensus reach+some reach+the compose settle find/found+a find/found+common obviate work+with get/got+answers get/got+the/answers get/got+them get/got+the/documents get/got+documents get/got+the/responses get/got+it get/got+this get/got+discovery obtain secure",
  leave: "leave/left",
  go: "go/went/gone drive/drove/driven travel walk come/came/come fly/flew/flown stop+by stay+behind",
};

const vowels = /[aeiou]/;

function regular(lemma: string): { past: string; gerund: string; third: string } {
  const third = /(?:s|sh|ch|x|z|o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  if (lemma.endsWith("e") && lemma !== "be") return { past: `${lemma}d`, gerund: `${lemma.slice(0, -1)}ing`, third };
  if (/[^aeiou]y$/.test(lemma)) return { past: `${lemma.slice(0, -1)}ied`, gerund: `${lemma}ing`, third };
  const doubles =
    /^(?:confer|chat|get|sit|set|run|beg|press?t|omit|compel)$/.test(lemma) && vowels.test(lemma.at(-2) ?? "");
  const stem = doubles ? lemma + lemma.at(-1) : lemma;
  return { past: `${stem}ed`, gerund: `${stem}ing`, third };
}

function conjugated(): ReadonlyMap<string, readonly Verb[]> {
  const verbs = new Map<string, Verb[]>();
  const add = (spelling: string, verb: Verb): void => {
    const known = verbs.get(spelling);
    if (known?.some((one) => one.kind === verb.kind && one.form === verb.form && one.particle === verb.particle))
      return;
    if (known) known.push(verb);
    else verbs.set(spelling, [verb]);
  };
  for (const [kind, list] of Object.entries(lemmas) as [VerbClass, string][]) {
    for (const entry of list.split(" ")) {
      const [stem = "", ...rest] = entry.split("+");
      const particle = rest.join(" ").replaceAll("/", " ");
      const [lemma = "", past, participle] = stem.split("/");
      const forms = regular(lemma);
      const verb = { lemma, kind, particle };
      add(lemma, { ...verb, form: "base" });
      add(forms.third, { ...verb, form: "third" });
      add(forms.gerund, { ...verb, form: "gerund" });
      add(past ?? forms.past, { ...verb, form: "past" });
      if (participle && participle !== past) add(participle, { ...verb, form: "participle" });
    }
  }
  // Verbs with a particle are looked for first.
  for (const known of verbs.values()) known.sort((a, b) => b.particle.length - a.particle.length);
  return verbs;
}

const verbsByForm = conjugated();

/** The verbs of which a word may be a form, those that need a particle first. */
export function verbsOf(form: string): readonly Verb[] {
  return verbsByForm.get(form) ?? none;
}

const none: readonly Verb[] = [];

/** Nouns for a contact that persons have at one time, with what they tell of the means. */
export const eventNouns: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ...["call", "calls", "teleconference", "teleconferences", "telcon", "telecon", "teleconf"].map(
    (word) => [word, "telephone"] as const,
  ),
  ...["videoconference", "videoconferences", "videocall", "videocalls", "zoom"].map((word) => [word, "video"] as const),
  ...["meeting", "meetings", "session", "sessions", "sitdown", "get-together"].map(
    (word) => [word, "meeting"] as const,
  ),
  ...["conference", "conferences"].map((word) => [word, "conference"] as const),
  ...[
    "conversation",
    "conversations",
    "discussion",
    "discussions",
    "talk",
    "talks",
    "chat",
    "conferral",
    "conferrals",
    "dialogue",
    "consultation",
    "consultations",
    "meet-and-confer",
    "meet-and-confers",
    "colloquy",
    "negotiations",
  ].map((word) => [word, null] as const),
]);

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const lawyerNouns = set("counsel attorney attorneys lawyer lawyers attys atty");
export const courtNouns = set(
  "court judge judges magistrate chambers clerk courtroom bench deputy bailiff justice honor",
);
/** Those who answer the telephone for somebody. */
export const gatekeepers = set(
  "assistant secretary receptionist paralegal staff office answering sister brother wife husband mother father roommate service operator clerk switchboard",
);
/** Persons with whom a lawyer speaks of a case without conferring with the other side. */
export const outsiders = set(
  "client clients expert experts witness witnesses vendor vendors doctor physician nurse employee employees accountant accountants bookkeeper banker landlord engineer engineers appraiser auditor translator nurse insurer adjuster reporter investigator colleague partner colleagues technician consultant department physicians depositor boss coworker coworkers friend friends neighbor bookkeeper insurers",
);
