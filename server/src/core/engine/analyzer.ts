import type { Brief } from "../brief/brief.ts";
import { readBrief } from "../brief/readBrief.ts";
import type { CitationGraph } from "../citations/antecedents.ts";
import type { Citation } from "../citations/citation.ts";
import { resolveAntecedents } from "../citations/resolve.ts";
import { analyzeConferral, ConferralCache } from "../conferral/analyze.ts";
import { rules as allRules } from "../rules/registry.generated.ts";
import type { Finding, Rule } from "../rules/rule.ts";
import { SourceText } from "../text/sourceText.ts";
import { spanAt } from "../text/span.ts";
import type { Analysis, AnalysisInput, TextChange } from "./analysis.ts";
import { inclusion } from "./inclusion.ts";
import { type Reading, type ReadText, readText, rereadText } from "./reading.ts";
import { byPosition, type Paper, runRules } from "./runRules.ts";
import { activeRules } from "./settings.ts";
import { Suppressions } from "./suppressions.ts";
import { unknownRulesIn } from "./unknownRules.ts";
import { zoneAt } from "./zones.ts";

export interface AnalyzerOptions {
  /** Called once per rule and run when a rule throws; the rule's findings of that run are dropped. */
  readonly onRuleFailure?: (rule: string, error: unknown) => void;
  /** The rules that are run; all where absent. */
  readonly rules?: readonly Rule[];
}

/** What is kept of an analysis for the one after it. */
interface Memory {
  readonly reading: Reading;
  readonly conferral: ConferralCache;
}

/** Analyses papers; keeps no state of its own between papers beyond what `Analysis` objects hold. */
export class Analyzer {
  readonly options: AnalyzerOptions;
  readonly #memories = new WeakMap<Analysis, Memory>();

  constructor(options: AnalyzerOptions = {}) {
    this.options = options;
  }

  /** A full analysis. Never throws, whatever the text. */
  analyze(input: AnalysisInput): Analysis {
    return this.#analysis(input, { reading: readText(input.text, input.language), conferral: new ConferralCache() });
  }

  /** The analysis after `changes`, applied one after the other; equal to a full analysis of the new text. */
  update(
    previous: Analysis,
    changes: readonly TextChange[],
    configuration: AnalysisInput["configuration"] = previous.input.configuration,
  ): Analysis {
    const { text, language } = previous.input;
    const memory = this.#memories.get(previous);
    const reading = rereadText(memory?.reading ?? readText(text, language), changes);
    const conferral = memory?.conferral ?? new ConferralCache();
    return this.#analysis({ ...previous.input, text: reading.text, configuration }, { reading, conferral });
  }

  #analysis(input: AnalysisInput, memory: Memory): Analysis {
    const paper = readPaper(input, memory);
    const analysis: Analysis = {
      input,
      source: paper.source,
      brief: paper.brief,
      graph: paper.graph,
      get conferral() {
        return paper.conferral;
      },
      findings: this.#findings(paper, input),
    };
    this.#memories.set(analysis, memory);
    return analysis;
  }

  #findings(paper: Paper, { configuration, language }: AnalysisInput): readonly Finding[] {
    if (paper.brief.filing.kind === null) return [];
    const rules = this.options.rules ?? allRules;
    const active = activeRules(rules, configuration).filter(({ rule }) => language === "markdown" || !rule.emphasis);
    const found = runRules(paper, active, (rule, error) => this.options.onRuleFailure?.(rule, error));
    const suppressions = new Suppressions(paper.brief, paper.graph.citations);
    const unknown = unknownRulesIn(suppressions.directives, rules);
    return [...found, ...unknown].filter((finding) => !suppressions.silences(finding)).sort(byPosition);
  }
}

function readPaper(input: AnalysisInput, memory: Memory): Paper {
  const source = new SourceText(input.text);
  const brief = readIncludedBrief(source, memory.reading.whole, input);
  const graph = resolve(brief, memory.reading.whole.citations);
  const conferral = once(() => analyzeConferral(brief, { cache: memory.conferral }));
  return {
    source,
    brief,
    graph,
    get conferral() {
      return conferral();
    },
  };
}

/** The paper as `include` and `exclude` would have it: what is excluded is no brief, whatever it looks like. */
function readIncludedBrief(source: SourceText, read: ReadText, { configuration, path }: AnalysisInput): Brief {
  const place = inclusion(configuration, path);
  const { blocks, opaque, quotations, footnoteReferences } = read;
  const given = { court: configuration.court, isIncluded: place === "included" };
  const brief = readBrief(source, blocks, { opaque, quotations, footnoteReferences }, given);
  return place === "excluded" ? { ...brief, filing: { ...brief.filing, kind: null } } : brief;
}

/** `compute`, which is called when its value is first asked for and never again. */
function once<T extends object>(compute: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= compute();
    return value;
  };
}

function resolve(brief: Brief, citations: readonly Citation[]): CitationGraph {
  return resolveAntecedents(citations, {
    headings: brief.sections.map((section) => section.heading),
    isQuoted: ({ start }) => {
      const zone = zoneAt(brief, start);
      return zone === "quotation" || zone === "blockQuote";
    },
    footnoteOf: ({ start }) => spanAt(brief.blocks, start)?.footnote ?? null,
  });
}
