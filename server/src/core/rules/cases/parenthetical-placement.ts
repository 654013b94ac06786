import { type Edit, replace } from "../../text/edit.ts";
import { defineRule, type RuleContext } from "../rule.ts";

const alone =
  /\((?:Emphasis|Alterations?|Footnotes?|Citations?|Internal (?:citations?|quotation marks?|quotations?))(?: (?:and|or|in|internal|citations?|quotation|marks?|footnotes?|added|omitted|original|supplied)){1,8}\.?\)\.?/g;

export default defineRule({
  id: "cases/parenthetical-placement",
  severity: "hint",
  summary: "What was changed in a quotation is said inside the citation, in lower case.",
  details: `\`(D. Kan. 2015) (emphasis added).\` rather than a sentence of its own, \`(Emphasis added.)\`. The quick fix moves it where a citation ends just before.`,
  authority: "Indigo Book R10.2",
  fix: "guided",
  on: "block",
  examples: [
    {
      bad: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994). (Emphasis added.)",
      good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994) (emphasis added).",
    },
    { bad: 'The rule requires "a reasonable effort to confer." (Emphasis added.)' },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994) (emphasis added)." },
    { good: "(Emphasis on cooperation is nothing new.)" },
  ],
  check(block, context) {
    const body = context.source.slice(block.content);
    if (!body.includes("(")) return;
    for (const match of body.matchAll(alone)) {
      const span = {
        start: block.content.start + match.index,
        end: block.content.start + match.index + match[0].length,
      };
      const edit = moved(span.start, match[0], context);
      context.report(span, {
        message: `${match[0]} stands as a sentence of its own; it belongs in the citation, in lower case.`,
        fixes: edit ? [{ title: "Move it into the citation", safe: false, edits: [edit] }] : [],
      });
    }
  },
});

/** The words put before the period of the citation that ends just before them; null where none does. */
function moved(start: number, typed: string, { source }: RuleContext): Edit | null {
  const before = /\)\.([ \t]+)$/.exec(source.text.slice(Math.max(0, start - 8), start));
  if (!before) return null;
  const words = typed.replace(/^\(\w/, (opening) => opening.toLowerCase()).replace(/\.?\)\.?$/, ")");
  return replace({ start: start - before[0].length + 1, end: start + typed.length }, ` ${words}.`);
}
