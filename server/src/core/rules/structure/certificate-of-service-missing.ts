import type { Brief } from "../../brief/brief.ts";
import { withoutComments } from "../../brief/comments.ts";
import { insert } from "../../text/edit.ts";
import { choice, tabStop } from "../../text/snippet.ts";
import { defineRule } from "../rule.ts";
import { hasPart, headOf, lastOfBody } from "./_requiredParts.ts";

export default defineRule({
  id: "structure/certificate-of-service-missing",
  severity: "information",
  summary: "A filed paper has a certificate of service, or tells how it was served.",
  details: `What is served through the court's electronic filing needs no certificate; what is served in another way does. The finding is a
warning where the caption says that a party appears pro se and the paper is signed by counsel, since that party may not
receive notices electronically. A sentence that says how the paper was served is enough. Nothing is said of a paper that is neither
signed nor has a conclusion yet, nor of one that the sides make together.`,
  authority: "Fed. R. Civ. P. 5(d)(1)(B)",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response", "reply"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\n/s/ Jane Roe\n",
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\n/s/ Jane Roe\n\n## Certificate of Service\n\nI certify that on [date] this paper was [filed through CM/ECF, which sends notice to all counsel of record / mailed] to [recipients].\n\ns/ [name]\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\n/s/ Jane Roe\n\nCERTIFICATE OF SERVICE\n\nFiled through CM/ECF on May 3, 2024.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\n/s/ Jane Roe\n\nA copy of the foregoing was served on all counsel through the Court's ECF system.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\nRespectfully submitted,\n\n/s/ Jane Roe\n\n*Served by mail on May 3, 2024.*\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Agreed Motion to Modify Subpoena\n\nThe parties agree.\n\n/s/ Jane Roe\n\n/s/ John Doe\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n",
      note: "A paper that is not signed yet.",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff sent a letter by e-mail.\n\n## Conclusion\n\nThe motion should be granted.\n\n/s/ Jane Roe\n",
      note: "It is the letter of which the way is told.",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\n## Conclusion\n\nThe motion should be granted.\n",
      note: "Nothing is signed, but the paper has come to its end.",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\n/s/ Jane Roe <!-- Copies were served on all counsel by mail. -->\n",
      note: "A comment is no part of the paper.",
    },
  ],
  check(brief, { source, text, report }) {
    const { signature, certificates } = brief;
    if (!signature && !hasPart(brief, "conclusion")) return;
    if (certificates.some(({ kind }) => kind === "service") || isSignedByAll(brief)) return;
    const closing = signature?.start ?? source.length;
    if (brief.blocks.some((block) => tellsService(withoutComments(text(block)), block.start >= closing))) return;
    const proSe = signature && hasProSeParty(brief) && /\b(?:attorneys?|counsel)\b/i.test(text(signature));
    const eol = source.lineEnding;
    report(headOf(brief), {
      ...(proSe ? { severity: "warning" as const } : {}),
      message: proSe
        ? "No certificate of service was found, and the caption names a party who appears pro se. Check Fed. R. Civ. P. 5(d)(1)(B)."
        : "No certificate of service was found. Check Fed. R. Civ. P. 5(d)(1)(B): what is served through electronic filing needs none.",
      fixes: [
        {
          title: "Insert a certificate of service to fill in",
          safe: false,
          snippet: true,
          edits: [insert(signature?.end ?? lastOfBody(brief), `${eol}${eol}${scaffold(brief, eol)}`)],
        },
      ],
    });
  },
});

/** Whether the title says that the sides make the paper together, so that all have it. */
function isSignedByAll({ title, filing }: Brief): boolean {
  return !filing.opposed && /\b(?:joint|jointly|agreed|stipulated|stipulation)\b/i.test(title?.value ?? "");
}

/** Whether a paragraph says how this paper was served; what is served or sent in the story told is mostly something else. */
function tellsService(paragraph: string, isInClosing: boolean): boolean {
  return tellsOfService.test(paragraph) && (isInClosing || ofThisPaper.test(paragraph));
}

const ofThisPaper =
  /\b(?:foregoing|(?:this|the|above|attached|within)\s+(?:motion|memorandum|brief|response|reply|paper|document|pleading|filing)|cop(?:y|ies)|CM\/ECF|ECF\s+system|counsel\s+of\s+record|all\s+(?:counsel|parties))\b/i;

const tellsOfService =
  /\b(?:served|serve[sd]?|sent|mailed|e-?mailed|electronically filed|filed)\b[^.]{0,160}\b(?:CM\/ECF|ECF|electronic(?:ally)?|clerk|mail|counsel of record|all counsel|all parties|hand)\b|\b(?:CM\/ECF|ECF system|electronic filing)\b[^.]{0,120}\b(?:serv|send|notice|notif)|\bcertif(?:y|ies|ied|icate)\b[^.]{0,160}\b(?:serv(?:ed|ice)|mail(?:ed|ing)|filed)\b/i;

/** Whether the caption says of a party that it appears without counsel. */
function hasProSeParty({ source, title, caption, frontMatter }: Brief): boolean {
  if (!caption) return false;
  const from = frontMatter?.end ?? 0;
  const last = [...caption.plaintiffs, ...caption.defendants].map(({ end }) => end);
  const end = Math.max(title?.start ?? 0, ...last) + 80;
  return /\bpro\s+se\b/i.test(source.text.slice(from, Math.min(end, from + 6000)));
}

function scaffold(brief: Brief, eol: string): string {
  const last = brief.sections.at(-1);
  const heading =
    last && !last.marked ? "CERTIFICATE OF SERVICE" : `${"#".repeat(last?.level ?? 2)} Certificate of Service`;
  const way = choice(2, ["filed through CM/ECF, which sends notice to all counsel of record", "mailed"]);
  return (
    `${heading}${eol}${eol}I certify that on ${tabStop(1, "date")} this paper was ${way} to ${tabStop(3, "recipients")}.` +
    `${eol}${eol}s/ ${tabStop(4, "name")}`
  );
}
