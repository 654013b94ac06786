import { findLoneCite } from "../../conferral/certificateCites.ts";
import { rulesInWords } from "../../conferral/wording.ts";
import { insert } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "conferral/missing-federal-rule",
  severity: "information",
  summary: "The certificate cites the local rule on conferring and not the federal one, or the federal one only.",
  details:
    "Where the Federal Rules ask for a certification of their own, a certificate that names both rules shows that it was made for both.",
  authority: "Fed. R. Civ. P. 26(c)(1), 37(a)(1), 37(d)(1)(B); D. Kan. Rule 37.2",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n\n## Certificate of Conferral\n\nAs D. Kan. Rule 37.2 requires, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone on May 3, 2024, about Interrogatory No. 4.\n",
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n\n## Certificate of Conferral\n\nAs Fed. R. Civ. P. 37(a)(1) and D. Kan. Rule 37.2 requires, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone on May 3, 2024, about Interrogatory No. 4.\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Defendant's Motion for Protective Order\n\nDefendant moves for a protective order.\n\n## Certificate of Conferral (Fed. R. Civ. P. 26(c)(1))\n\nJane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone on May 3, 2024, about Topic 4.\n",
      good: "---\ncourt: ksd\n---\n\n# Defendant's Motion for Protective Order\n\nDefendant moves for a protective order.\n\n## Certificate of Conferral (Fed. R. Civ. P. 26(c)(1) and D. Kan. Rule 37.2)\n\nJane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone on May 3, 2024, about Topic 4.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Quash Subpoena\n\nThe Bank moves to quash the subpoena served on it.\n\n## Certificate under D. Kan. Rule 37.2: duty to confer\n\nJane Roe (for the Bank) and John Doe (for Plaintiff) spoke by telephone on May 3, 2024, about the subpoena.\n",
      note: "The Federal Rules ask for no certification here.",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n\n## Certificate of Conferral\n\nJane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone on May 3, 2024, about Interrogatory No. 4.\n",
      note: "No rule is cited at all.",
    },
  ],
  check(brief, { conferral, graph, report }) {
    if (conferral.grade === "not-required") return;
    const lone = findLoneCite(brief, conferral, graph.citations);
    if (!lone) return;
    const wanting = rulesInWords(lone.wanting);
    report(lone.cite, {
      message: `The certificate cites ${lone.isLocal ? "the local rule" : "the Federal Rules"} and not ${wanting}, which asks for it too.`,
      fixes: [{ title: `Cite ${wanting} as well`, safe: false, edits: [insert(lone.at, lone.words)] }],
    });
  },
});
