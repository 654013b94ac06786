import type { Brief } from "../../brief/brief.ts";
import { readDates } from "../../brief/dates.ts";
import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, type Fix, type Report } from "../rule.ts";

export default defineRule({
  id: "structure/privacy-identifier",
  severity: "error",
  summary: "A filed paper shows no full social security or account number, birth date or name of a minor.",
  details: `Fed. R. Civ. P. 5.2(a) lets a filing show the last four digits of a social security, taxpayer or account number, the year of a
birth, and the initials of a minor. Quotations and block quotes are filed too, so they are looked at. A minor's name is a
warning, since only its reader knows whether the person is one. Papers whose title says that they are filed under seal are
left alone; the exemptions of Rule 5.2(b) are not known to Brieflint.`,
  authority: "Fed. R. Civ. P. 5.2(a)",
  fix: "guided",
  on: "block",
  zones: ["quotation", "blockQuote"],
  examples: [
    { bad: "His social security number is 512-48-6789.", good: "His social security number is XXX-XX-6789." },
    {
      bad: "The account, account number 4417123456789113, was closed.",
      good: "The account, account number XXXXXXXXXXXX9113, was closed.",
    },
    { bad: "Mr. Roe was born on March 4, 1985, in Wichita.", good: "Mr. Roe was born in 1985, in Wichita." },
    { bad: "> DOB: 3/4/1985", good: "> DOB: 1985" },
    {
      bad: "Taxpayer identification number 48-1234567 is hers.",
      good: "Taxpayer identification number XXXXXX4567 is hers.",
    },
    { bad: "Plaintiff John Smith, a minor, was hurt." },
    { bad: "His Social Security number is 512 48 6789.", good: "His Social Security number is XXXXXXX6789." },
    { bad: "The account (No. 0012345678) was closed.", good: "The account (No. XXXXXX5678) was closed." },
    { bad: "He paid by credit card 4417 1234 5678 9113.", good: "He paid by credit card XXXXXXXXXXXXXXX9113." },
    { bad: "Ms. Roe was born in Topeka on March 4, 1985." },
    { bad: "The patient's D.O.B. is 03-04-1985.", good: "The patient's D.O.B. is 1985." },
    { bad: "His minor son, John Smith, was hurt, and so was Ann Roe, age 9.", count: 2 },
    { good: "Mr. Roe, age 47, was hurt. The minor child, J.S., age 9, was not." },
    { good: "His social security number ends in 6789 (XXX-XX-6789)." },
    { good: "Call 913-555-0100, or write to Overland Park, Kansas 66207-1234." },
    { good: "No. 13-2493-KHV-KGG was filed on March 4, 1985." },
    { good: "Mr. Roe was born in 1985. He signed the lease on March 4, 2005." },
    { good: "J.S., a minor, was hurt. The lease names Account Services, a minor creditor." },
    { good: "Invoice No. 512-48-6789 and Case No. 512-48-6789 are numbers of another kind." },
    { good: "Invoice 512-48-67890 and part 1512-48-6789 were shipped on account of Doc. 12." },
    { good: "The bank account (Doc. 44-2 at 12345) is closed. Account ending in 6789." },
  ],
  check(block, { brief, text, report }) {
    if (isSealed(brief)) return;
    const typed = text(block.content);
    const offset = block.content.start;
    for (const find of [taxpayerNumbers, accountNumbers, birthDates, minors]) {
      for (const { start, end, ...found } of find(typed)) {
        const span = { start: start + offset, end: end + offset };
        const { redacted, ...said } = found;
        report(span, { ...said, ...(redacted ? { fixes: [redaction(redacted, offset)] } : {}) });
      }
    }
  },
});

interface Identifier extends Span, Report {
  /** What may be shown, and in whose place. */
  readonly redacted?: Span & { readonly text: string };
}

function isSealed({ title }: Brief): boolean {
  return /\bunder\s+seal\b|\bsealed\b|\bredacted\b/i.test(title?.value ?? "");
}

function redaction({ start, end, text }: Span & { readonly text: string }, offset: number): Fix {
  return {
    title: `Write "${text}"`,
    safe: false,
    edits: [replace({ start: start + offset, end: end + offset }, text)],
  };
}

function at(match: RegExpMatchArray, group: string): Span {
  const start = (match.index ?? 0) + match[0].lastIndexOf(group);
  return { start, end: start + group.length };
}

