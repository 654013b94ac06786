import type { Brief } from "../brief/brief.ts";
import { readBrief } from "../brief/readBrief.ts";
import type { CitationGraph } from "../citations/antecedents.ts";
import type { Citation } from "../citations/citation.ts";
import { resolveAntecedents } from "../citations/resolve.ts";
import { analyzeConferral } from "../conferral/analyze.ts";
import { ConferralCache } from "../conferral/cache.ts";
import { type CompanionPaper, withCompanion } from "../conferral/companion.ts";
import { rules as allRules } from "../rules/registry.generated.ts";
import type { Rule } from "../rules/rule.ts";
import { SourceText } from "../text/sourceText.ts";
import { spanAt } from "../text/span.ts";
import type { Analysis, AnalysisInput, CompanionText, TextChange } from "./analysis.ts";
import { paperOf } from "./companion.ts";
import { inclusion } from "./inclusion.ts";
import { judgedFindings } from "./judgedFindings.ts";
import { type Reading, type ReadText, readText, rereadText } from "./reading.ts";
import type { Paper, RuleClock } from "./runRules.ts";
import { zoneAt } from "./zones.ts";

export interface AnalyzerOptions {
  /** Called once per rule and run when a rule throws; the rule's findings of that run are dropped. */
  readonly onRuleFailure?: (rule: string, error: unknown) => void;
  /** The rules that are run; all where absent. */
  readonly rules?: readonly Rule[];
  /** Is told how long each rule took, on each paper. */
  readonly clock?: RuleClock;
}

/** What is kept of an analysis for the one after it. */
interface Memory {
  readonly reading: Reading;
  readonly conferral: ConferralCache;
  readonly companion: ReadCompanion | null;
}

/** A companion paper with the text of which it was read. */
interface ReadCompanion {
  readonly text: CompanionText;
  readonly paper: CompanionPaper;
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
    return this.#analysis(input, {
      reading: readText(input.text, input.language),
      conferral: new ConferralCache(),
      companion: readCompanion(input.companion ?? null, null),
    });
  }

  /** The analysis after `changes`, applied one after the other; equal to a full analysis of the new text. */
  update(
    previous: Analysis,
    changes: readonly TextChange[],
    configuration: AnalysisInput["configuration"] = previous.input.configuration,
    companion: CompanionText | null = previous.input.companion ?? null,
  ): Analysis {
    const { text, language } = previous.input;
    const memory = this.#memories.get(previous);
    const reading = rereadText(memory?.reading ?? readText(text, language), changes);
    const conferral = memory?.conferral ?? new ConferralCache();
    return this.#analysis(
      { ...previous.input, text: reading.text, configuration, companion },
      { reading, conferral, companion: readCompanion(companion, memory?.companion ?? null) },
    );
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
      ...judgedFindings(paper, input, { ...this.options, rules: this.options.rules ?? allRules }),
    };
    this.#memories.set(analysis, memory);
    return analysis;
  }
}

function readCompanion(text: CompanionText | null, known: ReadCompanion | null): ReadCompanion | null {
  if (text === null) return null;
  return known?.text === text ? known : { text, paper: paperOf(text) };
}

function readPaper(input: AnalysisInput, memory: Memory): Paper {
  const source = new SourceText(input.text);
  const brief = readIncludedBrief(source, memory.reading.whole, input);
  const graph = resolve(brief, memory.reading.whole.citations);
  const conferral = once(() => {
    const own = analyzeConferral(brief, { cache: memory.conferral });
    return memory.companion ? withCompanion(brief, own, memory.companion.paper, memory.conferral) : own;
  });
  return {
    source,
    brief,
    graph,
    today: input.today,
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
