import type { Brief } from "../brief/brief.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { type BodySentence, bodySentences } from "./bodySentences.ts";
import type { Conferral } from "./conferral.ts";
import { accountOf } from "./placing.ts";

/** What became of the matter: resolved, still disputed, refused, promised, unanswered. Blanks count: they are reported by themselves. */
const outcome =
  /\b(?:(?:un)?resolv\w*|resolution|(?:dis)?agree\w*|impasse|remain\w*|left\s+to|unable|could\s+not|cannot|can\s+not|accord|compromis\w*|narrow\w*|withdr[ae]w\w*|drop(?:s|ped)?|supplement\w*|refus\w*|declin\w*|reject\w*|stands?\s+(?:on|by|behind)|stood\s+(?:on|by|behind)|maintain\w*|insist\w*|persist\w*|(?:would|will)\s+(?:not|produce|answer|supplement|provide|consider|move|withdraw|stand)|none|promis\w*|offer\w*|result\w*|outcome|settl\w+|nothing|no\s+(?:response|reply|answer|progress|change)|(?:not|never)\s+(?:\w+\s+){0,2}(?:respon\w+|repl\w+|answer\w*|return\w*|call\w*|budge\w*|change\w*)|unanswered|unsuccessful\w*|fail(?:ed|s|ure)|still|oppos\w*|in\s+dispute|at\s+issue\s+(?:here|now)|motion\s+presents)\b/i;

/** What the other side did or said, its silence included. */
const answer =
  /\b(?:respon(?:d|se)\w*|repl(?:y|ied|ies)|answer\w*|return\w*|wrote\s+back|called\s+back|said|stated|told\s+(?:me|us|counsel|the\s+undersigned|plaintiff|defendant|m[rs]s?\.)|contend\w*|maintain\w*|insist\w*|explain\w*|agree\w*|disagree\w*|offer\w*|declin\w*|refus\w*|reject\w*|stood|stands?|wrote\s+that|withdrew|acknowledg\w*|conceded|took\s+the\s+position|position|oppos\w*|object(?:s|ed)|silen\w*|heard|unanswered|ignor\w*|never|nobody|no\s+one|not\s+(?:\w+\s+){0,2}(?:available|respon\w+|repl\w+|join\w*|appear\w*|call\w*)|unavailable|voicemail\s+was\s+full|provided|produced|supplemented|asked\s+for|requested\s+more|unable|impasse|resolv\w*|both|joint(?:ly)?|each\s+other|exchanged)\b/i;

/**
 * Whether the account of the conferral tells only what the movant's side did: no exchange of words, and nothing on what the
 * other side said, did or left undone. False where there are no steps.
 */
export function isOneSided(brief: Brief, conferral: Conferral): boolean {
  const { steps } = conferral;
  if (steps.length === 0) return false;
  if (steps.some((step) => step.means !== "written" && !step.attemptOnly && !step.announcementOnly)) return false;
  return !accountSentences(brief, conferral).some(({ text }) => answer.test(text));
}

/** Whether the account tells steps, and nowhere what came of them. */
export function lacksOutcome(brief: Brief, conferral: Conferral): boolean {
  const { steps } = conferral;
  if (steps.length === 0 || steps.some(({ evidence }) => evidence.some(({ element }) => element === "outcome")))
    return false;
  return !accountSentences(brief, conferral).some(({ text }) => outcome.test(text));
}

/**
 * The sentences of a headed certificate; else those of the passage and of every block in which a step is told, and of the
 * block after it.
 */
function accountSentences(brief: Brief, conferral: Conferral): BodySentence[] {
  const certificate = brief.certificates.find(({ kind }) => kind === "conferral");
  const steps = conferral.steps.filter((step) => !certificate || !contains(certificate, step));
  const parts: Span[] = steps.map(({ start, end }) => ({ start, end: blockAfter(brief, end) }));
  const account = accountOf(brief, conferral);
  if (account) parts.push(account);
  return bodySentences(brief).filter(({ span }) => parts.some((part) => overlaps(part, span)));
}

/** The end of the block after the one in which an offset stands. */
function blockAfter(brief: Brief, offset: number): number {
  const next = brief.blocks.filter(({ start }) => start >= offset).slice(0, 2);
  return next.at(-1)?.end ?? offset;
}
