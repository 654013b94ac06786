import type { Brief } from "../brief/brief.ts";
import { bodyBlocks, bodySays } from "./bodySentences.ts";
import type { Conferral } from "./conferral.ts";
import { jurisdictionFor } from "./requirement.ts";
import { filingDay } from "./sameDay.ts";

/**
 * The rule on form and timing that a contested discovery motion must keep beside the duty to confer; null for other papers
 * and for courts of which none is on file.
 */
export function motionFormRuleFor(brief: Brief, { requirement }: Conferral): string | null {
  if (brief.filing.kind !== "motion" || requirement.level !== "need") return null;
  return jurisdictionFor(brief).motionFormRule?.value ?? null;
}

/**
 * *Bell v. Griswold*, No. 23-2068-DDC-GEB (D. Kan. Dec. 29, 2023), is the first decision on file that asks for a conference
 * with the court before a discovery motion.
 */
const conferenceKnownSince = "2023-12-29";

const conference =
  /\bpre-?motion\b|\bdiscovery\s+conference|\bconferences?\b[^.;]{0,100}\b(?:court|judge|magistrate|chambers)\b|\b(?:court|judge|magistrate|chambers)\b[^.;]{0,100}\b(?:conferences?|conferred|call|hearing)\b|\bleave\s+(?:of\s+(?:the\s+)?court\s+)?to\s+(?:file|bring|make)\s+(?:this|the|a|such)\b|\b37\.1\s?\(|\b(?:telephoned|called|contacted|e-?mailed|wrote\s+to)\s+(?:the\s+)?(?:chambers|court|magistrate|judge)|\b(?:court|judge|magistrate|chambers)\b[^.;]{0,60}\b(?:directed|permitted|allowed|authorized|gave|instructed|invited|set)\b/i;

/** Whether a paper of a time when the court asks for it says nothing of a conference with the court before the motion. */
export function lacksCourtConference(brief: Brief): boolean {
  const filed = filingDay(brief);
  return (filed === null || filed >= conferenceKnownSince) && !bodySays(brief, conference);
}

const requests =
  /\b(?:interrogator(?:y|ies)|requests?\s+for\s+(?:the\s+)?(?:production|admissions?)|RFPs?\b|RFAs?\b|(?:document|production|discovery)\s+requests?|requests?\s+(?:nos?\.?\s*)?\d)/i;
const attached =
  /\b(?:exhibits?|exs?\.|attach(?:ed|ment|ments|es|ing)?|append(?:ed|ix|ices)|annexed|enclosed|accompan\w+|(?:memorandum|brief)\s+in\s+support|reproduced|set\s+(?:forth|out)\s+(?:verbatim|in\s+full))\b|\bexs?\.\s|\b(?:docs?\.|ecf|dkt\.?)\s*(?:nos?\.\s*)?\d+-\d+/i;
/** Words of a request or a response that are quoted at this length show what is in dispute. */
const longQuotation = 60;

/**
 * Whether a motion to compel answers or documents neither attaches nor quotes the requests and responses in dispute, nor
 * sets them out in a table.
 */
export function lacksDisputedRequests(brief: Brief): boolean {
  if (!brief.filing.relief.includes("compel") || !bodySays(brief, requests)) return false;
  const from = brief.title?.end ?? 0;
  const quotes =
    brief.blocks.some(({ start, quoteDepth, kind }) => start >= from && (quoteDepth > 0 || kind === "tableRow")) ||
    brief.quotations.some(({ start, end }) => start >= from && end - start >= longQuotation);
  return !quotes && !bodyBlocks(brief).some((block) => attached.test(brief.source.slice(block)));
}
