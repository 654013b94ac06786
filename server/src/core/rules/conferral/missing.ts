import { insertCompanionSwitch } from "../../conferral/companionSwitch.ts";
import { gradeFinding } from "../../conferral/findings.ts";
import { certificateScaffold } from "../../conferral/scaffold.ts";
import { placeToReport } from "../../conferral/wording.ts";
import { insert } from "../../text/edit.ts";
import { defineRule } from "../rule.ts";
import { guided } from "./_guided.ts";

export default defineRule({
  id: "conferral/missing",
  severity: "error",
  summary: "A discovery motion has no certificate of conferral and describes no steps to confer.",
  details:
    "Courts deny such motions without reaching the merits (*Bell v. Griswold*, No. 23-2068-DDC-GEB (D. Kan. Dec. 29, 2023); *Weichert v. E-Finance Call Center Support, LLC*, No. 13-2493-KHV-KGG (D. Kan. Apr. 14, 2017)). The certificate may stand under a heading of its own or the steps may be described anywhere in the paper; comments, block quotes and the certificate of service are not read for it. If it stands in a companion paper, say so with `conferralIn` in the front matter. A warning where it depends on the motion whether the rule applies. Other courts ask by their own rules: see [courts](../../jurisdictions.md); what is known of one from memory or from an old text only is information.",
  authority: "Fed. R. Civ. P. 26(c)(1), 37(a)(1), 37(d)(1)(B); D. Kan. Rule 37.2",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves for an order compelling Defendant to answer Interrogatory No. 4.\n\nRespectfully submitted,\n\n/s/ Jane Roe\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Quash Subpoena\n\nThe Bank moves to quash the subpoena served on it.\n\n<!-- Certificate of Conferral: counsel spoke by telephone on May 3, 2024. -->\n",
      note: "A comment is not part of the filed paper.",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves for an order compelling an answer to Interrogatory No. 4.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory No. 4.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Reply in Support of Motion to Compel\n\nThe motion should be granted.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Joint Motion for Protective Order\n\nThe parties jointly move for a protective order.\n",
    },
  ],
  check(brief, { conferral, report }) {
    const finding = conferral.grade === "missing" ? gradeFinding(brief, conferral) : null;
    if (!finding) return;
    const scaffold = certificateScaffold(brief, conferral.requirement);
    report(placeToReport(brief, conferral), {
      ...finding,
      fixes: [
        {
          title: "Insert a certificate of conferral to fill in",
          safe: false,
          snippet: true,
          edits: [insert(scaffold.at, scaffold.snippet)],
        },
        ...guided(insertCompanionSwitch(brief)),
      ],
    });
  },
});
