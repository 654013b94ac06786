import { motionFormRuleFor } from "../../conferral/discoveryMotion.ts";
import { readLateFiling } from "../../conferral/responseClock.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "conferral/thirty-days",
  severity: "warning",
  summary: "The motion is filed more than thirty days after the response in dispute was served.",
  details:
    "D. Kan. Rule 37.1(b) asks for the motion within 30 days of the default or of service of the response, answer or objection, unless the time is extended for good cause; time spent conferring does not stop the clock (*Layne Christensen Co. v. Purolite Co.*, 2011 WL 124538, at *3 (D. Kan. Jan. 14, 2011)). The day of service is `responseServed` in the front matter; the day of filing is `filingDate`, the date line or the certificate of service. A period that ends on a weekend or holiday runs on. Not reported where the paper tells of an extension or of good cause.",
  authority: "D. Kan. Rule 37.1(b)",
  fix: "none",
  on: "brief",
  papers: ["motion"],
  examples: [
    {
      bad: "---\ncourt: ksd\nresponseServed: 2024-03-01\nfilingDate: 2024-05-01\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n",
    },
    {
      good: "---\ncourt: ksd\nresponseServed: 2016-04-01\nfilingDate: 2016-05-02\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4.\n",
      note: "The thirtieth day was a Sunday.",
    },
    {
      good: "---\ncourt: ksd\nresponseServed: 2024-03-01\nfilingDate: 2024-05-01\n---\n\n# Plaintiff's Motion to Compel\n\nPlaintiff moves to compel an answer to Interrogatory No. 4. The Court extended the deadline to file this motion to May 3, 2024.\n",
    },
  ],
  check(brief, { conferral, report }) {
    const rule = motionFormRuleFor(brief, conferral);
    const late = rule && readLateFiling(brief);
    if (!rule || !late) return;
    const { filingDate } = brief;
    report(late.served, {
      message: `Filed ${late.days} days after the response was served. ${rule}(b) gives thirty, unless the time was extended for good cause.`,
      related: filingDate ? [{ start: filingDate.start, end: filingDate.end, message: "The day of filing" }] : [],
    });
  },
});
