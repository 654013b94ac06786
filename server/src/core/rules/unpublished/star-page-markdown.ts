import type { Brief } from "../../brief/brief.ts";
import { insert } from "../../text/edit.ts";
import { type Span, spanAt } from "../../text/span.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { pairedStars } from "./_emphasisPairs.ts";

export default defineRule({
  id: "unpublished/star-page-markdown",
  severity: "warning",
  summary: "The asterisk of a star page does not open emphasis.",
  details: `To Markdown the asterisk in \`at *2\` may open emphasis, and does where another asterisk closes it: the star is gone from the printed page,
and the words between are in italics. A backslash keeps it: \`at \\*2\`.

Reported only where Markdown really pairs the star, which is rare: \`at *2 ... at *3\` is not emphasis. With the option \`when\` set to \`always\` every star page
without a backslash is reported.`,
  authority: "CommonMark, emphasis; Indigo Book R12.4.1 for the star page",
  fix: "safe",
  emphasis: true,
  on: "brief",
  options: {
    when: {
      type: "string",
      enum: ["paired", "always"],
      default: "paired",
      description: "Whether to ask for a backslash only where Markdown takes the star for emphasis, or always.",
    },
  },
  examples: [
    {
      bad: "*Banks*, 2015 WL 7451174, at *2-3, was not *followed* in 2016*.",
      good: "*Banks*, 2015 WL 7451174, at \\*2-3, was not *followed* in 2016*.",
    },
    {
      bad: "**See *Banks*, 2015 WL 7451174, at *2, for more*.**",
      good: "**See *Banks*, 2015 WL 7451174, at \\*2, for more*.**",
    },
    {
      bad: "*Banks*, 2015 WL 7451174, at *2.",
      good: "*Banks*, 2015 WL 7451174, at \\*2.",
      options: { when: "always" },
    },
    { good: "*Banks*, 2015 WL 7451174, at *2 (noting it); *Blair*, 2016 WL 7117182, at *6-7; *id.* at *8." },
    { good: "*Banks*, 2015 WL 7451174, at \\*2-3, was not *followed*." },
    { good: "*Banks*, 2015 WL 7451174, at *2, *3." },
  ],
  check(brief, context) {
    const when: string = context.options.when;
    const emphasis = new EmphasisOfBlocks(brief);
    for (const citation of context.graph.citations) {
      const pins = "pins" in citation ? citation.pins : undefined;
      for (const { start, end } of pins?.items ?? []) {
        if (context.source.text[start] !== "*" || !isOwnText(context, start)) continue;
        if (when === "always" || emphasis.isPaired(start)) reportStar({ start, end }, when === "always", context);
      }
    }
  },
});

function reportStar(star: Span, always: boolean, { report }: RuleContext): void {
  report(star, {
    message: always
      ? "The asterisk of a star page has no backslash."
      : "Markdown takes the asterisk of this star page for the beginning of emphasis.",
    fixes: [{ title: "Put a backslash before the asterisk", safe: true, edits: [insert(star.start, "\\")] }],
  });
}

/** Tells which asterisks Markdown pairs, for ever greater offsets; each block is read once. */
class EmphasisOfBlocks {
  readonly #brief: Brief;
  #body: Span = { start: 0, end: 0 };
  #paired: ReadonlySet<number> = new Set();
  #nextOpaque = 0;

  constructor(brief: Brief) {
    this.#brief = brief;
  }

  isPaired(offset: number): boolean {
    const { blocks, source } = this.#brief;
    const block = spanAt(blocks, offset);
    const body = block?.kind === "tableRow" ? spanAt(block.cells, offset) : block?.content;
    if (!body) return false;
    if (body.start !== this.#body.start || body.end !== this.#body.end) {
      this.#body = body;
      this.#paired = pairedStars(source.text, body, this.#opaqueIn(body));
    }
    return this.#paired.has(offset);
  }

  #opaqueIn(body: Span): Span[] {
    const { opaque } = this.#brief;
    while ((opaque[this.#nextOpaque]?.end ?? Number.POSITIVE_INFINITY) <= body.start) this.#nextOpaque++;
    let end = this.#nextOpaque;
    while ((opaque[end]?.start ?? Number.POSITIVE_INFINITY) < body.end) end++;
    return opaque.slice(this.#nextOpaque, end);
  }
}
