import { createScanner, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { readCourt } from "../reference/courts.ts";
import { type Rule, type Severity, severities } from "../rules/rule.ts";
import type { Span } from "../text/span.ts";
import { isTooComplex } from "./inclusion.ts";
import { nearest } from "./nearest.ts";
import { everyRule } from "./ownRules.ts";
import { type Profile, profileNamed, profiles } from "./profiles.ts";
import { fits } from "./settings.ts";

/** What is set for one rule. */
export interface RuleSetting {
  readonly severity: Severity | "off" | null;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** The contents of a `brieflint.json`, checked. */
export interface Configuration {
  /** The folder of the file, with forward slashes, to which globs and paths in it are relative; null where there is none. */
  readonly folder: string | null;
  /** Free Law id, or null. */
  readonly court: string | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Path of a docket file as written, or null. */
  readonly docket: string | null;
  readonly docketStyle: string | null;
  /** Whether hints are enabled as a class, as in the profile "strict". */
  readonly hints: boolean;
  /** Settings by rule id, the profile's included; patterns such as "docket/*" are spread over the rules they name. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

export interface ConfigurationProblem extends Span {
  readonly message: string;
}

export interface ConfigurationReading {
  /** Defaults stand for whatever was wrong. */
  readonly configuration: Configuration;
  /** Ordered by position. */
  readonly problems: readonly ConfigurationProblem[];
}

export const defaultConfiguration: Configuration = {
  folder: null,
  court: null,
  include: [],
  exclude: [],
  docket: null,
  docketStyle: null,
  hints: false,
  rules: new Map(),
};

/** Values of `docketStyle`: the labels between which a paper may choose. */
export const docketStyles = ["Doc.", "ECF No.", "Dkt.", "D.E.", "DN", "Dk.", "Filing No."] as const;

/** Files larger than this, in UTF-16 units, are refused: a configuration is written by hand. */
const longestConfiguration = 1_000_000;
const deepestConfiguration = 50;
const mostPatterns = 1000;
const longestPattern = 1000;

/**
 * Reads a `brieflint.json`: JSON in which comments and trailing commas are allowed. Never throws; what is wrong is a
 * problem at its place, and the default applies. `folder` is the folder of the file.
 */
export function parseConfiguration(
  text: string,
  folder: string | null = null,
  rules: readonly Rule[] = everyRule,
): ConfigurationReading {
  if (text.length > longestConfiguration) {
    const message = "The file is too large for a configuration.";
    return { configuration: { ...defaultConfiguration, folder }, problems: [{ start: 0, end: 1, message }] };
  }
  const reader = new ConfigurationReader(rules);
  return reader.read(text, folder);
}

class ConfigurationReader {
  readonly #rules: readonly Rule[];
  readonly #problems: ConfigurationProblem[] = [];

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  read(text: string, folder: string | null): ConfigurationReading {
    const errors: ParseError[] = [];
    const tooDeep = isTooDeep(text);
    const root = tooDeep ? undefined : parseTree(text, errors, { allowTrailingComma: true });
    if (tooDeep)
      this.#problems.push({ start: 0, end: 1, message: "The file is nested too deeply for a configuration." });
    for (const error of errors) this.#problems.push(located(error, text));
    const configuration = { ...defaultConfiguration, folder, ...(root ? this.#object(root) : {}) };
    this.#problems.sort((a, b) => a.start - b.start || a.end - b.end);
    return { configuration, problems: this.#problems };
  }

  #object(root: Node): Partial<Configuration> {
    if (root.type !== "object") {
      this.#problem(root, 'The configuration is an object: { "rules": { ... } }.');
      return {};
    }
    const values = this.#properties(root);
    const profile = this.#profile(values.get("extends"));
    return {
      hints: profile.hints,
      court: this.#court(values.get("court")) ?? profile.court,
      include: this.#patterns("include", values.get("include")),
      exclude: this.#patterns("exclude", values.get("exclude")),
      docket: this.#string("docket", values.get("docket")),
      docketStyle: this.#oneOf("docketStyle", values.get("docketStyle"), docketStyles),
      rules: this.#ruleSettings(values.get("rules"), profile),
    };
  }

  /** Properties by name; names that are unknown or come twice are problems. */
  #properties(object: Node): Map<string, Node> {
    const values = new Map<string, Node>();
    for (const [key, value] of entries(object)) {
      const name = String(key.value);
      if (name === "$schema") continue;
      if (!keys.includes(name)) this.#unknown(key, "key", name, keys);
      else if (values.has(name)) this.#problem(key, `"${name}" is set twice.`);
      if (value) values.set(name, value);
    }
    return values;
  }

  #profile(node: Node | undefined): Profile {
    const names = profiles.map(({ name }) => name);
    return profileNamed(this.#oneOf("extends", node, names));
  }

  #court(node: Node | undefined): string | null {
    const name = this.#string("court", node);
    if (node === undefined || name === null) return null;
    const court = readCourt(name);
    if (court === null) {
      this.#problem(
        node,
        `"${brief(name)}" is not a court that Brieflint knows; write "ksd", "D. Kan." or the full name.`,
      );
    }
    return court;
  }

  #patterns(key: string, node: Node | undefined): readonly string[] {
    if (node === undefined) return [];
    if (node.type === "string") return this.#pattern(key, node);
    if (node.type !== "array") {
      this.#problem(node, `"${key}" is a list of globs, such as ["motions/**/*.md"].`);
      return [];
    }
    return (node.children ?? []).slice(0, mostPatterns).flatMap((child) => this.#pattern(key, child));
  }

  #pattern(key: string, node: Node): readonly string[] {
    const pattern: unknown = node.value;
    if (typeof pattern === "string" && pattern.length > 0 && pattern.length <= longestPattern) {
      if (!isTooComplex(pattern)) return [pattern];
      this.#problem(node, "This glob has too many stars to be tried; use a simpler one.");
      return [];
    }
    this.#problem(node, `"${key}" is a list of globs, such as ["motions/**/*.md"].`);
    return [];
  }

  #string(key: string, node: Node | undefined): string | null {
    if (node === undefined) return null;
    const value: unknown = node.value;
    if (node.type === "string" && typeof value === "string") return value;
    this.#problem(node, `"${key}" is a text in quotation marks.`);
    return null;
  }

  #oneOf(key: string, node: Node | undefined, allowed: readonly string[]): string | null {
    const value = this.#string(key, node);
    if (node === undefined || value === null || allowed.includes(value)) return value;
    this.#problem(node, `"${key}" is one of ${allowed.map((name) => `"${name}"`).join(", ")}.`);
    return null;
  }

  #ruleSettings(node: Node | undefined, profile: Profile): ReadonlyMap<string, RuleSetting> {
    const settings = new Map<string, RuleSetting>(Object.entries(profile.rules));
    if (node === undefined) return settings;
    if (node.type !== "object") {
      this.#problem(node, '"rules" is an object: { "docket/spacing": "warning" }.');
      return settings;
    }
    const written = entries(node);
    for (const isPattern of [true, false]) {
      for (const [key, value] of written) {
        const name = String(key.value);
        if (name.endsWith("/*") === isPattern) this.#setRule(settings, key, value, profile);
      }
    }
    return settings;
  }

  /**
   * A pattern sets what runs already (no hints where they are not enabled, no rule that is declared off), or turns it off;
   * a rule named by its id is always set. Options of the profile stay where the file does not set them.
   */
  #setRule(settings: Map<string, RuleSetting>, key: Node, value: Node | undefined, profile: Profile): void {
    const name = String(key.value);
    const named = rulesNamed(this.#rules, name);
    if (named.length === 0) {
      this.#unknown(key, "rule", name, ruleNames(this.#rules));
      return;
    }
    if (value === undefined) return;
    const isPattern = name.endsWith("/*");
    const severity = this.#severity(value);
    for (const rule of named) {
      const before = settings.get(rule.id);
      const runs = before !== undefined || (rule.enabled !== false && (rule.severity !== "hint" || profile.hints));
      if (isPattern && !runs && severity !== "off") continue;
      const options = isPattern ? {} : this.#options(rule, value);
      settings.set(rule.id, { severity, options: { ...before?.options, ...options } });
    }
  }

  #severity(node: Node): Severity | "off" | null {
    const isList = node.type === "array";
    const severityNode = isList ? node.children?.[0] : node;
    const value: unknown = severityNode?.value;
    if (value === "off") return "off";
    const severity = severities.find((candidate) => candidate === value);
    if (severity === undefined) {
      this.#problem(severityNode ?? node, 'A severity is "off", "hint", "information", "warning" or "error".');
      return null;
    }
    return severity;
  }

  #options(rule: Rule, node: Node): Record<string, string | number | boolean> {
    const options: Record<string, string | number | boolean> = {};
    const [, given, surplus] = node.type === "array" ? (node.children ?? []) : [];
    if (surplus) this.#problem(surplus, "A setting is a severity, or a list of a severity and an object of options.");
    if (given === undefined) return options;
    if (given.type !== "object") {
      this.#problem(given, 'Options are an object, such as { "style": "never" }.');
      return options;
    }
    for (const [key, value] of entries(given)) {
      const name = String(key.value);
      const specs = rule.options ?? {};
      const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
      const setTo: unknown = value ? getNodeValue(value) : undefined;
      if (spec === undefined) this.#unknown(key, `option of ${rule.id}`, name, Object.keys(specs));
      else if (fits(spec, setTo)) options[name] = setTo;
      else this.#problem(value ?? key, `"${name}" is ${describe(spec)}.`);
    }
    return options;
  }

  #unknown(node: Node, what: string, name: string, known: readonly string[]): void {
    const suggestion = nearest(name, known);
    const question = suggestion === null ? "" : ` Did you mean "${suggestion}"?`;
    this.#problem(node, `Unknown ${what} "${brief(name)}".${question}`);
  }

  #problem(node: Node, message: string): void {
    this.#problems.push({ start: node.offset, end: node.offset + node.length, message });
  }
}

