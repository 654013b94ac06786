import { replace } from "../../text/edit.ts";
import { possessed } from "../possessions.ts";
import { defineRule } from "../rule.ts";
import { isOneParty, type Side } from "./_partyLabels.ts";

const plural = /(?<![\p{L}\p{N}-])(Plaintiffs|Defendants)(['’]?)(?![\p{L}\p{N}-])/gu;

const belongs = new RegExp(`^${possessed}`, "u");

export default defineRule({
  id: "consistency/party-number",
  severity: "information",
  summary: "A party that is one is spoken of as one.",
  details: `Text that is taken from another paper brings its parties along. Reported is \`Plaintiffs\` or \`Defendants\` where the front matter or the caption
names one party on that side and nothing hints at more: no "et al.", no "and", no class. Only the label with a capital is looked at, since
"plaintiffs" may be those of any case.`,
  authority: "Fed. R. Civ. P. 10(a); House style",
  fix: "guided",
  on: "block",
  examples: [
    {
      bad: "---\ncourt: ksd\nfiling: response\nplaintiffs: [Nora Halloran]\n---\n\nPlaintiffs' motion is late.\n",
      good: "---\ncourt: ksd\nfiling: response\nplaintiffs: [Nora Halloran]\n---\n\nPlaintiff's motion is late.\n",
    },
    {
      bad: "---\ncourt: ksd\nfiling: motion\ndefendants: [Acme]\n---\n\nThe answer binds Defendants.\n",
      good: "---\ncourt: ksd\nfiling: motion\ndefendants: [Acme]\n---\n\nThe answer binds Defendant.\n",
    },
    { good: "---\ncourt: ksd\nfiling: motion\ndefendants: [Acme, Ajax]\n---\n\nThe answer binds Defendants.\n" },
    { good: "---\ncourt: ksd\nfiling: motion\ndefendants: [Acme and Ajax]\n---\n\nThe answer binds Defendants.\n" },
    { good: "The answer binds Defendants." },
    { good: "---\ncourt: ksd\nfiling: response\nplaintiffs: [Nora Halloran]\n---\n\nPlaintiffs motion is late.\n" },
    {
      good: "---\ncourt: ksd\n---\n\nACME, INC., Plaintiff,\n\nand AJAX, INC., Intervenor-Plaintiff,\n\nv.\n\nJANE ROE, Defendant.\n\n# Plaintiffs' Motion to Compel\n\nPlaintiffs move to compel.\n",
    },
    { good: "---\ncourt: ksd\nfiling: motion\ndefendants: [Acme]\n---\n\nIn such cases defendants must answer.\n" },
  ],
  check(block, { brief, text, report }) {
    const typed = text(block.content);
    if (!/Plaintiffs|Defendants/.test(typed)) return;
    for (const match of typed.matchAll(plural)) {
      const [found, label = "", apostrophe = ""] = match;
      const side: Side = label === "Plaintiffs" ? "plaintiffs" : "defendants";
      // With its apostrophe missing it may be one party: `typography/possessive-missing`.
      if (!apostrophe && belongs.test(typed.slice(match.index + found.length))) continue;
      // The label of the caption itself, or a sentence on several cases or sides.
      if (isOneParty(brief, side) !== true || block.end <= (brief.title?.end ?? 0)) continue;
      if (
        /\b(?:counterclaim|third[- ]party|both|all|other|many|most|these|those|cross|intervenor)[- ]+$/i.test(
          typed.slice(Math.max(0, match.index - 16), match.index),
        )
      )
        continue;
      const start = block.content.start + match.index;
      const right = label.slice(0, -1) + (apostrophe ? `${apostrophe}s` : "");
      report(
        { start, end: start + found.length },
        {
          message: `"${label}", but the paper names one ${label.slice(0, -1).toLowerCase()}.`,
          fixes: [
            { title: `Write "${right}"`, safe: false, edits: [replace({ start, end: start + found.length }, right)] },
          ],
        },
      );
    }
  },
});
