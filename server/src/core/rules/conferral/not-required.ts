import type { PaperKind } from "../../brief/brief.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "conferral/not-required",
  severity: "information",
  enabled: false,
  summary: "A certificate of conferral stands in a paper that needs none.",
  details:
    "The duty to confer is that of the party who moves. In a response, a reply, an order or a notice, and in a motion that nobody opposes, a certificate is usually left over from another paper. Off by default: to certify more than is asked for does no harm.",
  authority: "D. Kan. Rule 37.2; in other courts the rule that they have in its place",
  fix: "none",
  on: "brief",
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Defendant's Response to Motion to Compel\n\nThe motion should be denied.\n\n## Certificate of Conferral\n\nCounsel spoke by telephone on May 3, 2024.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory No. 4.\n",
    },
  ],
  check(brief, { conferral, report }) {
    const certificate = brief.certificates.find(({ kind }) => kind === "conferral");
    const { kind, opposed } = brief.filing;
    if (!certificate || kind === null || conferral.requirement.level !== "none") return;
    if (!others.includes(kind) && opposed) return;
    report(certificate.heading, {
      message: `A certificate of conferral was found; ${opposed ? "the duty to confer is that of the party who moves" : "the motion is not opposed"}.`,
    });
  },
});

const others: readonly PaperKind[] = ["response", "reply", "order", "notice", "stipulation"];