const keys: readonly string[] = ["extends", "court", "include", "exclude", "docket", "docketStyle", "rules"];

/** The rules that an id or a pattern "group/*" names. */
export function rulesNamed(rules: readonly Rule[], name: string): readonly Rule[] {
  if (!name.endsWith("/*")) return rules.filter((rule) => rule.id === name);
  return rules.filter((rule) => rule.id.startsWith(name.slice(0, -1)));
}

/** Every id, and "group/*" for every group. */
export function ruleNames(rules: readonly Rule[]): string[] {
  const groups = new Set(rules.map((rule) => `${rule.id.slice(0, rule.id.indexOf("/"))}/*`));
  return [...rules.map((rule) => rule.id), ...groups];
}

function entries(object: Node): [key: Node, value: Node | undefined][] {
  return (object.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    return key ? [[key, value] as [Node, Node | undefined]] : [];
  });
}

function describe(spec: NonNullable<Rule["options"]>[string]): string {
  if (spec.type === "boolean") return "true or false";
  if (spec.type === "number") return "a number";
  return spec.enum ? `one of ${spec.enum.map((value) => `"${value}"`).join(", ")}` : "a text in quotation marks";
}

/** The parser recurses, so depth is bounded before it runs; a configuration needs four levels. */
function isTooDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const character = text[scanner.getTokenOffset()];
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    if (depth > deepestConfiguration) return true;
  }
  return false;
}

function located(error: ParseError, text: string): ConfigurationProblem {
  const start = Math.min(error.offset, Math.max(0, text.length - 1));
  const end = Math.min(text.length, Math.max(start + 1, error.offset + error.length));
  return { start, end, message: syntaxMessages[printParseErrorCode(error.error)] ?? "This is not JSON." };
}

const syntaxMessages: Readonly<Record<string, string>> = {
  PropertyNameExpected: "A name in quotation marks is expected here.",
  ValueExpected: "A value is expected here.",
  ColonExpected: "A colon is expected here.",
  CommaExpected: "A comma is expected here.",
  CloseBraceExpected: "A closing brace is expected here.",
  CloseBracketExpected: "A closing bracket is expected here.",
  EndOfFileExpected: "Nothing is expected after the end of the object.",
  UnexpectedEndOfComment: "The comment does not end.",
  UnexpectedEndOfString: "The text in quotation marks does not end.",
};

/** A name for a message: cut, so that a mistake of a megabyte makes no message of a megabyte. */
function brief(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}
