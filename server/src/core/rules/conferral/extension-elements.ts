import {
  asksForExtension,
  type ExtensionElement,
  insertExtensionElements,
  missingExtensionElements,
} from "../../conferral/extensionElements.ts";
import { jurisdictionFor } from "../../conferral/requirement.ts";
import { defineRule } from "../rule.ts";
import { guided } from "./_guided.ts";

export default defineRule({
  id: "conferral/extension-elements",
  severity: "warning",
  summary: "A motion for more time does not tell when the act was first due, the prior extensions, or the cause.",
  details:
    "D. Kan. Rule 6.1(a) asks a motion for an extension for the other parties' views (see `conferral/state-position`), the date when the act was first due, the number of prior extensions and when the last expires, and the cause.",
  authority: "D. Kan. Rule 6.1(a)",
  fix: "guided",
  on: "brief",
  papers: ["motion"],
  examples: [
    {
      bad: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Extension of Time\n\nPlaintiff moves for an extension of fourteen days, which Defendant opposes.\n",
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Extension of Time\n\nPlaintiff moves for an extension of fourteen days, which Defendant opposes. The [describe the act] was first due on [date]. There have been [number] prior extensions; the last [expires / expired] on [date]. The extension is needed because [reason].\n",
      note: "Repaired so far that the blanks show what is wanting.",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion for Extension of Time\n\nPlaintiff moves to extend by fourteen days the time to respond to the motion to dismiss, which is due May 3, 2024. No extension has been sought before. Counsel begins a trial on May 1 and cannot finish the response until it ends. Defendant does not object to the extension.\n",
    },
    {
      good: "---\ncourt: ksd\n---\n\n# Plaintiff's Motion to Continue the Trial\n\nPlaintiff moves to continue the trial. Defendant opposes the continuance.\n",
      note: "Rule 6.1(b) asks a continuance for the other parties' views only.",
    },
  ],
  check(brief, { report }) {
    const rule = jurisdictionFor(brief).extensionRule?.value;
    if (rule !== "D. Kan. Rule 6.1" || !asksForExtension(brief)) return;
    const missing = missingExtensionElements(brief);
    if (missing.length === 0) return;
    report(brief.title ?? { start: 0, end: 0 }, {
      message: `Not found: ${missing.map((element) => wanting[element]).join("; ")}. ${rule}(a) asks for it in a motion for an extension.`,
      fixes: guided(insertExtensionElements(brief, missing)),
    });
  },
});

const wanting: Record<ExtensionElement, string> = {
  due: "the date when the act was first due",
  earlier: "the number of prior extensions and when the last expires",
  cause: "the cause",
};
