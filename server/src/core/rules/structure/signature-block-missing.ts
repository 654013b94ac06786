import type { Brief } from "../../brief/brief.ts";
import { insert } from "../../text/edit.ts";
import { tabStop } from "../../text/snippet.ts";
import { defineRule } from "../rule.ts";
import { lineBreakIn } from "./_signatureBlock.ts";

export default defineRule({
  id: "structure/signature-block-missing",
  severity: "warning",
  summary: "A motion, memorandum, response or reply has a signature block.",
  details: `Looked for are "Respectfully submitted", an \`s/\` line, a line to sign on, and "Attorney for" or "Counsel for" near the end, where that
is not part of a sentence ("Counsel for Plaintiff was called"). A paper that is signed elsewhere may disable the rule in its file.`,
  authority: "Fed. R. Civ. P. 11(a); D. Kan. Rule 5.1",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response", "reply"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n",
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\nRespectfully submitted,\n\ns/ [name]\\\n[name]\\\n[bar number]\\\n[firm and address]\\\n[telephone]\\\n[e-mail]\\\n[attorney for whom]\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\n## Certificate of Service\n\nServed on May 3, 2024.\n\n/s/ Jane Roe\n",
      note: "The certificate's signature is not the paper's.",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Stay\n\nPlaintiff moves to stay. Counsel for Defendant was asked on May 3, 2024, and has not answered.\n",
      note: "Counsel is spoken of, not signing.",
    },
    { good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\ns/ Jane Roe\n" },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\nAttorney for the plaintiff\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\n\\_\\_\\_\\_\\_\\_\\_\\_\nJane Roe\nAttorney for Plaintiff\n",
    },
    { good: "---\ncourt: ksd\nfiling: notice\n---\n\n# Notice of Deposition\n\nPlease take notice.\n" },
  ],
  check(brief, { source, report }) {
    if (brief.signature || isSignedOtherwise(brief)) return;
    const service = brief.certificates.find(({ kind }) => kind === "service");
    const body = brief.blocks.filter(
      (block) => block.kind !== "frontMatter" && block.footnote === null && (!service || block.end <= service.start),
    );
    const last = body.at(-1);
    if (!last) return;
    const eol = source.lineEnding;
    report(brief.title ?? last, {
      message: "No signature block was found. Fed. R. Civ. P. 11(a) asks that every paper be signed.",
      fixes: [
        {
          title: "Insert a signature block to fill in",
          safe: false,
          snippet: true,
          edits: [insert(last.end, `${eol}${eol}${scaffold(eol, lineBreakIn("", eol))}`)],
        },
      ],
    });
  },
});

/** A signature block stands in the last part of a paper. */
const closingReach = 4000;

/** Whether a block near the end names a signer or holds a line to sign on. */
function isSignedOtherwise({ blocks, source }: Brief): boolean {
  return blocks
    .filter((block) => block.end > source.length - closingReach && block.kind !== "frontMatter")
    .map((block) => source.slice(block).slice(-closingReach))
    .some((text) => signingLine.test(text) || (signer.test(text) && !isSentence(text)));
}

const signingLine = /(?:^|[\r\n])[\s*]*(?:\\?_){5,}/;
const signer = /\b(?:attorneys?|counsel)\s+for\b|\bpro\s+se\s*\\?(?:[\r\n]|$)|\bsignature\b/i;

/** Names, addresses and roles have many capitals; a sentence has mostly small words and a period, or is long. */
function isSentence(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'\u2019-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return small.length * 2 > words.length && (/[.?!][*_)\s]*$/.test(text) || words.length >= 15);
}

function scaffold(eol: string, lineBreak: string): string {
  const lines = ["name", "bar number", "firm and address", "telephone", "e-mail", "attorney for whom"];
  const blanks = lines.map((line, index) => tabStop(index + 2, line));
  return `Respectfully submitted,${eol}${eol}${[`s/ ${tabStop(1, "name")}`, ...blanks].join(lineBreak)}`;
}
