import type { Brief, Relief } from "../brief/brief.ts";
import type { Span } from "../text/span.ts";
import { bodySentences } from "./bodySentences.ts";
import { filerOf, isFiler } from "./filer.ts";
import { titleOf } from "./requirement.ts";

/** Relief of a discovery motion for which another paper asks in passing. */
export interface EmbeddedRequest extends Span {
  /** "a protective order", "a stay", "an order compelling discovery". */
  readonly relief: string;
}

const order = "(?:for|to\\s+(?:enter|issue|grant|impose)|that\\s+(?:the\\s+Court|it)\\s+(?:enter|issue|grant))";
/** How a request goes on, how a title names the relief, the relief of the filing, and the words for it. */
const reliefs: readonly (readonly [RegExp, RegExp, Relief, string])[] = [
  [
    new RegExp(`^\\s*${order}\\s+(?:entry\\s+of\\s+)?(?:an?\\s+)?(?:appropriate\\s+)?protective\\s+order`, "i"),
    /\bprotective\s+order\b/i,
    "protective-order",
    "a protective order",
  ],
  [
    /^\s*(?:for\s+(?:an?\s+)?(?:order\s+staying|stay\b)|to\s+stay\b|that\s+(?:the\s+Court|it)\s+stay\b)/i,
    /\bstay(?:ing)?\b/i,
    "stay",
    "a stay",
  ],
  [
    /^\s*(?:for\s+an\s+order\s+compelling|to\s+compel\b|that\s+(?:the\s+Court|it)\s+compel\b)/i,
    /\bcompel/i,
    "compel",
    "an order compelling discovery",
  ],
];

/** "move this court", "cross-moves under Rule 26(c)", "asks the Court". */
const asking =
  /\b(?:(?:cross-?\s?)?moves?|requests?|asks?)\b(?:\s+(?:this|the)\s+(?:Honorable\s+)?Court)?(?:,?\s+(?:under|pursuant\s+to)\s+[^,;]{3,60}[,;]?)?(?=\s+(?:for|to|that)\b)/gi;
const conditional = /\b(?:alternative(?:ly)?|to\s+the\s+extent|if\s+the\s+court|should\s+the\s+court|unless)\b/i;
const discovery =
  /\b(?:discovery|interrogator\w+|depositions?|subpoenas?|requests?\s+for|production|disclosures?|execution)\b/i;

/**
 * Requests for a protective order, a stay or compulsion that a response, reply, notice or other motion makes in its own name
 * and its title does not announce. Requests in the alternative, other people's motions and quoted words do not count.
 */
export function findEmbeddedRequests(brief: Brief): EmbeddedRequest[] {
  const role = filerOf(brief);
  if (!role || !["response", "reply", "notice", "motion"].includes(brief.filing.kind ?? "")) return [];
  const title = titleOf(brief);
  const found: EmbeddedRequest[] = [];
  for (const { text, span } of bodySentences(brief, null, (typed) => /protective\s+order|\bstay|compel/i.test(typed))) {
    if (conditional.test(text)) continue;
    for (const match of text.matchAll(asking)) {
      const after = text.slice(match.index + match[0].length);
      const relief = reliefs.find(([pattern]) => pattern.test(after));
      if (!relief || !isFiler(text.slice(0, match.index), role)) continue;
      const [, named, kind, words] = relief;
      if (brief.filing.relief.includes(kind) || named.test(ownTitle(brief, title))) continue;
      if (!discovery.test(`${title} ${text}`)) continue;
      found.push({ ...span, relief: words });
      break;
    }
  }
  return found;
}

/** What the title asks for itself: of a response, what follows a cross-motion. */
function ownTitle({ filing }: Brief, title: string): string {
  if (filing.kind === "motion") return title;
  return /\b(?:cross|counter)-?\s?motion\b.*|\band\s+(?:\w+\s+){0,2}motion\b.*/i.exec(title)?.[0] ?? "";
}
