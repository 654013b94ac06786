import { findUnsignedCertificate } from "../../conferral/certificateSignature.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "conferral/unsigned",
  severity: "hint",
  summary: "The certificate of conferral stands after the signature and has none of its own.",
  details:
    "A certification is somebody's: it stands before the signature of the paper, or is signed itself. A paper without any signature is left alone.",
  authority: "Fed. R. Civ. P. 37(a)(1); D. Kan. Rule 37.2",
  fix: "none",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n\nRespectfully submitted,\n\n/s/ Jane Roe\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory No. 4.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n\nRespectfully submitted,\n\n/s/ Jane Roe\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory No. 4.\n\n/s/ Jane Roe\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n\n## Certificate of Conferral\n\nOn May 3, 2024, Jane Roe (for Plaintiff) and John Doe (for Defendant) spoke by telephone about Interrogatory No. 4.\n\nRespectfully submitted,\n\n/s/ Jane Roe\n",
    },
  ],
  check(brief, { report }) {
    const certificate = findUnsignedCertificate(brief);
    if (certificate) {
      report(certificate.heading, {
        message: "The certificate stands after the signature; no signature to it was found.",
      });
    }
  },
});
