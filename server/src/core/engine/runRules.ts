import type { Brief, Zone } from "../brief/brief.ts";
import type { CitationGraph } from "../citations/antecedents.ts";
import type { Citation, CitationKind } from "../citations/citation.ts";
import type { Conferral } from "../conferral/conferral.ts";
import type { Block } from "../markdown/block.ts";
import { type Finding, type Fix, type Report, type Rule, type RuleContext, severities } from "../rules/rule.ts";
import type { SourceText } from "../text/sourceText.ts";
import { contains, type Span } from "../text/span.ts";
import type { ActiveRule } from "./settings.ts";
import { protectedZone, zoneAt } from "./zones.ts";

/** What rules look at. */
export interface Paper {
  readonly source: SourceText;
  readonly brief: Brief;
  readonly graph: CitationGraph;
  /** Today, ISO. */
  readonly today: string;
  /** Computed when first asked for. */
  readonly conferral: Conferral;
}

/** Measures rules; time in milliseconds of any start. What rules share is charged to the first that asks for it. */
export interface RuleClock {
  now(): number;
  spent(rule: string, milliseconds: number): void;
}

/** The registry erases what kind of subject a rule takes; `on` tells it. */
type Check = (subject: Brief | Block | Citation, context: RuleContext) => void;

/**
 * Findings of all rules on a paper, ordered by position. A rule that throws loses its findings of this run and is handed
 * to `onFailure`, once.
 */
export function runRules(
  paper: Paper,
  rules: readonly ActiveRule[],
  onFailure: (rule: string, error: unknown) => void,
  clock?: RuleClock,
): Finding[] {
  const run = new Run(paper);
  const findings: Finding[] = [];
  for (const active of rules) {
    const { papers } = active.rule;
    if (papers && !papers.some((kind) => kind === paper.brief.filing.kind)) continue;
    const start = clock?.now() ?? 0;
    try {
      findings.push(...run.findingsOf(active));
    } catch (error) {
      onFailure(active.rule.id, error);
    }
    clock?.spent(active.rule.id, clock.now() - start);
  }
  return findings.sort(byPosition);
}

/** Order of findings in lists: by place, then the graver first, then by rule. */
export function byPosition(a: Finding, b: Finding): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

interface PlacedCitation {
  readonly citation: Citation;
  /** Where it starts. */
  readonly zone: Zone;
}

type QuotedZones = NonNullable<Rule["zones"]>;

class Run {
  readonly #paper: Paper;
  readonly #zoneAt: (offset: number) => Zone;
  readonly #byKind = new Map<CitationKind, PlacedCitation[]>();
  /** The citations in the writer's own words, at which most rules look. */
  readonly #ownByKind = new Map<CitationKind, Citation[]>();
  readonly #indexOf = new Map<Citation, number>();
  readonly #prose: readonly Block[];
  readonly #ownProse: readonly Block[];

  constructor(paper: Paper) {
    this.#paper = paper;
    this.#zoneAt = (offset) => zoneAt(paper.brief, offset);
    this.#prose = paper.brief.blocks.filter(isProse);
    this.#ownProse = this.#prose.filter((block) => block.quoteDepth === 0);
    for (const [index, citation] of paper.graph.citations.entries()) {
      this.#indexOf.set(citation, index);
      const zone = this.#zoneAt(citation.start);
      add(this.#byKind, citation.kind, { citation, zone });
      if (mayLookAt(zone, [])) add(this.#ownByKind, citation.kind, citation);
    }
  }

  findingsOf(active: ActiveRule): Finding[] {
    const { rule } = active;
    const findings: Finding[] = [];
    const context = this.#context(active, findings);
    const check = rule.check.bind(rule) as Check;
    for (const subject of this.#subjects(rule)) check(subject, context);
    if (rule.on !== "block") return findings;
    return findings.filter(({ start }) => mayLookAt(this.#zoneAt(start), rule.zones ?? []));
  }

  #subjects(rule: Rule): readonly (Brief | Block | Citation)[] {
    if (rule.on === "brief") return [this.#paper.brief];
    if (rule.on === "block") return rule.zones?.includes("blockQuote") ? this.#prose : this.#ownProse;
    const kinds: readonly CitationKind[] = typeof rule.on === "string" ? [rule.on] : rule.on;
    return kinds.flatMap((kind) => this.#citations(kind, rule.zones ?? []));
  }

  #citations(kind: CitationKind, zones: QuotedZones): readonly Citation[] {
    if (zones.length === 0) return this.#ownByKind.get(kind) ?? [];
    const ofKind = this.#byKind.get(kind) ?? [];
    return ofKind.filter(({ zone }) => mayLookAt(zone, zones)).map(({ citation }) => citation);
  }

  #context(active: ActiveRule, findings: Finding[]): RuleContext {
    const { source, brief, graph, today } = this.#paper;
    const paper = this.#paper;
    return {
      source,
      brief,
      graph,
      today,
      get conferral() {
        return paper.conferral;
      },
      options: active.options as RuleContext["options"],
      text: (span) => source.slice(span),
      zoneAt: this.#zoneAt,
      antecedentOf: (citation) => {
        const index = this.#indexOf.get(citation);
        return index === undefined ? undefined : graph.antecedents[index];
      },
      report: (span, report) => {
        const finding = this.#finding(active, span, report);
        if (finding.severity !== "hint" || active.hints) findings.push(finding);
      },
    };
  }

  #finding(active: ActiveRule, span: Span, report: Report): Finding {
    const whole = { start: 0, end: this.#paper.source.length };
    if (!contains(whole, span)) throw new RangeError(`finding at ${span.start}-${span.end} lies outside the text`);
    return {
      rule: active.rule.id,
      severity: active.severity ?? report.severity ?? active.rule.severity,
      message: report.message,
      start: span.start,
      end: span.end,
      fixes: (report.fixes ?? []).flatMap((fix) => this.#allowed(active.rule, fix)),
      related: report.related ?? [],
    };
  }

  /** Quoted words, code and link targets are not the writer's to change; a rule on quotations may offer to, at a click. */
  #allowed(rule: Rule, fix: Fix): Fix[] {
    let safe = fix.safe;
    for (const edit of fix.edits) {
      const zone = protectedZone(this.#paper.brief, edit);
      if (zone === null) continue;
      if (zone === "opaque") return [];
      if (zone !== "frontMatter" && !rule.zones?.includes(zone)) return [];
      safe = false;
    }
    return [safe === fix.safe ? fix : { ...fix, safe }];
  }
}

/** Whether a rule may speak of a place: never of what is opaque, of quoted matter only if it asked for it. */
function mayLookAt(zone: Zone, asked: QuotedZones): boolean {
  if (zone === "opaque" || zone === "frontMatter") return false;
  return (zone !== "quotation" && zone !== "blockQuote") || asked.includes(zone);
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function isProse(block: Block): boolean {
  return block.kind === "heading" || block.kind === "paragraph" || block.kind === "tableRow";
}
