import assert from "node:assert/strict";
import type {
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  SymbolInformation,
} from "vscode-languageserver-protocol";
import { LanguageClient, pushedClient } from "./languageClient.ts";
import { essay, motion, positionOf, rangeOf, starPage } from "./papers.ts";

const uri = "untitled:motion.md";

function text(hover: Hover | null): string {
  return (hover?.contents as MarkupContent | undefined)?.value ?? "";
}

describe("reading a paper", () => {
  let client: LanguageClient;
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });
  const hover = (words: string): Promise<Hover | null> =>
    client.at("textDocument/hover", uri, positionOf(motion, words));

  it("shows the rule of a finding, its authority and a link to its page", async () => {
    client = await LanguageClient.start({ initializationOptions: { rulePages: "file:///pages/" } });
    await client.open(uri, motion);
    const shown = text(await hover("*2 (D. Kan."));
    assert.match(shown, /Authority: D\\\. Kan\\\. Rule 7\\\.6/);
    assert.ok(shown.includes(`(file:///pages/${starPage}.md)`));
  });

  it("links to the client's own view of the page where it has one", async () => {
    client = await LanguageClient.start({ initializationOptions: { commands: ["brieflint.showRule"] } });
    await client.open(uri, motion);
    const link = `(command:brieflint.showRule?${encodeURIComponent(JSON.stringify([starPage]))})`;
    assert.ok(text(await hover("*2 (D. Kan.")).includes(link));
  });

  it("shows the parts of a citation and the antecedent of Id.", async () => {
    client = await LanguageClient.start();
    await client.open(uri, motion);
    assert.match(text(await hover("170, at 2")), /\| Entry \| 170 \|/);
    assert.match(text(await hover("Id.* at 3")), /Refers to: Doc\\\. 170, at 2 \(line 10\)/);
  });

  it("shows nothing on plain words and in what is no brief", async () => {
    client = await LanguageClient.start();
    await client.open(uri, motion);
    assert.equal(await hover("granted"), null);
    await client.open("untitled:essay.md", essay);
    assert.equal(await client.at("textDocument/hover", "untitled:essay.md", positionOf(essay, "WL")), null);
  });

  it("goes from Id. to what it refers to", async () => {
    client = await LanguageClient.start();
    await client.open(uri, motion);
    const position = positionOf(motion, "Id.* at 3");
    const [link] = await client.at<LocationLink[]>("textDocument/definition", uri, position);
    assert.equal(link?.targetUri, uri);
    assert.deepEqual(link?.targetRange, rangeOf(motion, "Doc. 170, at 2"));
    assert.equal(await client.at("textDocument/definition", uri, positionOf(motion, "Doc. 170")), null);
  });

  it("gives plain locations, hovers and symbols to a plain client", async () => {
    client = await LanguageClient.start({ capabilities: pushedClient });
    await client.open(uri, motion);
    const [location] = await client.at<Location[]>("textDocument/definition", uri, positionOf(motion, "Id.* at 3"));
    assert.deepEqual(location, { uri, range: rangeOf(motion, "Doc. 170, at 2") });
    assert.equal(((await hover("170, at 2"))?.contents as MarkupContent | undefined)?.kind, "plaintext");
    const symbols = await client.request<SymbolInformation[]>("textDocument/documentSymbol", { textDocument: { uri } });
    assert.ok(symbols.some(({ name, containerName }) => name === "ARGUMENT" && containerName !== undefined));
  });

  it("outlines the paper: its title, and under it the sections", async () => {
    client = await LanguageClient.start();
    await client.open(uri, motion);
    const symbols = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri } });
    assert.equal(symbols.length, 1);
    assert.match(symbols[0]?.name ?? "", /MOTION TO COMPEL/);
    assert.deepEqual(
      symbols[0]?.children?.map(({ name }) => name),
      ["BACKGROUND", "ARGUMENT"],
    );
  });
});
