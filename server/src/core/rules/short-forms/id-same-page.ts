import type { IdCitation, Pins } from "../../citations/citation.ts";
import { type Edit, replace } from "../../text/edit.ts";
import type { SourceText } from "../../text/sourceText.ts";
import { isOwnText } from "../ownText.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { wordAndPins } from "./_idWord.ts";

export default defineRule({
  id: "short-forms/id-same-page",
  severity: "hint",
  summary: '"Id." alone means the same page; the page need not be repeated.',
  details:
    "Off unless it is enabled: many writers repeat the page so that the cite survives when something is put between.",
  authority: "Indigo Book R15.3.1",
  fix: "safe",
  on: "brief",
  examples: [
    {
      bad: "(Doc. 168 at 2.) They moved for a stay. (*Id.* at 2.)",
      good: "(Doc. 168 at 2.) They moved for a stay. (*Id.*)",
    },
    {
      bad: "(Doc. 168 at 2.) They moved for a stay. *Id.* at 2. It was denied.",
      good: "(Doc. 168 at 2.) They moved for a stay. *Id.* It was denied.",
    },
    {
      bad: "(Doc. 168 at 2.) They moved. (*Id.*) It was denied. (*Id.* at 2.)",
      good: "(Doc. 168 at 2.) They moved. (*Id.*) It was denied. (*Id.*)",
    },
    { good: "(Doc. 168 at 2.) They moved for a stay. (*Id.* at 3.) It was denied. (*Id.* at 2.)" },
  ],
  check(_brief, context) {
    const pages = pagesInEffect(context);
    for (const [index, citation] of context.graph.citations.entries()) {
      const previous = context.graph.previous[index];
      if (citation.kind !== "id" || !citation.pins || previous === undefined) continue;
      if (context.antecedentOf(citation)?.kind !== "resolved" || !isOwnText(context, citation.start)) continue;
      if (pages[previous] === "" || pages[previous] !== pages[index]) continue;
      const edit = withoutPins(context.source, citation, citation.pins);
      context.report(wordAndPins(citation), {
        message: `"${citation.word.value}" alone says the same: the cite before it is to ${pages[index]} too.`,
        fixes: edit ? [{ title: "Remove the page", safe: true, edits: [edit] }] : [],
      });
    }
  },
});

/** For each citation the pins that it names or, as a bare `Id.`, takes over; empty where there are none. */
function pagesInEffect({ graph }: Pick<RuleContext, "graph">): string[] {
  const pages: string[] = [];
  for (const [index, citation] of graph.citations.entries()) {
    const own = "pins" in citation ? citation.pins?.items.map((pin) => pin.value).join(", ") : undefined;
    const previous = citation.kind === "id" ? graph.previous[index] : undefined;
    pages.push(own ?? (previous === undefined ? "" : (pages[previous] ?? "")));
  }
  return pages;
}

/** The pins taken out, and the period behind them, since "Id." has its own; null where emphasis marks stand among them. */
function withoutPins({ text }: SourceText, { word }: IdCitation, pins: Pins): Edit | null {
  const start = pins.start + (/^[*_]*/.exec(text.slice(pins.start, pins.start + 3))?.[0].length ?? 0);
  if (!word.value.endsWith(".") || /[*_]/.test(text.slice(start, pins.end).replace(/\*\d/g, ""))) return null;
  return replace({ start, end: text[pins.end] === "." ? pins.end + 1 : pins.end }, "");
}
