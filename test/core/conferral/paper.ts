import type { Brief } from "../../../server/src/core/brief/brief.ts";
import { readBrief } from "../../../server/src/core/brief/readBrief.ts";
import { analyzeConferral } from "../../../server/src/core/conferral/analyze.ts";
import type { Conferral } from "../../../server/src/core/conferral/conferral.ts";
import { readInline } from "../../../server/src/core/markdown/inline.ts";
import { parseBlocks } from "../../../server/src/core/markdown/parse.ts";
import { SourceText } from "../../../server/src/core/text/sourceText.ts";

/** Reads a text as a paper. */
export function briefOf(text: string): Brief {
  const blocks = parseBlocks(text);
  return readBrief(new SourceText(text), blocks, readInline(text, blocks));
}

/** What is read of the conferral in a text. */
export function conferralOf(text: string): Conferral {
  return analyzeConferral(briefOf(text));
}

interface Parts {
  readonly title?: string;
  readonly relief?: string;
  readonly heading?: string | null;
  readonly filed?: string;
  readonly court?: string;
}

/** A whole motion to compel with `account` as its certificate, or as a paragraph of its background where `heading` is null. */
export function motionWith(account: string, parts: Parts = {}): string {
  const {
    title = "Plaintiff's Motion to Compel Discovery Responses",
    relief = "Plaintiff Alder Creek Foods, Inc. moves under Fed. R. Civ. P. 37(a) for an order compelling Defendant Brandt Refrigeration, LLC to produce documents.",
    heading = "Certificate of Conferral",
    filed = "2024-06-28",
    court = "ksd",
  } = parts;
  return [
    `---\ncourt: ${court}\ncase: 23-1187-JWB-GEB\nfiled: ${filed}\n---`,
    "IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF KANSAS",
    "ALDER CREEK FOODS, INC., Plaintiff,\n\nv.\n\nBRANDT REFRIGERATION, LLC, Defendant.\n\nCase No. 23-1187-JWB-GEB",
    `# ${title}`,
    relief,
    "## Background",
    "A walk-in freezer failed on July 4, 2022, and the stock was lost. Plaintiff served its First Requests for Production on April 1, 2024. Defendant responded on May 6, 2024 with objections to all of them.",
    heading === null ? account : `## ${heading}\n\n${account}`,
    "## Argument",
    "The service records are relevant. An objection must be stated with specificity. Fed. R. Civ. P. 34(b)(2)(B).",
    "## Conclusion",
    "The motion should be granted.",
    "Respectfully submitted,",
    "/s/ Nora Quist\\\nNora Quist, KS #21001\\\nQUIST LAW, LLC\\\nAttorney for Plaintiff",
    "## Certificate of Service",
    "I certify that on June 28, 2024, this motion was filed by CM/ECF, which will notify Peter Vance, counsel for Defendant.",
    "/s/ Nora Quist\n",
  ].join("\n\n");
}

/** A motion to compel by a party without a lawyer, who tells the conferral in the middle of it. */
export function motionOfPartyWith(account: string): string {
  return [
    "---\ncourt: ksd\ncase: 23-1187-JWB-GEB\nfiled: 2024-06-28\n---",
    "IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF KANSAS",
    "DALE HORNER, Plaintiff,\n\nv.\n\nBRANDT REFRIGERATION, LLC, Defendant.\n\nCase No. 23-1187-JWB-GEB",
    "# Plaintiff's Motion to Compel",
    "I am the plaintiff and I ask the Court to order Brandt Refrigeration to give me what I asked for under Rule 33 and Rule 34.",
    "I sent Brandt my requests on April 1, 2024. It answered on May 6, 2024 with objections.",
    account,
    "The freezer log shows who was there. I need it for trial.",
    "/s/ Dale Horner\\\nDale Horner, pro se",
    "## Certificate of Service",
    "I mailed this to Peter Vance, counsel for Defendant, on June 28, 2024.",
    "/s/ Dale Horner\n",
  ].join("\n\n");
}
