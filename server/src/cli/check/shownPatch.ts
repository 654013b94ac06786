/**
 * A patch as a terminal may show it: control characters, which could steer the terminal, as a replacement. What is written
 * to a file or to another program stays as it is, since it must fit the text.
 */
export function shownPatch(patch: string): string {
  return patch.replace(/[^\P{Cc}\n\t]/gu, "\ufffd");
}
