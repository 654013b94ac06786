import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { packagedExtension, projectRoot } from "./packaged.ts";
import { zipEntries } from "./zip.ts";

describe("the packaged extension", () => {
  let files: Map<string, number>;

  before(async () => {
    const entries = zipEntries(await readFile(await packagedExtension()));
    files = new Map(entries.map(({ name, size }) => [name, size]));
  });

  it("holds the bundles, the grammar, the snippets, the schema and the pages about rules, and nothing else", async () => {
    const pages = (await readdir(`${projectRoot}/docs/rules`, { recursive: true })).filter((file) =>
      file.endsWith(".md"),
    );
    const expected = [
      "[Content_Types].xml",
      "extension.vsixmanifest",
      "extension/package.json",
      "extension/readme.md",
      "extension/changelog.md",
      "extension/LICENSE.txt",
      "extension/THIRD-PARTY-NOTICES.txt",
      "extension/client/dist/main.node.cjs",
      "extension/client/dist/main.web.js",
      "extension/server/dist/server.node.cjs",
      "extension/server/dist/server.web.js",
      "extension/schemas/brieflint.schema.json",
      "extension/syntaxes/citations.tmLanguage.json",
      "extension/syntaxes/snippets.json",
      "extension/docs/images/icon.png",
      "extension/docs/jurisdictions.md",
      ...pages.map((page) => `extension/docs/rules/${page}`),
    ];
    assert.deepEqual([...files.keys()].sort(), expected.sort());
  });
});
