import type { ShortCitation } from "../../citations/citation.ts";
import { reporters } from "../../reference/reporters.ts";
import { isOwnText } from "../ownText.ts";
import { differentParties } from "../partyNames.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "short-forms/short-form-no-full",
  severity: "error",
  summary: "A short form has a full citation before it.",
  details: `\`*Anderson*, 477 U.S. at 249\` tells a reader nothing of court and year, and names the decision only in part; the full citation comes first.

Short forms inside a parenthetical (quoting, citing) are passed over, and those of a volume that the paper names in any other way with a
page on which the decision may begin, unless the names have different parties.`,
  authority: "Indigo Book R15.2.1",
  fix: "none",
  on: "brief",
  examples: [
    { bad: "So it was held. *Anderson*, 477 U.S. at 249." },
    { bad: "So it was held. *Banks*, 2015 WL 7451174, at *2." },
    { bad: "*Anderson*, 477 U.S. at 249. So it was held in *Anderson v. Orr*, 477 U.S. 242 (1986)." },
    {
      bad: "*Wick v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at 139.",
      note: "A decision that begins on page 242 has no page 139.",
    },
    { bad: "*Wick v. Orr*, 477 U.S. 242, 247 (1986). *Ash v. Elm*, 477 U.S. at 249." },
    { good: "*Wick v. Orr*, 477 U.S. 242, 247 (1986). *Wick v. Orr Lumber Co.*, 477 U.S. at 249." },
    { good: "*Civil Liberties Union v. Nat'l Sec. Agency*, 477 U.S. 242, 247 (1986). *ACLU v. NSA*, 477 U.S. at 249." },
    { good: "*Wick v. Orr*, 477 U.S. 242, 247 (1986). *The Lease Case*, 477 U.S. at 249." },
    { good: "*Anderson v. Orr*, 477 U.S. 242, 247 (1986). *Anderson*, 477 U.S. at 249." },
    {
      good: "*Anderson v. Orr*, 477 U.S. 242, 247, 106 S. Ct. 2505 (1986). *Anderson*, 477 U.S. at 249, 106 S. Ct. at 2511.",
    },
    {
      good: "*Banks v. Orr*, No. 15-2602, 2015 WL 7451174, at *2 (D. Kan. Nov. 23, 2015). *Banks*, 2015 WL 7451174, at *3.",
    },
    { good: "*Ash v. Elm*, 12 F.3d 34, 36 (10th Cir. 1994) (quoting *Anderson*, 477 U.S. at 249)." },
    { good: "The opinion (477 U.S. 242, decided in 1986) says so. *Anderson*, 477 U.S. at 249." },
    { good: "*Anderson*, 477 U.S. at 249.[^1]\n\n[^1]: *Anderson v. Orr*, 477 U.S. 242 (1986)." },
  ],
  check(_brief, context) {
    const full = fullCites(context);
    let typed: TypedCites | undefined;
    for (const citation of context.graph.citations) {
      if (citation.kind !== "short" || citation.nested || !isOwnText(context, citation.start)) continue;
      if (context.antecedentOf(citation)?.kind !== "none" || isParallel(citation, context)) continue;
      const key = keyOf(citation);
      if (key === null) continue;
      const place = full.get(key)?.place;
      typed ??= typedCites(context);
      const others = full.get(key)?.names ?? [];
      const mayBeMeant =
        !isNamedOtherwise(citation, others) && (typed.get(key)?.some((page) => mayHold(page, citation)) ?? false);
      const isBefore = place !== undefined && place < citation.start;
      if (isBefore ? mayBeMeant || !citation.volume : place === undefined && mayBeMeant) continue;
      context.report(citation, {
        message:
          place === undefined || isBefore
            ? `No full citation of ${key} is found before this short form${isBefore ? " that could hold its page" : ""}.`
            : `The full citation of ${key} comes only after this short form.`,
      });
    }
  },
});

/** The full citations of one volume, or of one database number. */
interface FullCites {
  /** Where the first of them stands; -1 where that is in a footnote. */
  readonly place: number;
  /** The names of the decisions; undefined for one that has none. */
  readonly names: readonly (string | undefined)[];
}

