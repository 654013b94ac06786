import type { StatuteCitation } from "../../citations/citation.ts";
import { insert, replace } from "../../text/edit.ts";
import { defineRule, type RuleContext } from "../rule.ts";

export default defineRule({
  id: "authorities/section-sign-plural",
  severity: "warning",
  summary: "One section takes §, several take §§.",
  details: `\`28 U.S.C. § 1331\`, but \`28 U.S.C. §§ 1331-32\` and \`28 U.S.C. §§ 1331, 1332\`.

Only the United States Code is looked at, and only where the numbers leave no doubt: many of its sections have a hyphen of their own
(\`42 U.S.C. § 2000e-5\`), as the sections of state codes do.`,
  authority: "Indigo Book R5.2",
  fix: "safe",
  on: "statute",
  examples: [
    { bad: "See 28 U.S.C. §§ 1331.", good: "See 28 U.S.C. § 1331." },
    { bad: "See 28 U.S.C. § 1331-32.", good: "See 28 U.S.C. §§ 1331-32." },
    { bad: "See 5 U.S.C. § 701-06.", good: "See 5 U.S.C. §§ 701-06." },
    { bad: "See 28 U.S.C. § 1331 and 1332(a).", good: "See 28 U.S.C. §§ 1331 and 1332(a)." },
    { bad: "See 28 U.S.C. § 1331, 1332, and 1367.", good: "See 28 U.S.C. §§ 1331, 1332, and 1367." },
    { bad: "See 15 U.S.C. § 1681-1681x.", good: "See 15 U.S.C. §§ 1681-1681x." },
    { good: "See 28 U.S.C. § 1331." },
    { good: "See 28 U.S.C. §§ 1331-32." },
    { good: "See 42 U.S.C. § 2000e-5." },
    { good: "See 42 U.S.C. § 1396-1.", note: "May be a section of its own." },
    { good: "See 42 U.S.C. §§ 2000ff to 2000ff-11." },
    { good: "See 15 U.S.C. §§ 1601 *et seq.*" },
    { good: "See 28 U.S.C. §§ 636(b)(1), (c)." },
    { good: "See 28 U.S.C. § 1331, 28 U.S.C. § 1332, and 42 U.S.C. § 1983." },
    { good: "See 28 U.S.C. § 1446, 1994 ed., as it then was." },
    { good: "See Kan. Stat. Ann. § 60-237." },
    { good: "See K.S.A. 60-237 and 60-226." },
  ],
  check(citation, context) {
    const { code, sign } = citation;
    if (code?.value !== "U.S.C." || !sign) return;
    const typed = context.text(sign);
    if (typed === "§§" && isSingle(citation, context)) {
      context.report(sign, {
        message: 'A single section takes "§".',
        fixes: [{ title: "Write one section sign", safe: true, edits: [replace(sign, "§")] }],
      });
    } else if (typed === "§" && isSeveral(citation, context)) {
      context.report(sign, {
        message: 'Several sections take "§§".',
        fixes: [{ title: "Write two section signs", safe: true, edits: [insert(sign.end, "§")] }],
      });
    }
  },
});

/** One section without a hyphen, and nothing behind it that could go on with a list or range. */
function isSingle({ sections, end }: StatuteCitation, { source, text }: RuleContext): boolean {
  const [first, ...others] = sections;
  if (!first || others.length > 0 || !/^\d+[a-z]*(?:\([^()]*\))*$/i.test(text(first))) return false;
  const rest = source.text.slice(Math.max(end, first.end), Math.max(end, first.end) + 24);
  return !/^[*_]*\s*[,;]?\s*(?:and|or|to|through|thru|[*_]*et\b|&|§|\(|[-\u2010-\u2014]|\d)/i.test(rest);
}

function isSeveral({ sections, end }: StatuteCitation, { source, text }: RuleContext): boolean {
  const [first, ...others] = sections;
  if (!first) return false;
  if (others.length === 0) return isRange(text(first));
  const goesOn = /^\s+(?:[A-Z][\w.]*\.|ed\.)/.test(source.text.slice(end, end + 12));
  return !goesOn && sections.every((section) => /^\d{3,}[a-z]?(?:\(\w+\))*$/.test(text(section)));
}

/** "1331-32", "1331-1332" and "1681-1681x": the end is written whole or by its last two digits, and is higher than the start. */
function isRange(section: string): boolean {
  if (/^(\d{3,})[-\u2010-\u2014]\1[a-z]{1,2}$/.test(section)) return true;
  const [, start, last] = /^(\d{3,})[-\u2010-\u2014](\d{2,})$/.exec(section) ?? [];
  if (!start || !last) return false;
  if (last.length === start.length) return Number(last) > Number(start);
  return last.length === 2 && Number(last) > Number(start.slice(-2));
}