/** Social security numbers by their shape, other taxpayer numbers by what they are called. */
function taxpayerNumbers(text: string): Identifier[] {
  const social = [
    ...text.matchAll(
      /(?<!\b(?:Case|Docket|Invoice|Bates|Serial|Part|Order)\s(?:Nos?\.\s|number\s)?)(?<![\d-])(?!000|666)\d{3}[-\u2011\u2013](?!00)\d{2}[-\u2011\u2013](?!0000)\d{4}(?![\d-])/g,
    ),
  ].map((match) => ({
    ...at(match, match[0]),
    message:
      "A full number in the form of a social security number. Check Fed. R. Civ. P. 5.2(a)(1): the last four digits may be shown.",
    redacted: { ...at(match, match[0]), text: `XXX-XX-${match[0].slice(-4)}` },
  }));
  const named = [
    ...text.matchAll(
      /\b(?:tax(?:payer)?[- ](?:identification|id|i\.d\.)|employer identification|social security|SSN|EIN|TIN|ITIN)(?:\s+(?:number|no\.?|#))?(?:\s+(?:is|of|was))?\s*[:#]?\s*(\d{2}-\d{7}|\d{9}|\d{3} \d{2} \d{4})(?!\d)/gi,
    ),
  ].map((match) => numberFound(match, "taxpayer identification", "5.2(a)(1)"));
  return [...social, ...named];
}

function accountNumbers(text: string): Identifier[] {
  return [
    ...text.matchAll(
      /\b(?:account|acct\.?|card|routing|policy account|IBAN)(?:\s+\(?(?:number|no\.|num\.|#)|\s?#|\s*:)(?:\s+(?:is|was|of|ending\s+in))?\s*[:#]?\s*(\d(?:[ -]?\d){6,18})(?![\d-])/gi,
    ),
    ...text.matchAll(
      /\b(?:(?:credit|debit)\s+card|(?:bank|checking|savings)\s+account)\s+(\d(?:[ -]?\d){8,18})(?![\d-])/gi,
    ),
  ].map((match) => numberFound(match, "account", "5.2(a)(4)"));
}

function numberFound(match: RegExpMatchArray, kind: string, rule: string): Identifier {
  const number = match[1] ?? "";
  const span = at(match, number);
  const masked = `${"X".repeat(number.length - 4)}${number.slice(-4)}`;
  return {
    ...span,
    message: `A full ${kind} number. Check Fed. R. Civ. P. ${rule}: the last four digits may be shown.`,
    redacted: { ...span, text: masked },
  };
}

/** How far behind the words that announce a birth its date may stand. */
const reach = 40;

function birthDates(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(
    /\b(?:born(?:\s+on)?|(?:date\s+of\s+birth|birth\s?date|birthday|D\.?O\.?B\.?)(?:\s+(?:is|was|of))?)(?=[\s:,])/gi,
  )) {
    const from = match.index + match[0].length;
    const isVerb = /^born/i.test(match[0]);
    const date = fullDate(text, from);
    const between = isVerb ? /^(?:\s+in\s+\p{Lu}[\p{L} ,.]{1,30}\s+on)?[\s:,(]*$/u : /^[\s:,(]*$/;
    if (!date || !between.test(text.slice(from, date.start))) continue;
    const start = isVerb ? match.index : date.start;
    const year = date.value.slice(0, 4);
    found.push({
      start: date.start,
      end: date.end,
      message: "A full date of birth. Check Fed. R. Civ. P. 5.2(a)(2): the year may be shown.",
      redacted: { start, end: date.end, text: isVerb ? `${match[0].slice(0, 4)} in ${year}` : year },
    });
  }
  return found;
}

/** The first date with its day, "3-4-1985" included, within reach. */
function fullDate(text: string, from: number): (Span & { readonly value: string }) | null {
  const to = Math.min(text.length, from + reach);
  const [date] = readDates(text, from, to);
  if (date && /^\d{4}-\d\d-\d\d$/.test(date.value)) return date;
  const hyphens = /(?<![\d-])\d{1,2}-\d{1,2}-((?:19|20)\d\d)(?![\d-])/.exec(text.slice(from, to));
  if (!hyphens?.[1]) return null;
  const start = from + hyphens.index;
  return { start, end: start + hyphens[0].length, value: `${hyphens[1]}-01-01` };
}

/** "John Smith, a minor,": a given name and a family name, and nothing after "minor" that it could qualify. */
function minors(text: string): Identifier[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}.])(\p{Lu}\p{Ll}{1,20}\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}{1,20}),\s(?:a|an)\s(?:infant|minor)(?:\schild)?(?=[,.;)]|\sby\b)/gu,
    ),
    ...text.matchAll(
      /\bminor\s(?:son|daughter|child|brother|sister|plaintiff|[Pp]laintiff),?\s(\p{Lu}\p{Ll}{1,20}\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}{1,20})(?=[,.;)]|\s\p{Ll})/gu,
    ),
    ...text.matchAll(
      /(?<![\p{L}.])(\p{Lu}\p{Ll}{1,20}\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}{1,20}),?\s\(?age(?:d)?\s(?:[1-9]|1[0-7])(?=[,.;)])/gu,
    ),
  ].map((match) => ({
    ...at(match, match[1] ?? ""),
    severity: "warning" as const,
    message: "The name of a person called a minor. Check Fed. R. Civ. P. 5.2(a)(3): initials may be shown.",
  }));
}
