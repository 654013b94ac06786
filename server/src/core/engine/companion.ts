import { readBrief } from "../brief/readBrief.ts";
import { CompanionPaper, isCompanion, mayHaveCompanion, statedCompanion } from "../conferral/companion.ts";
import { SourceText } from "../text/sourceText.ts";
import type { Analysis, CompanionText } from "./analysis.ts";
import type { Host } from "./host.ts";
import { readText } from "./reading.ts";

/** More siblings than this are not looked at, nor larger ones. */
const mostSiblings = 24;
const longestCompanion = 2_000_000;

const paper = /\.(?:md|markdown)$/i;
const likely = /memo|brief|support|suggestion|motion|certif|confer|mtc|mpo/i;

/**
 * The companion of a paper, read through the host: the file that `conferralIn` names, else the motion or memorandum of the
 * same case and relief. Only files of the paper's own folder are read. Null where there is none, nothing is wanted of one, or
 * the host refuses.
 */
export async function findCompanion(host: Host, path: string, analysis: Analysis): Promise<CompanionText | null> {
  const { brief } = analysis;
  if (!mayHaveCompanion(brief, analysis.conferral)) return null;
  const stated = statedCompanion(brief);
  const own = nameOf(path);
  const others = (await host.siblings(path)).filter((file) => nameOf(file) !== own && paper.test(file));
  if (stated !== null) {
    const file = others.find((one) => nameOf(one) === stated.replace(/^\.[\\/]/, ""));
    return file === undefined ? null : read(host, file);
  }
  for (const file of others.filter((one) => likely.test(nameOf(one))).slice(0, mostSiblings)) {
    const companion = await read(host, file);
    if (companion && isCompanion(brief, paperOf(companion).brief)) return companion;
  }
  return null;
}

/** What of a paper decides which file its companion is: {@link findCompanion} finds the same for equal keys. */
export function companionKey({ brief, conferral }: Analysis): string {
  const { kind, relief } = brief.filing;
  const isWanted = mayHaveCompanion(brief, conferral);
  return JSON.stringify([isWanted, statedCompanion(brief), kind, relief, brief.caseNumber?.value ?? null]);
}

/** A companion's text as a paper. */
export function paperOf({ name, text }: CompanionText): CompanionPaper {
  const { blocks, opaque, quotations, footnoteReferences } = readText(text, "markdown").whole;
  const zones = { opaque, quotations, footnoteReferences };
  return new CompanionPaper(name, readBrief(new SourceText(text), blocks, zones));
}

async function read(host: Host, file: string): Promise<CompanionText | null> {
  const text = await host.readFile(file);
  return text === null || text.length > longestCompanion ? null : { name: nameOf(file), text };
}

/** The last part of a path or URI. */
function nameOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(path)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
