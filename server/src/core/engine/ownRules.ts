import { rules } from "../rules/registry.generated.ts";
import { defineRule, type Rule } from "../rules/rule.ts";

const front = "---\ncourt: ksd\nfiling: motion\n---\n\n";

/** Mistakes in what the writer says to Brieflint: in `brieflint.json` and in suppression comments. */
export const invalidConfiguration = defineRule({
  id: "config/invalid",
  severity: "error",
  summary: "The configuration and the suppression comments can be read, and name rules and values that exist.",
  details: `A setting that is misspelt changes nothing, and nobody notices. What is wrong in \`brieflint.json\` is reported on that file,
at its place, and the default stands for it. A comment that names a rule which does not exist is reported where it names it,
as a warning.

There is no reason to ignore it. The check of comments can be silenced by its own id, as that of any rule; the check of
\`brieflint.json\` can't.`,
  authority: "The format of `brieflint.json` and of the comments: see configuration and interfaces",
  fix: "none",
  on: "brief",
  examples: [
    {
      bad: `${front}The motion was granted. (Doc. 170 at 2.) <!-- brieflint-disable-line docket/spacin -- the clerk's own form -->\n`,
      note: "There is a rule docket/spacing, which is suggested.",
    },
  ],
  check() {},
});

/** Suppression comments that silence nothing. */
export const unusedSuppression = defineRule({
  id: "config/unused-suppression",
  severity: "warning",
  summary: "A suppression comment silences something.",
  details: `A comment that is left behind after the text was mended hides the next problem on its line, which nobody then decided to ignore.
A comment that names several rules is reported for each that it does not silence.

A rule that is off is not missed: a comment for a hint is in use where the hint would be reported, whether hints are enabled or
not. Ignore it where the comment is kept for a text that comes and goes: name \`config/unused-suppression\` in the comment too.`,
  authority: "The format of the comments: see interfaces, suppressions",
  fix: "guided",
  on: "brief",
  examples: [
    {
      bad: `${front}The motion was granted. (Doc. 170 at 2.) <!-- brieflint-disable-line docket/spacing -- the clerk's own form -->\n`,
      good: `${front}The motion was granted. (Doc. 170 at 2.)\n`,
    },
    {
      good: `${front}The motion was granted. (Doc.170 at 2.) <!-- brieflint-disable-line docket/spacing -- the clerk's own form -->\n`,
    },
  ],
  check() {},
});

/** The rules that the engine itself keeps; `check` does nothing, since they look at more than a rule sees. */
export const ownRules: readonly Rule[] = [invalidConfiguration, unusedSuppression];

/** Every rule that may be named in a comment, a setting or a report: the registry's and the engine's own. */
export const everyRule: readonly Rule[] = [...rules, ...ownRules];
