import type { ReporterCite } from "../../citations/citation.ts";
import { plain } from "../../citations/reading.ts";
import { handKeptReporters, unpublishedSeries } from "../../reference/principalReporters.ts";
import { type Edit, insert, replace } from "../../text/edit.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { mayFollowStateManual } from "../stateManual.ts";
import { reporterCites } from "./_reporterCites.ts";

/** Reporters whose form is settled; a series that does not exist has none. */
const settled = new Set(handKeptReporters.map(([form]) => form).filter((form) => !unpublishedSeries.includes(form)));

/** What a citation, full or short, has of a reporter. */
type Volume = Pick<ReporterCite, "volume" | "reporter"> & Partial<Pick<ReporterCite, "page">>;

export default defineRule({
  id: "cases/reporter-spacing",
  severity: "warning",
  summary: "A reporter is cited by its usual abbreviation and spacing.",
  details: `Single capitals and ordinals close up (\`F.3d\`, \`U.S.\`, \`F.R.D.\`); longer abbreviations stand apart (\`F. Supp. 2d\`, \`S. Ct.\`,
\`F. App'x\`). Searches and citation checkers look for these forms.

Some courts print other spacings in their own opinions; quotations are left as they are. In papers for the courts of a state other than Kansas,
forms that only close up or leave out periods (\`Cal.App.4th\`, \`AD3d\`) are the state's own. Only the usual reporters are looked at: of others
the form is not settled.`,
  authority: "Indigo Book R11.6 and tables T1 and T3",
  fix: "safe",
  on: ["case", "short"],
  examples: [
    { bad: "*Wick v. Orr*, 612 F.3rd 34 (10th Cir. 2010).", good: "*Wick v. Orr*, 612 F.3d 34 (10th Cir. 2010)." },
    {
      bad: "*Wick v. Orr*, 744 F. Supp. 2nd 34 (D. Kan. 2010).",
      good: "*Wick v. Orr*, 744 F. Supp. 2d 34 (D. Kan. 2010).",
    },
    { bad: "*Wick v. Orr*, 12 F. 3d 34 (10th Cir. 1994).", good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    {
      bad: "*Wick v. Orr*, 512 F.Supp.2d 34 (D. Kan. 2007).",
      good: "*Wick v. Orr*, 512 F. Supp. 2d 34 (D. Kan. 2007).",
    },
    {
      bad: "*Celotex Corp. v. Catrett*, 477 U. S. 317, 106 S.Ct. 2548 (1986).",
      good: "*Celotex Corp. v. Catrett*, 477 U.S. 317, 106 S. Ct. 2548 (1986).",
      count: 2,
    },
    {
      bad: "*Wick v. Orr*, 312 Fed. Appx. 34 (10th Cir. 2009).",
      good: "*Wick v. Orr*, 312 F. App'x 34 (10th Cir. 2009).",
    },
    { bad: "*Celotex*, 477 US at 323.", good: "*Celotex*, 477 U.S. at 323." },
    { bad: "*Wick v. Orr*, 132 FRD 296 (D. Kan. 1990).", good: "*Wick v. Orr*, 132 F.R.D. 296 (D. Kan. 1990)." },
    { bad: "*Wick v. Orr*, 48 Kan.App.2d 34 (2013).", good: "*Wick v. Orr*, 48 Kan. App. 2d 34 (2013)." },
    { good: "*Wick v. Orr*, 12 F.3d 34 (10th Cir. 1994)." },
    { good: "*Wick v. Orr*, 512 F. Supp.\n2d 34 (D. Kan. 2007).", note: "A line break is a space." },
    { good: "*Wick v. Orr*, 312 F. App’x 34 (10th Cir. 2009)." },
    { good: "*Wick v. Orr*, 48 Kan. App. 2d 34, 285 P.3d 1 (2013)." },
    { good: "*Wick v. Commissioner*, 74 T.C.M. (CCH) 146 (1997)." },
    { good: "## *WICK V. ORR*, 48 KAN. APP. 2D 34 (2013)", note: "Capitals of a heading." },
    {
      good: "---\ncourt: cal\nfiling: motion\n---\n\n(*Wick v. Orr* (2004) 116 Cal.App.4th 294, 301.)\n",
      note: "The form of California's own manual.",
    },
    {
      good: "---\ncourt: ny\nfiling: motion\n---\n\n(*Wick v Orr*, 127 AD3d 492, 493 [1st Dept 2015].)\n",
      note: "The form of New York's own manual.",
    },
    {
      bad: "---\ncourt: cal\nfiling: motion\n---\n\n*Wick v. Orr*, 312 Fed. Appx. 34 (9th Cir. 2009).\n",
      good: "---\ncourt: cal\nfiling: motion\n---\n\n*Wick v. Orr*, 312 F. App'x 34 (9th Cir. 2009).\n",
    },
  ],
  check(citation, context) {
    for (const cite of volumesOf(citation)) checkVolume(cite, context);
  },
});

function volumesOf(citation: Parameters<typeof reporterCites>[0] | (Partial<Volume> & { kind: "short" })): Volume[] {
  if (citation.kind === "case") return [...reporterCites(citation)];
  const { volume, reporter, page } = citation;
  return volume && reporter ? [{ volume, reporter, ...(page ? { page } : {}) }] : [];
}

function checkVolume({ volume, reporter, page }: Volume, context: RuleContext): void {
  const { text, report } = context;
  const typed = text(reporter);
  const spelled = plain(typed).replace(/\u2019/g, "'");
  if (!settled.has(reporter.value)) return;
  if (isClosedUp(spelled, reporter.value) && mayFollowStateManual(context)) return;
  const misspelled = spelled !== reporter.value && spelled !== reporter.value.toUpperCase();
  const edits: Edit[] = misspelled ? [replace(reporter, reporter.value)] : [];
  if (volume.end === reporter.start) edits.unshift(insert(volume.end, " "));
  if (page && reporter.end === page.start) edits.push(insert(page.start, " "));
  if (edits.length === 0) return;
  const right = [volume.value, reporter.value, page?.value].filter((each) => each !== undefined).join(" ");
  report(
    { start: volume.start, end: page?.end ?? reporter.end },
    {
      message: misspelled
        ? `"${plain(typed)}" should be "${reporter.value}" in a citation.`
        : `This citation should read "${right}".`,
      fixes: [{ title: `Write "${right}"`, safe: !/[*_\\]/.test(typed), edits: merged(edits) }],
    },
  );
}

/** "Cal.App.4th" and "AD3d": the form with spaces, or spaces and periods, left out. */
function isClosedUp(spelled: string, form: string): boolean {
  return spelled !== form && !spelled.includes(" .") && [/ /g, /[ .]/g].some((left) => without(left, spelled, form));
}

function without(left: RegExp, spelled: string, form: string): boolean {
  const bare = form.replace(left, "");
  return spelled.length < form.length && spelled.replace(/ /g, "") === bare;
}

/** An insertion at the edge of a replacement becomes part of it. */
function merged(edits: readonly Edit[]): Edit[] {
  const whole = edits.find((edit) => edit.span.end > edit.span.start);
  if (!whole) return [...edits];
  const before = edits.some((edit) => edit !== whole && edit.span.end === whole.span.start) ? " " : "";
  const after = edits.some((edit) => edit !== whole && edit.span.start === whole.span.end) ? " " : "";
  return [replace(whole.span, `${before}${whole.newText}${after}`)];
}
