import type { RuleContext } from "../rule.ts";

interface SignSpace {
  readonly type: "string";
  readonly enum: readonly string[];
  readonly default: string;
  readonly description: string;
}

/** The option of rules that ask for a space behind the section sign. */
export const signSpace: SignSpace = {
  type: "string",
  enum: ["required", "any"],
  default: "required",
  description: 'Whether a space must stand behind "§", as the citation guides have it; "any" takes "§1331" too.',
};

/** The context of a rule with that option. */
export type SignContext = RuleContext<{ readonly signSpace: SignSpace }>;
