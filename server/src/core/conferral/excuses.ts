import type { Span } from "../text/span.ts";
import type { SentenceFacts } from "./facts.ts";

/** Why nobody conferred, as a block tells it. Offsets refer to the text of the block. */
export interface Excuses {
  /** Sentences that say that conferring would have been pointless, or that the other side would not talk. */
  readonly spans: readonly Span[];
  /** The block says that nobody conferred at all, so that contacts without a day in it are only the reasons. */
  readonly ofAll: boolean;
}

/**
 * Reads why nobody conferred: statements that it would have been pointless or unwelcome. A denial alone, and an argument that
 * the rule does not apply, are none.
 * @param inAccount the sentences stand in a certificate or section about the conferral
 */
export function readExcuses(sentences: readonly SentenceFacts[], inAccount: boolean): Excuses {
  const denies = sentences.some(({ noContact }) => noContact);
  if (!denies && !sentences.some(mayExcuse)) return none;
  const spans = sentences.filter((_, index) => {
    const around = sentences.slice(Math.max(0, index - 1), index + 2);
    const deniedNear = sentences.slice(Math.max(0, index - longestTale), index).some(({ noContact }) => noContact);
    return isExcuse(sentences[index] as SentenceFacts, around, { inAccount, denies, deniedNear });
  });
  const ofAll = spans.length > 0 && sentences.some(({ noContact, again }) => noContact && !again);
  return { spans: spans.map(({ start, end }) => ({ start, end })), ofAll };
}

/** So many sentences may stand between the denial and what the other side would have done. */
const longestTale = 4;

const none: Excuses = { spans: [], ofAll: false };

/** Where nobody denies a contact, only these make an excuse. */
function mayExcuse({ refusesTalk, futility, excuse }: SentenceFacts): boolean {
  return refusesTalk || futility || excuse;
}

function isExcuse(
  sentence: SentenceFacts,
  around: readonly SentenceFacts[],
  { inAccount, denies, deniedNear }: Record<"inAccount" | "denies" | "deniedNear", boolean>,
): boolean {
  if (sentence.refusesTalk) return true;
  if (sentence.noContact && (sentence.blamesOther || around.some((one) => one.unwelcome))) return true;
  if (sentence.tellsOfObstinacy && around.some((one) => one !== sentence && one.noContact && !one.ofOther)) return true;
  const ofTalking = around.some((one) => one.ofTalking && (one.ofDiscovery || one.participants.length > 0));
  if (sentence.futility && (inAccount || denies || ofTalking || sentence.ofUnrealContact)) return true;
  if (!sentence.excuse) return false;
  return sentence.ofTalking || deniedNear || (denies && (ofTalking || around.some((one) => one.noContact)));
}
