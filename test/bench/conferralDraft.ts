import { Analyzer } from "../../server/src/core/engine/analyzer.ts";
import { defaultConfiguration } from "../../server/src/core/engine/configuration.ts";
import agreedCaption from "../../server/src/core/rules/conferral/agreed-caption.ts";
import conclusory from "../../server/src/core/rules/conferral/conclusory.ts";
import futility from "../../server/src/core/rules/conferral/futility.ts";
import incomplete from "../../server/src/core/rules/conferral/incomplete.ts";
import letterOnly from "../../server/src/core/rules/conferral/letter-only.ts";
import missing from "../../server/src/core/rules/conferral/missing.ts";
import placeholder from "../../server/src/core/rules/conferral/placeholder.ts";
import sameDay from "../../server/src/core/rules/conferral/same-day.ts";
import statePosition from "../../server/src/core/rules/conferral/state-position.ts";
import wrongRule from "../../server/src/core/rules/conferral/wrong-rule.ts";

/** One entry of `labels.json`. */
export interface LabelledDraft {
  readonly file: string;
  readonly grade: string;
  readonly rules: readonly string[];
  readonly allow: readonly string[];
  readonly note: string;
}

export interface Outcome {
  readonly draft: LabelledDraft;
  readonly grade: string;
  /** Those of the ten rules that were reported, ordered. */
  readonly rules: readonly string[];
  /** The steps that were read, one line each, for people who look into a miss. */
  readonly steps: readonly string[];
}

/** The ten rules that the labels count. */
const counted = [
  agreedCaption,
  conclusory,
  futility,
  incomplete,
  letterOnly,
  missing,
  placeholder,
  sameDay,
  statePosition,
  wrongRule,
];

const analyzer = new Analyzer({
  rules: counted,
  onRuleFailure: (_rule, error) => {
    throw error;
  },
});

/** Reads a draft as the command line would. */
export function readDraft(draft: LabelledDraft, text: string): Outcome {
  const { conferral, findings, source } = analyzer.analyze({
    text,
    path: draft.file,
    language: "markdown",
    configuration: defaultConfiguration,
    today: "2026-01-15",
  });
  const steps = conferral.steps.map((step) => {
    const told = step.evidence.map(({ element, value }) => `${element}=${value}`).join("; ");
    const only = step.attemptOnly ? " attempt" : step.announcementOnly ? " announcement" : "";
    return `${step.means}${only} [${told}] ${source.slice(step).replace(/\s+/g, " ").slice(0, 90)}`;
  });
  return { draft, grade: conferral.grade, rules: [...new Set(findings.map(({ rule }) => rule))].sort(), steps };
}

/** Whether the rules reported are those of the label, leaving aside what it allows. */
export function sameSet({ draft, rules }: Outcome): boolean {
  const counted = rules.filter((rule) => !draft.allow.includes(rule));
  const expected = draft.rules.filter((rule) => !draft.allow.includes(rule));
  return counted.length === expected.length && counted.every((rule) => expected.includes(rule));
}
