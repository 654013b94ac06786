import type { SuppressedFinding } from "../engine/suppressions.ts";
import { publishedRulePages, rulePage } from "../features/rulePage.ts";
import { defaultSeverity, type Finding, type Fix, type Rule, type Severity } from "../rules/rule.ts";
import { snippetToPlain } from "../text/snippet.ts";
import type { SourceText } from "../text/sourceText.ts";
import type { Span } from "../text/span.ts";

/** The parts of SARIF 2.1.0 (OASIS standard of 27 March 2020) that a run of Brieflint fills; section numbers are its own. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly [SarifRun];
}

interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly invocations: readonly [SarifInvocation];
  readonly columnKind: "utf16CodeUnits";
  /** Section 3.14.27; the default leaves out the carriage return by itself, which is a line break here. */
  readonly newlineSequences: readonly string[];
  readonly results: readonly SarifResult[];
}

interface SarifDriver {
  readonly name: string;
  readonly version: string;
  readonly semanticVersion: string;
  readonly informationUri: string;
  readonly rules: readonly SarifRule[];
}

interface SarifMessage {
  readonly text: string;
  readonly markdown?: string;
}

interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifMessage;
  readonly fullDescription: SarifMessage;
  readonly help: SarifMessage;
  readonly helpUri: string;
  readonly defaultConfiguration: { readonly enabled: boolean; readonly level: SarifLevel };
  readonly properties: { readonly tags: readonly string[]; readonly authority: string; readonly fix: string };
}

type SarifLevel = "error" | "warning" | "note";

interface SarifInvocation {
  readonly executionSuccessful: boolean;
  readonly toolExecutionNotifications?: readonly SarifNotification[];
}

interface SarifNotification {
  readonly level: "error";
  readonly message: SarifMessage;
  readonly locations?: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  }[];
}

interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface SarifLocation {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: SarifRegion };
  readonly message?: SarifMessage;
}

/** One finding. */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: SarifLevel;
  readonly message: SarifMessage;
  readonly locations: readonly [SarifLocation];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly fixes?: readonly SarifFix[];
  readonly suppressions: readonly { readonly kind: "inSource"; readonly justification?: string }[];
}

interface SarifFix {
  readonly description: SarifMessage;
  readonly artifactChanges: readonly [
    {
      readonly artifactLocation: { readonly uri: string };
      readonly replacements: readonly {
        readonly deletedRegion: SarifRegion;
        readonly insertedContent: { readonly text: string };
      }[];
    },
  ];
  readonly properties: { readonly safe: boolean };
}

/** What one file comes to in SARIF. */
export interface SarifFile {
  /** The path as given; relative ones stay relative to the working directory. */
  readonly path: string;
  readonly source: SourceText;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

const levels: Readonly<Record<Severity, SarifLevel>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** The results of one file: what is reported, then what a comment silences, with its reason. */
export function sarifResults({ path, source, findings, suppressed }: SarifFile, rules: readonly Rule[]): SarifResult[] {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const uri = uriOf(path);
  const result = (finding: Finding, suppressions: SarifResult["suppressions"]): SarifResult => {
    const ruleIndex = indexes.get(finding.rule);
    const related = finding.related.map(({ message, ...span }) => ({
      ...location(uri, span, source),
      message: { text: message },
    }));
    const fixes = finding.fixes.map((fix) => fixOf(fix, uri, source));
    return {
      ruleId: finding.rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [location(uri, finding, source)],
      ...(related.length > 0 ? { relatedLocations: related } : {}),
      ...(fixes.length > 0 ? { fixes } : {}),
      suppressions,
    };
  };
  return [
    ...findings.map((finding) => result(finding, [])),
    ...suppressed.map(({ finding, directive: { reason } }) =>
      result(finding, [{ kind: "inSource", ...(reason === "" ? {} : { justification: reason }) }]),
    ),
  ];
}

/** What could not be done in a run: a file that can't be read, for one. */
export interface SarifFailure {
  readonly path: string | null;
  readonly message: string;
}

export interface SarifOptions {
  readonly rules: readonly Rule[];
  readonly version: string;
  readonly failures: readonly SarifFailure[];
}

/** The whole log of a run with these results. */
export function sarifLog(results: readonly SarifResult[], options: SarifOptions): SarifLog {
  const { failures, version, rules } = options;
  const driver: SarifDriver = {
    name: "Brieflint",
    version,
    semanticVersion: version,
    informationUri: publishedRulePages,
    rules: rules.map(ruleOf),
  };
  const notifications = failures.map(notificationOf);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
          },
        ],
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        results,
      },
    ],
  };
}

function ruleOf(rule: Rule): SarifRule {
  const { id, summary, details, authority, severity, fix } = rule;
  const helpUri = rulePage(publishedRulePages, id);
  const explanation = details?.trim() ?? summary;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} Authority: ${authority}.` },
    help: {
      text: `${explanation}\n\nAuthority: ${authority}`,
      markdown: `${explanation}\n\n**Authority:** ${authority}`,
    },
    helpUri,
    defaultConfiguration: {
      enabled: defaultSeverity(rule) !== "off" && severity !== "hint",
      level: levels[severity],
    },
    properties: { tags: [id.slice(0, id.indexOf("/"))], authority, fix },
  };
}

function notificationOf({ path, message }: SarifFailure): SarifNotification {
  const locations = path === null ? [] : [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }];
  return { level: "error", message: { text: message }, ...(locations.length > 0 ? { locations } : {}) };
}

function location(uri: string, span: Span, source: SourceText): SarifLocation {
  return { physicalLocation: { artifactLocation: { uri }, region: regionOf(span, source) } };
}

/** One-based lines and columns, the end exclusive: section 3.30.8. */
function regionOf(span: Span, source: SourceText): SarifRegion {
  const { start, end } = source.rangeOf(span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function fixOf(fix: Fix, uri: string, source: SourceText): SarifFix {
  const replacements = fix.edits.map(({ span, newText }) => ({
    deletedRegion: regionOf(span, source),
    insertedContent: { text: fix.snippet ? snippetToPlain(newText) : newText },
  }));
  return {
    description: { text: fix.title },
    artifactChanges: [{ artifactLocation: { uri }, replacements }],
    properties: { safe: fix.safe },
  };
}

/** A path as a URI reference: relative where it is, a `file:` URI where it is absolute. Lone surrogates are replaced. */
function uriOf(path: string): string {
  const slashed = path.replaceAll("\\", "/");
  const encoded = slashed.split("/").map(encodedSegment).join("/");
  if (slashed.startsWith("/")) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(slashed)
    ? `file:///${slashed.slice(0, 2)}${encoded.slice(encoded.indexOf("/"))}`
    : encoded;
}

function encodedSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, "\ufffd"));
}
