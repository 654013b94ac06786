import type { RuleSetting } from "./configuration.ts";

/** A set of settings from which a `brieflint.json` starts: the value of `extends`. */
export interface Profile {
  readonly name: string;
  /** One sentence, for the schema and the documentation. */
  readonly description: string;
  /** Whether hints are enabled as a class. */
  readonly hints: boolean;
  /** The court of papers that name none, as a Free Law id. */
  readonly court: string | null;
  /** Settings by rule id; what the file itself says of a rule wins. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

const recommended: Profile = {
  name: "recommended",
  description: "Errors, warnings and information; for any court.",
  hints: false,
  court: null,
  rules: {},
};

const strict: Profile = {
  ...recommended,
  name: "strict",
  description: "Hints too: matters of taste and habit.",
  hints: true,
};

const ksd: Profile = {
  ...recommended,
  name: "ksd",
  description:
    "For papers in the District of Kansas: its court, and what its judges ask of a certificate of conferral.",
  court: "ksd",
  rules: {
    "authorities/local-rule-form": { severity: "warning", options: {} },
    "conferral/no-outcome": { severity: "information", options: {} },
    "conferral/one-sided": { severity: "information", options: {} },
  },
};

/** All profiles; the first is the default. */
export const profiles: readonly [Profile, ...Profile[]] = [recommended, strict, ksd];

/** The profile of that name; the default for null. */
export function profileNamed(name: string | null): Profile {
  return profiles.find((profile) => profile.name === name) ?? profiles[0];
}
