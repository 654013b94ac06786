import type { Block } from "../markdown/block.ts";
import { type Span, spanAt } from "../text/span.ts";
import { maySayUnopposed, saysUnopposed } from "./agreement.ts";
import type { Caption, Filing, FrontMatter, PaperKind, Relief, Section } from "./brief.ts";
import { readMovers } from "./movant.ts";
import { openingParagraphs, readRequests, sentencesOf } from "./opening.ts";
import { kindOfTitle } from "./paperKind.ts";
import { oneLine, readable } from "./readable.ts";
import { reliefByRule, reliefIn } from "./relief.ts";
import type { Title } from "./title.ts";

/** What is known of the paper when its kind is decided. */
export interface FilingSources {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Span[];
  readonly title: Title | null;
  /** Index of the first block after the title. */
  readonly bodyFrom: number;
  readonly frontMatter: FrontMatter | null;
  readonly caption: Caption | null;
  readonly sections: readonly Section[];
  readonly signature: Span | null;
}

const agreed =
  /\b(?:joint(?!\s+(?:defendant|plaintiff|movant|petitioner|venture))(?:ly)?|agreed|unopposed|uncontested|consented|stipulated|consent)\b/i;

/** Papers that one side files against the other. */
const moving: ReadonlySet<PaperKind> = new Set<PaperKind>([
  "motion",
  "memorandum-in-support",
  "response",
  "reply",
  "other",
]);

/** The kind of the paper, the relief it asks for, and who asks. */
export function readFiling(sources: FilingSources): Filing {
  return new FilingReader(sources).read();
}

class FilingReader {
  readonly #sources: FilingSources;
  readonly #relief = new Map<Relief, Span | null>();

  constructor(sources: FilingSources) {
    this.#sources = sources;
  }

