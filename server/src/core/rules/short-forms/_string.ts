import { type Citation, type ExhibitCitation, type IdCitation, isMention } from "../../citations/citation.ts";
import type { Block } from "../../markdown/block.ts";
import { spanAt } from "../../text/span.ts";
import { indexOf } from "../inOrder.ts";
import { isOwnText } from "../ownText.ts";
import type { RuleContext } from "../rule.ts";

type Context = Pick<RuleContext, "graph" | "brief" | "source" | "zoneAt">;

/**
 * Whether the citations before an `Id.` are really a string of two or more that it continues: parted as the members of a
 * string are, not two names of one source, and near enough that nothing unread can stand between.
 */
export function continuesString(id: IdCitation, context: Context): boolean {
  const { graph } = context;
  const index = indexOf(id, graph.citations);
  const last = lastSource(index, context);
  const final = graph.citations[last];
  if (!final || !isNear(final, id, context) || passesUnread(last, index, context)) return false;
  if (runsOn.test(context.source.text.slice(final.end, id.start))) return false;
  const members = membersUpTo(last, graph.citations);
  if (members.length < 2) return final.kind === "docket" && final.entries.length > 1;
  return members.every((member, at) => at === 0 || parts(members[at - 1] as Citation, member, context));
}

/** The last citation before an `Id.` that names a source in the paper's own words; earlier ones of its kind are passed over. */
function lastSource(index: number, context: Context): number {
  const { citations } = context.graph;
  for (let at = index - 1; at >= 0; at--) {
    const citation = citations[at];
    if (!citation || citation.kind === "id" || citation.nested || isMention(citation)) continue;
    if (isOwnText(context, citation.start)) return at;
  }
  return -1;
}

function membersUpTo(last: number, citations: readonly Citation[]): Citation[] {
  const members: Citation[] = [];
  for (let at = last; at >= 0; at--) {
    const citation = citations[at];
    if (!citation) break;
    if (citation.nested) continue;
    if (!isMention(citation)) members.unshift(citation);
    if (!citation.joined) break;
  }
  return members;
}

const isRecord = ({ kind }: Citation): boolean => kind === "docket" || kind === "exhibit";

/** One that may hold another. */
const parenthetical = /\((?:[^()]|\([^()]*\))*\)/g;

/** "Doc. 166; Doc. 168"; but "Ex. A to Mot., ECF No. 42-2" and "Wick, supra, 12 F.3d at 36" are one source each. */
function parts(one: Citation, other: Citation, { source }: Context): boolean {
  const between = source.text.slice(one.end, other.start).replace(parenthetical, "");
  if (/\.["\u201d'\u2019)*_]*\s+[\p{Lu}\u00b6"\u201c]/u.test(between)) return false;
  if (!/[;,&]|\b(?:and|or|with)\b/.test(between)) return false;
  // ", but the court cited only": a sentence that names its sources one after the other.
  if (!between.includes(";") && proseWords(between) > 2) return false;
  const isOfOneKind = one.kind === other.kind;
  if (isRecord(one) && isRecord(other) && (!isOfOneKind || isExhibitOf(one, other)))
    return /[;&]|\band\b/.test(between);
  return one.kind !== "supra" || other.kind !== "short" || between.includes(";");
}

/** "Jones Dep. 45:12-46:3, Ex. A": the place of the testimony. */
function isExhibitOf(one: Citation, other: Citation): boolean {
  return one.kind === "exhibit" && other.kind === "exhibit" && !isExhibit(one) && isExhibit(other);
}

function isExhibit({ label }: ExhibitCitation): boolean {
  return /^Ex/i.test(label.value);
}

/** How many words in small letters there are beside those of signals and lists. */
function proseWords(text: string): number {
  const words: readonly string[] = text.match(/(?<![\p{L}.])\p{Ll}{2,}(?![\p{L}.])/gu) ?? [];
  return words.filter((word) => !/^(?:and|or|with|see|also|but|cf|accord|generally|both|at|nn?)$/.test(word)).length;
}

/** A small letter behind the period: a note from the foot of a page stands in the middle of a sentence, as in scanned text. */
const runsOn = /^(?:\s?\((?:[^()]|\([^()]*\))*\))*\.\s+\p{Ll}/u;

/** In one paragraph, or in two with nothing but quoted matter between them. */
function isNear(final: Citation, id: IdCitation, { brief }: Context): boolean {
  const [from, to] = [spanAt(brief.blocks, final.start), spanAt(brief.blocks, id.start)];
  if (!from || !to) return false;
  const between: readonly Block[] = brief.blocks.slice(brief.blocks.indexOf(from) + 1, brief.blocks.indexOf(to));
  return between.every(({ quoteDepth }) => quoteDepth > 0);
}

/** Words that cite as a court or an office may, and are no citation that is read: "DN 1", "Roe Decl. par. 4". */
const unread =
  /\b(?:[A-Z]{2,4}\.? ?#?\d|(?:Decl|Dep|Aff|Compl|Tr|Ex|Mem|Br|PageID|R)\b[^\s\w]*\s?(?:at\s)?[^\s\w]*\w{0,4}\.?\s?\d)/;

function passesUnread(last: number, index: number, { graph, source }: Context): boolean {
  for (let at = last; at < index; at++) {
    const [one, next] = [graph.citations[at], graph.citations[at + 1]];
    if (one && next && unread.test(source.text.slice(one.end, next.start))) return true;
  }
  return false;
}
