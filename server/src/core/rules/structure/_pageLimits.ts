import type { Brief } from "../../brief/brief.ts";

/** Most pages of a principal brief and of a reply. */
interface PageLimit {
  readonly principal: number;
  readonly reply: number;
}

/** The limits of a court by what the motion is about. */
interface CourtLimits {
  readonly rule: string;
  readonly discovery: PageLimit;
  readonly summaryJudgment: PageLimit;
  readonly other: PageLimit;
}

/**
 * Page limits by Free Law id. The kinds of D. Kan. Rule 7.1(d) were read in decisions that apply it; the numbers are as
 * remembered in 2026, and so are only ever given as something to check.
 */
const limits: Readonly<Record<string, CourtLimits>> = {
  ksd: {
    rule: "D. Kan. Rule 7.1(d)",
    discovery: { principal: 10, reply: 3 },
    summaryJudgment: { principal: 40, reply: 15 },
    other: { principal: 15, reply: 5 },
  },
};

const discovery = /\b(?:compel|protective|quash|subpoenas?|discovery|sanctions?|deposition|interrogator)/i;

/** The limit on file for a paper, or null where none is or its motion is not known. */
export function pageLimitOf({ court, title, filing }: Brief): { readonly pages: number; readonly rule: string } | null {
  const known = court === null ? undefined : limits[court];
  if (!known || !title) return null;
  const kind = /\bsummary\s+judgment\b/i.test(title.value)
    ? known.summaryJudgment
    : discovery.test(title.value)
      ? known.discovery
      : known.other;
  return { pages: filing.kind === "reply" ? kind.reply : kind.principal, rule: known.rule };
}
