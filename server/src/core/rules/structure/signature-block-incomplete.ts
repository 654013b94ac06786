import { insert } from "../../text/edit.ts";
import { tabStop } from "../../text/snippet.ts";
import { defineRule } from "../rule.ts";
import { lineBreakIn, readSigner } from "./_signatureBlock.ts";

export default defineRule({
  id: "structure/signature-block-incomplete",
  severity: "information",
  summary: "The signature block has telephone, e-mail and registration number.",
  details: `D. Kan. Rule 5.1(c) asks for name, address, telephone number, facsimile number, e-mail address and, of an attorney, the state supreme
court registration number. A facsimile number is not asked for here, since many offices have none. The registration number is
asked for only where the block names an attorney, counsel or a firm.`,
  authority: "D. Kan. Rule 5.1(c)",
  fix: "guided",
  on: "brief",
  papers: ["motion", "memorandum-in-support", "response", "reply"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\ns/ Jane Roe\nJane Roe\n12 Main Street\nKansas City, Missouri 64111\n(816) 555-0142\njroe@example.com\nAttorney for Plaintiff\n",
      note: "The number of the address is no registration number.",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\ns/ Jane Roe\nJane Roe, KS 24817\n12 Main Street\nTopeka, KS 66603\n(785) 555-0142\njroe@example.com\nAttorney for Plaintiff\n",
    },
    {
      bad: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\nRespectfully submitted,\n\n/s/ Jane Roe\\\nJane Roe, KS #12345\\\n(913) 555-0100\\\nAttorney for Plaintiff\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\n/s/ Jane Roe\\\nJane Roe (Kan. Bar No. 12345)\\\n913.555.0100 | jroe@example.com\\\nAttorney for Plaintiff\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Motion to Compel\n\nI move to compel.\n\n/s/ Jane Roe\\\nJane Roe, pro se\\\n785-555-0159\\\njroe@example.com\n",
    },
    { good: "---\ncourt: mowd\n---\n\n# Motion to Compel\n\nPlaintiff moves to compel.\n\n/s/ Jane Roe\n" },
  ],
  check(brief, { text, source, report }) {
    const { signature, court } = brief;
    if (court !== "ksd" || !signature) return;
    const typed = text(signature);
    const signer = readSigner(typed);
    const missing = [
      ...(signer.telephone ? [] : ["telephone"]),
      ...(signer.email ? [] : ["e-mail"]),
      ...(signer.barNumber || !signer.isAttorney ? [] : ["registration number"]),
    ];
    if (missing.length === 0) return;
    const lineBreak = lineBreakIn(typed.slice(Math.max(0, typed.search(/s\//i))), source.lineEnding);
    const blanks = missing.map((one, index) => `${lineBreak}${tabStop(index + 1, one)}`).join("");
    report(signature, {
      message: `Not found in the signature block: ${missing.join(", ")}. See D. Kan. Rule 5.1(c).`,
      fixes: [{ title: "Add what is missing", safe: false, snippet: true, edits: [insert(signature.end, blanks)] }],
    });
  },
});
