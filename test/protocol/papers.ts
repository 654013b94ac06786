import type { Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver-protocol";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { SourceText } from "../../server/src/core/text/sourceText.ts";

/** A motion with one safe problem (the star page), and an `Id.` that refers to Doc. 170. */
export const motion = [
  "---",
  "court: ksd",
  "filing: motion",
  "---",
  "",
  "# PLAINTIFF'S MOTION TO COMPEL",
  "",
  "## BACKGROUND",
  "",
  "The Court granted the first motion. (Doc. 170, at 2.) It named the requests. (*Id.* at 3.)",
  "",
  "## ARGUMENT",
  "",
  "Motions cost. *Banks v. St. Francis*, No. 15-2602-JAR-TJJ, 2015 WL 7451174, *2 (D. Kan. Nov. 23, 2015).",
  "",
].join("\n");

export const starPage = "unpublished/star-page-at";

/** Text that is no brief, though it cites. */
export const essay = "# Notes\n\n*Banks v. St. Francis*, No. 15-2602, 2015 WL 7451174, *2 (D. Kan. Nov. 23, 2015).\n";

/** The range of the first occurrence of `words`. */
export function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return new SourceText(text).rangeOf({ start, end: start + words.length });
}

/** The position where `words` first occur. */
export function positionOf(text: string, words: string): Position {
  return rangeOf(text, words).start;
}

/** The text after the plain edits of a workspace edit on `uri`. */
export function edited(text: string, edit: WorkspaceEdit | undefined, uri: string): string {
  const source = new SourceText(text);
  const edits = (edit?.documentChanges ?? []).flatMap((change) =>
    "edits" in change && change.textDocument.uri === uri ? change.edits : [],
  );
  const plain = [...edits, ...(edit?.changes?.[uri] ?? [])] as TextEdit[];
  return applyEdits(
    text,
    plain.map(({ range, newText }) => ({
      span: { start: source.offsetAt(range.start), end: source.offsetAt(range.end) },
      newText,
    })),
  );
}
