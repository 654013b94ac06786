import type { Brief } from "../brief/brief.ts";
import { insert } from "../text/edit.ts";
import type { GuidedInsertion } from "./elementFixes.ts";
import { TabStops } from "./tabStops.ts";

/**
 * The front matter's `conferralIn`, which says in what companion paper the certificate stands, with a blank for its path.
 * Empty where the key is there already.
 */
export function insertCompanionSwitch(brief: Brief): GuidedInsertion[] {
  const { frontMatter, source } = brief;
  if (frontMatter?.values.has("conferralIn")) return [];
  const eol = source.lineEnding;
  const line = `conferralIn: ${new TabStops().blank("the companion's file name")}`;
  const title = "The certificate is in a companion paper: name its file";
  if (!frontMatter) {
    const at = source.text.startsWith("\ufeff") ? 1 : 0;
    return [{ title, edits: [insert(at, `---${eol}${line}${eol}---${eol}${eol}`)] }];
  }
  const typed = source.slice(frontMatter);
  const closing = typed.lastIndexOf("---");
  return closing > 2 ? [{ title, edits: [insert(frontMatter.start + closing, `${line}${eol}`)] }] : [];
}
