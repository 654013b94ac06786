import fc from "fast-check";

/** Pieces of text that are ordinary in briefs, and pieces that reach far in Markdown. */
const pieces = [
  "\n",
  "\n\n",
  "\n \t\n",
  "\r\n\r\n",
  "\r\r",
  "Plaintiff moves to compel.",
  "lazy line\n",
  "# Heading\n",
  "## Heading ##\n\n",
  "Setext\n======\n",
  "Setext\n---\n",
  "---\n",
  "---",
  "---\ntitle: x\n---\n",
  "```\n",
  "````\n",
  "~~~\n",
  "  ```\n",
  "- ```\n",
  "> ```\n",
  "    indented\n",
  "\tindented\n",
  "<!-- ",
  "<!--\n\n",
  " -->",
  "-->\n",
  "<div>\n",
  "</div>\n",
  "<script>\n\n",
  "</script>\n",
  "<?php\n\n",
  "?>",
  "<![CDATA[\n\n",
  "]]>",
  "<!DOCTYPE\n\n",
  ">",
  "> quoted\n",
  ">> deeper\n",
  "1. item\n",
  "2. item\n\n",
  "10) item\n\n",
  "- item\n\n",
  "* * *\n",
  "-\n\n",
  "   continued\n\n",
  "     continued\n",
  "[^1]: note\n\n",
  "    note goes on\n\n",
  "[ref]: /target\n",
  "[ref]:\n/target\n'title\n",
  "| a | b |\n|---|---|\n",
  "| c `|` d |\n",
  "a | b\n-|-\n",
  "**bold**\n",
  "\uFEFF",
  "\u0000",
  "\u2028",
  "𝄞",
  "\u00A0",
  "x".repeat(300),
  `${"word ".repeat(60)}\n\n`,
];

/** Texts made of such pieces. */
export const paperText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((chosen) => chosen.join(""));

/** A place and length of a change, as parts of the text's length, and what is put there. */
export interface Stroke {
  readonly at: number;
  readonly length: number;
  readonly newText: string;
}

/** Changes that can be applied to any text. */
export const stroke: fc.Arbitrary<Stroke> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2000 })),
  newText: fc.oneof(
    fc.constantFrom(...pieces, "", " ", "`", "-", "<", "\n", "\r", "#"),
    paperText.filter((text) => text.length < 3000),
  ),
});

/** A stroke as a change of a given text. */
export function changeOf(
  text: string,
  { at, length, newText }: Stroke,
): { start: number; end: number; newText: string } {
  const start = Math.round(at * text.length);
  return { start, end: Math.min(text.length, start + length), newText };
}