function fullCites({ graph, zoneAt }: RuleContext): ReadonlyMap<string, FullCites> {
  const found = new Map<string, FullCites>();
  for (const citation of graph.citations) {
    const name = "caseName" in citation ? citation.caseName?.value : undefined;
    for (const key of keysOfFull(citation)) {
      const place = zoneAt(citation.start) === "footnote" ? -1 : citation.start;
      const known = found.get(key);
      found.set(key, { place: Math.min(place, known?.place ?? place), names: [...(known?.names ?? []), name] });
    }
  }
  return found;
}

/** Whether a short form gives both parties, and neither is one of the decisions cited from its volume. */
function isNamedOtherwise({ caseName, volume }: ShortCitation, names: FullCites["names"]): boolean {
  const own = caseName?.value;
  return (
    own !== undefined &&
    volume !== undefined &&
    names.length > 0 &&
    names.every((name) => haveNoPartyInCommon(own, name))
  );
}

/** Nothing is said of names with initials, which may stand for any words. */
function haveNoPartyInCommon(one: string, two: string | undefined): boolean {
  const [left, right] = one.split(/\sv\.?\s/);
  const [otherLeft, otherRight] = two?.split(/\sv\.?\s/) ?? [];
  if (!left || !right || !otherLeft || !otherRight || /\p{Lu}{3}/u.test(`${one} ${two}`)) return false;
  return (
    differentParties(`${left} v. -`, `${otherLeft} v. -`) && differentParties(`- v. ${right}`, `- v. ${otherRight}`)
  );
}

function keysOfFull(citation: RuleContext["graph"]["citations"][number]): string[] {
  if (citation.kind === "case") {
    return [citation, ...citation.parallel].map(({ volume, reporter }) => `${volume.value} ${reporter.value}`);
  }
  if (citation.kind !== "unpublished") return [];
  const key = databaseKey(citation);
  return key ? [key] : [];
}

function keyOf(short: ShortCitation): string | null {
  const { volume, reporter } = short;
  return volume && reporter ? `${volume.value} ${reporter.value}` : databaseKey(short);
}

function databaseKey({ year, database, number }: Pick<ShortCitation, "year" | "database" | "number">): string | null {
  return year && database && number ? `${year.value} ${database.value} ${number.value}` : null;
}

/** The second of two parallel short forms: "477 U.S. at 249, 106 S. Ct. at 2511". */
function isParallel({ start, caseName }: ShortCitation, { source }: RuleContext): boolean {
  return !caseName && /\d[\s*_]*[,;][\s*_]*$/.test(source.text.slice(Math.max(0, start - 8), start));
}

/** The pages that stand behind each volume; null for one that is not given in figures. */
type TypedCites = ReadonlyMap<string, readonly (number | null)[]>;

/**
 * Volumes and database numbers that stand in the text with a page behind them, however broken up by lines or stray marks:
 * what is not understood as a full citation may be one all the same.
 */
function typedCites({ source }: RuleContext): TypedCites {
  const found = new Map<string, (number | null)[]>();
  const text = source.text.replace(/[\s*_>,]+/g, " ");
  for (const match of text.matchAll(/\b(\d{1,4}) ?(?=[A-Z])/g)) {
    const reporter = reporters.match(text, match.index + match[0].length);
    const page = reporter && /^ ?(\d+|_)/.exec(text.slice(reporter.end, reporter.end + 8))?.[1];
    if (!reporter || !page) continue;
    const key = `${match[1]} ${reporter.value}`;
    found.set(key, [...(found.get(key) ?? []), page === "_" ? null : Number(page)]);
  }
  return found;
}

/** No decision is longer. */
const mostPages = 200;

/** Whether a decision that begins on a page may have the page of a short form; true where either is not known. */
function mayHold(page: number | null, { pins }: ShortCitation): boolean {
  const pin = Number.parseInt(pins?.items[0]?.value ?? "", 10);
  return page === null || Number.isNaN(pin) || (pin >= page && pin - page < mostPages);
}
