import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

const sentences = [
  "The Court granted the motion to compel. (Doc. 170, at 2.)",
  "*Banks v. St. Francis Health Ctr., Inc.*, 2015 WL 7451174, *2 (D. Kan. Nov. 23, 2015) (citation omitted).",
  "(*Id.*, at 2.)",
  "*Id.* at *3.",
  'Defendants argued that "judicial economy is not served" by discovery (Doc. 168 at 1).',
  "*Celotex Corp. v. Catrett*, 477 U.S. 317, 322 (1986); *see also* Fed.R.Civ.P. 37(a)(1).",
  "Counsel conferred as required by D. Kan. Rule. 37.2 and 28 U.S.C. §§ 1331-32.",
  "Judgment was entered in August, 2015.[^1]",
  "A *wrapped citation*, No. 13-2493-KHV,\n2016 WL 7117182, at *6 (D. Kan. Dec. 7,\n2016).",
  "Ordinary words with 𝒳, § and “curly quotes”.",
];
const blocks = [
  "# ARGUMENT",
  "## A. The duty to confer",
  "CERTIFICATE OF CONFERRAL",
  "> A block quotation that cites Doc. 12.",
  "- an item (Doc. 3)\n- another",
  "1. first (Doc. 4)\n2. second",
  "| Entry | Page |\n|---|---|\n| Doc. 5 | 2 |",
  "[^1]: A note that cites *Id.* at 4.",
  "```\nDoc. 99\n```",
  "Respectfully submitted,\n\ns/ A. Attorney",
  "<!-- brieflint-disable-next-line docket/* -->",
];
const hostile = [
  "```",
  "~~~",
  "<div>",
  "<!--",
  "-->",
  "[^1]: twice",
  "[a]: b",
  "===",
  "---",
  "    indented",
  "> ",
  "\t",
  "\r",
  "\0",
  "“",
  '"',
  "*",
  "`",
  "|",
  "\ud835",
  "- ",
  "#",
  "\n",
  "\n\n",
  "\r\n",
];

const front = "---\ncourt: ksd\ncaseNumber: 13-2493-KHV-KGG\nfiling: motion\ntitle: Plaintiff's Motion to Compel\n---";

/** Something that a person might type. */
export const ordinaryText = fc.oneof(
  fc.constantFrom(...sentences),
  fc.constantFrom(...blocks),
  fc.constantFrom("\n\n", " ", "\n", "a", ".", "*"),
);

/** Something that breaks into the structure of what stands around it. */
export const hostileText = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 6 }));

/** A paper of a few blocks, with either line ending. */
export const paperText = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }).map((s) => s.join(" ")),
        fc.constantFrom(...blocks),
      ),
      { maxLength: 14 },
    ),
    fc.constantFrom("\n", "\r\n"),
    fc.boolean(),
  )
  .map(([parts, ending, isBrief]) => [...(isBrief ? [front] : []), ...parts].join("\n\n").replaceAll("\n", ending));

/** An edit at a fraction of the text, so that one edit fits texts of all lengths. */
export interface DrawnEdit {
  readonly at: number;
  readonly length: number;
  readonly newText: string;
}

export function edits(newText: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<DrawnEdit[]> {
  const one = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(12) }, fc.nat(300)),
    newText: fc.oneof({ weight: 4, arbitrary: newText }, fc.constant("")),
  });
  return fc.array(one, { minLength: 1, maxLength });
}

/** Papers that the repository holds, the folder of examples among them. */
export function papers(): { readonly path: string; readonly text: string }[] {
  return ["examples/matter", "test/fixtures"]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${String(file)}`))
    .filter((path) => path.endsWith(".md"))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}