  read(): Filing {
    const kind = this.#kind();
    const paragraphs = openingParagraphs(this.#sources.blocks, this.#sources.bodyFrom);
    if (kind === "motion" || kind === "memorandum-in-support") this.#motionRelief(kind, paragraphs);
    else if (kind === "response") this.#crossMotionRelief();
    return {
      kind,
      relief: [...this.#relief.keys()],
      opposed: !this.#isAgreed(kind),
      ...(moving.has(kind) ? this.#movers(paragraphs) : { movant: null, opponent: null }),
      reliefSpans: [...this.#relief.values()].filter((span) => span !== null),
    };
  }

  #stated(key: string): string | boolean | null {
    const value = this.#sources.frontMatter?.values.get(key)?.value;
    return typeof value === "string" || typeof value === "boolean" ? value : null;
  }

  #kind(): PaperKind {
    const stated = this.#stated("filing");
    if (typeof stated === "string") return kindOfFilingValue(stated);
    if (this.#isOpinion()) return "order";
    const { title } = this.#sources;
    const visible = title && kindOfTitle(title.value);
    if (visible && visible !== "other") return visible;
    if (this.#isEntered()) return "order";
    if (this.#isLetter()) return "letter";
    const declared = this.#stated("title");
    return visible ?? (typeof declared === "string" ? kindOfTitle(declared) : null) ?? this.#kindOfOpening() ?? "other";
  }

  /** Opinions of courts of appeals begin with their judges, whatever words in the head sound like a title. */
  #isOpinion(): boolean {
    const { source, blocks } = this.#sources;
    return blocks
      .slice(0, 40)
      .some(
        (block) =>
          block.quoteDepth === 0 &&
          /^(?:Before:?\s[^\n]{0,150}\bCircuit\s+Judges?\b|PER\s+CURIAM\b[:.]|Opinion\s+filed\b)/m.test(
            source.slice(block.start, Math.min(block.end, block.start + 400)),
          ),
      );
  }

  /** Orders end with words that only a judge writes. */
  #isEntered(): boolean {
    const { source, blocks } = this.#sources;
    return blocks
      .slice(-25)
      .some(
        (block) =>
          block.quoteDepth === 0 &&
          /\bIT\s+IS\s+(?:(?:THEREFORE|HEREBY|FURTHER|SO),?\s+)+ORDERED\b|\bUnited\s+States\s+(?:Magistrate|District|Circuit)\s+Judge\s*$/i.test(
            source.slice(block.start, Math.min(block.end, block.start + 2000)),
          ),
      );
  }

  #isLetter(): boolean {
    const { source, blocks } = this.#sources;
    return blocks
      .slice(0, 12)
      .some((block) =>
        /^Dear\s+(?:(?:Chief|Magistrate)\s+)?(?:Judge|Justice|Counsel|Clerk|M[rs]s?\.)/.test(
          source.slice(block.start, block.start + 40),
        ),
      );
  }

  #kindOfOpening(): PaperKind | null {
    const { source, blocks, bodyFrom, quotations } = this.#sources;
    const requests = readRequests(source, openingParagraphs(blocks, bodyFrom).slice(0, 2), quotations);
    return requests.some(({ paragraph, start }) => /^moves?\b/i.test(paragraph.text.slice(start))) ? "motion" : null;
  }

  #motionRelief(kind: PaperKind, paragraphs: readonly Block[]): void {
    const { title } = this.#sources;
    if (title) this.#fromTitle(this.#sources.source, title, kind);
    const declared = this.#sources.frontMatter?.values.get("title");
    if (declared && typeof declared.value === "string" && kindOfTitle(declared.value) === kind) {
      this.#fromTitle(this.#sources.source, declared, kind);
    }
    this.#fromFiling();
    this.#fromOpening(paragraphs);
    if (this.#relief.size === 0) this.#fromOpening(this.#prayer());
    if (this.#relief.size === 0) this.#relief.set("other", null);
  }

  #fromTitle(source: string, place: Span, kind: PaperKind): void {
    const text = readable(source, place);
    const words = text.text.toLowerCase();
    const after = /\bin\s+support\b/.exec(words);
    const from = kind === "memorandum-in-support" && after ? after.index : 0;
    const motion = /\b(?:motions?|application)\b/.exec(words.slice(from));
    if (!motion) return;
    this.#add(text, words, from + motion.index + motion[0].length, words.length, false);
  }

  /** What `filing` in the front matter says beyond the kind. */
  #fromFiling(): void {
    const named: Readonly<Record<string, Relief>> = {
      "summary-judgment": "summary-judgment",
      extension: "extension",
      "fee-motion": "fees",
    };
    const relief = named[String(this.#stated("filing"))];
    if (relief && !this.#relief.has(relief)) this.#relief.set(relief, null);
  }

  #fromOpening(paragraphs: readonly Block[]): void {
    const requests = readRequests(this.#sources.source, paragraphs, this.#sources.quotations);
    for (const { paragraph, start, end } of requests) {
      const words = paragraph.text.toLowerCase();
      const renewed = /^renews?\s+(?:its|his|her|their)\s+motion\b/.exec(words.slice(start, end));
      this.#add(paragraph, words, start + (renewed?.[0].length ?? 0), end, true);
    }
    if (this.#relief.size > 0) return;
    for (const { paragraph, start, end } of requests) {
      const relief = reliefByRule(paragraph.text.slice(start, end));
      if (relief) this.#relief.set(relief, paragraph.spanOf(start, end));
    }
  }

  #prayer(): Block[] {
    const { source, blocks } = this.#sources;
    return blocks.filter((block) => block.kind === "paragraph" && source.startsWith("WHEREFORE", block.start));
  }

  /** A response moves for something only where its title or a heading says so. */
  #crossMotionRelief(): void {
    const { source, title, sections } = this.#sources;
    for (const place of title ? [title, this.#sources.frontMatter?.values.get("title")] : []) {
      if (!place) continue;
      const text = readable(source, place);
      const words = text.text.toLowerCase();
      const cross = /\b(?:(?:cross|counter)-?\s?motion|(?:and|,)\s+(?:\w+\s+)?motion)\b/.exec(words);
      if (cross) this.#add(text, words, cross.index + cross[0].length, words.length, false);
    }
    for (const section of sections) this.#fromHeading(section);
  }

  #fromHeading(section: Section): void {
    if (/\b(?:not|deny|denied|moot|premature|withdraw)\b/i.test(section.title)) return;
    const text = readable(this.#sources.source, section.heading);
    const words = text.text.toLowerCase();
    const asks =
      /\b(?:cross|counter)-?\s?(?:motion|moves?)\b|\bmove(?:s)?\s+(?:the\s+court\s+)?(?:for|to)\b|\bcourt\s+should\s+(?:enter|grant|issue|order|stay|quash|compel)\b|\brequests?\s+for\s+(?:an?\s+|entry\s+of\s+)?(?=protective|stay|order)|^[\W\w]{0,6}\bmotion\s+(?:for|to)\b/.exec(
        words,
      );
    if (!asks) return;
    // The verb itself may name the relief: "the Court should stay discovery".
    const from = /\b(?:stay|quash|compel)$/.exec(asks[0])?.index;
    this.#add(text, words, asks.index + (from ?? asks[0].length), words.length, false);
  }

  #add(text: ReturnType<typeof readable>, words: string, start: number, end: number, isSentence: boolean): void {
    for (const mention of reliefIn(words.slice(start, end), isSentence)) {
      const span = text.spanOf(start + mention.start, start + mention.end);
      if (!this.#relief.has(mention.relief)) this.#relief.set(mention.relief, span);
    }
  }

  #isAgreed(kind: PaperKind): boolean {
    const stated = this.#stated("opposed");
    if (typeof stated === "boolean") return !stated;
    const filing = this.#stated("filing");
    if (filing === "joint" || filing === "unopposed") return true;
    if (kind === "stipulation") return true;
    const { title } = this.#sources;
    const noun = title?.value.search(/\bmotions?\b/i) ?? -1;
    if (title && noun >= 0 && agreed.test(title.value.slice(0, noun))) return true;
    return kind === "motion" && this.#saysUnopposed();
  }

  /** The body says that the other side does not oppose this motion, and not only a part of it. */
  #saysUnopposed(): boolean {
    const { source, blocks, bodyFrom, quotations } = this.#sources;
    for (let index = bodyFrom; index < blocks.length; index++) {
      const block = blocks[index] as Block;
      if (block.kind !== "paragraph" || block.quoteDepth > 0 || block.footnote !== null) continue;
      if (!mayAgree.test(source.slice(block.start, block.end))) continue;
      const text = readable(source, block);
      if (!maySayUnopposed(text.text)) continue;
      let before = "";
      for (const sentence of sentencesOf(text.text)) {
        const start = text.spanOf(sentence.start, sentence.end).start;
        const words = oneLine(text.text.slice(sentence.start, sentence.end));
        const context = { before, forTime: this.#relief.has("extension") };
        if (saysUnopposed(words, context) && !spanAt(quotations, start)) return true;
        before = words;
      }
    }
    return false;
  }

  #movers(paragraphs: readonly Block[]): Pick<Filing, "movant" | "opponent"> {
    const { source, title, caption, signature } = this.#sources;
    const declared = this.#stated("title");
    const stated = this.#stated("movant");
    const [first] = paragraphs;
    return readMovers({
      title: title?.value ?? (typeof declared === "string" ? declared : ""),
      stated: typeof stated === "string" ? stated : null,
      opening: first ? readable(source, { start: first.start, end: Math.min(first.end, first.start + 1500) }).text : "",
      signature: signature
        ? readable(source, { start: signature.start, end: Math.min(signature.end, signature.start + 2000) }).text
        : "",
      caption,
    });
  }
}

const mayAgree = /ppos|onsent|gree|ointly|object|joins?\s+in|ontest|resist/i;

function kindOfFilingValue(value: string): PaperKind {
  switch (value) {
    case "memorandum-in-support":
    case "response":
    case "reply":
    case "order":
    case "notice":
    case "stipulation":
    case "letter":
    case "other":
      return value;
    default:
      return "motion";
  }
}
