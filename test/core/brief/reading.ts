import type { Brief } from "../../../server/src/core/brief/brief.ts";
import { type Given, readBrief } from "../../../server/src/core/brief/readBrief.ts";
import { readInline } from "../../../server/src/core/markdown/inline.ts";
import { parseBlocks } from "../../../server/src/core/markdown/parse.ts";
import { parsePlainText } from "../../../server/src/core/markdown/plainText.ts";
import { SourceText } from "../../../server/src/core/text/sourceText.ts";

/** The brief of a Markdown text, read whole. */
export function briefOf(text: string, given?: Given): Brief {
  const blocks = parseBlocks(text);
  return readBrief(new SourceText(text), blocks, readInline(text, blocks), given);
}

/** The brief of a plain text. */
export function plainBriefOf(text: string): Brief {
  return readBrief(new SourceText(text), parsePlainText(text), { opaque: [], quotations: [], footnoteReferences: [] });
}

/** A caption, for papers of which a test looks at something else. */
export const caption = `IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF KANSAS

JANE ROE, Plaintiff,

v.

ACME CORPORATION and BOLT, INC., Defendants.

Case No. 24-1234-JWB-GEB

`;
