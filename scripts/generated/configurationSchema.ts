import { docketStyles } from "../../server/src/core/engine/configuration.ts";
import { profiles } from "../../server/src/core/engine/profiles.ts";
import { defaultSeverity, type OptionSpec, type Rule, severities } from "../../server/src/core/rules/rule.ts";
import { groupOf } from "./rulePage.ts";

/** Where the schema goes, from the project's root. */
export const schemaPath = "schemas/brieflint.schema.json";

type Schema = { readonly [keyword: string]: unknown };

/** The JSON schema (draft 7, which editors read) of `brieflint.json`. */
export function configurationSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Brieflint configuration",
    description: "Made from the rules' own files. The nearest brieflint.json upwards of a paper applies to it.",
    type: "object",
    additionalProperties: false,
    allowComments: true,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: "string" },
      extends: {
        description: "The settings to start from; what this file says of a rule wins.",
        enum: profiles.map(({ name }) => name),
        enumDescriptions: profiles.map(({ description }) => description),
        default: profiles[0].name,
      },
      court: {
        description: 'The court of papers that name none: "ksd", "D. Kan." or the full name.',
        type: "string",
      },
      include: stringList("Globs of Markdown files that are read as briefs though nothing in them says so."),
      exclude: stringList("Globs of files that are left alone."),
      docket: { description: "Path of the docket sheet, relative to this file.", type: "string" },
      docketStyle: {
        description: "How entries of the docket are cited, where the paper's front matter does not say.",
        enum: docketStyles,
      },
      rules: {
        description: "Severities and options, by rule or by group.",
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries([...groupSettings(rules), ...rules.map(ruleSetting)]),
      },
    },
    definitions: {
      severity: {
        description: 'How a finding is shown; "off" silences the rule.',
        enum: ["off", ...[...severities].reverse()],
      },
      setting: settingWith({}),
    },
  };
}

const severity: Schema = { $ref: "#/definitions/severity" };

/** In draft 7 a reference stands alone, so the description beside it needs the list around. */
const plainSetting: Schema = { allOf: [{ $ref: "#/definitions/setting" }] };

function stringList(description: string): Schema {
  return { description, type: "array", items: { type: "string" } };
}

function groupSettings(rules: readonly Rule[]): [string, Schema][] {
  const groups = [...new Set(rules.map((rule) => groupOf(rule.id)))];
  return groups.map((group) => [`${group}/*`, { description: `All rules of the group "${group}".`, ...plainSetting }]);
}

function ruleSetting(rule: Rule): [string, Schema] {
  const options = Object.entries(rule.options ?? {}).map(([name, spec]) => [name, optionSchema(spec)]);
  const description = `${rule.summary} Authority: ${rule.authority}. By default: ${defaultSeverity(rule)}.`;
  return [rule.id, { description, ...(options.length > 0 ? settingWith(Object.fromEntries(options)) : plainSetting) }];
}

/** A severity alone, or a list of the severity and the options. */
function settingWith(options: { readonly [name: string]: Schema }): Schema {
  const optionsSchema = { type: "object", additionalProperties: false, properties: options };
  const withOptions = { type: "array", items: [severity, optionsSchema], additionalItems: false, minItems: 1 };
  return { anyOf: [severity, withOptions] };
}

function optionSchema(spec: OptionSpec): Schema {
  const { type, description } = spec;
  const values = spec.type === "string" && spec.enum ? { enum: spec.enum } : {};
  return { type, ...values, default: spec.default, description };
}
