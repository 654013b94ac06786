import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/**
 * What each part of the server may import, besides itself. Written down once more, and by hand, so that a new arrow is a
 * decision and not an accident.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  "core/text": [],
  "core/reference": ["core/text"],
  "core/markdown": ["core/text"],
  "core/citations": ["core/text", "core/reference"],
  "core/brief": ["core/text", "core/reference", "core/markdown", "core/citations"],
  "core/docket": ["core/text", "core/reference", "core/markdown", "core/citations", "core/brief"],
  "core/jurisdictions": ["core/text", "core/reference", "core/markdown", "core/citations", "core/brief"],
  "core/conferral": [
    "core/text",
    "core/reference",
    "core/markdown",
    "core/citations",
    "core/brief",
    "core/jurisdictions",
  ],
  "core/rules": below("core/rules"),
  "core/engine": below("core/engine"),
  "core/features": [...below("core/engine"), "core/engine"],
  "core/report": [...below("core/engine"), "core/engine", "core/features"],
  host: ["core/engine"],
  lsp: ["core/text", "core/rules", "core/engine", "core/features", "core/report", "host"],
  cli: ["core/text", "core/rules", "core/engine", "core/report", "host"],
};

function below(layer: "core/rules" | "core/engine"): string[] {
  const parts = ["text", "reference", "markdown", "citations", "brief", "docket", "jurisdictions", "conferral"];
  return [...parts, ...(layer === "core/engine" ? ["rules"] : [])].map((part) => `core/${part}`);
}

/** The parser's tree stays in `markdown`; each library has one place. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  "core/markdown": [
    "unified",
    "remark-parse",
    "remark-frontmatter",
    "mdast",
    "micromark-extension-gfm-footnote",
    "micromark-extension-gfm-table",
    "mdast-util-gfm-footnote",
    "mdast-util-gfm-table",
  ],
  "core/brief": ["yaml"],
  "core/engine": ["jsonc-parser", "picomatch"],
  lsp: ["vscode-languageserver", "vscode-languageserver-textdocument"],
  cli: ["tinyglobby", "diff"],
};

const networkModules = ["net", "tls", "dgram", "dns", "http", "https", "http2", "inspector", "cluster", "undici", "ws"];

interface Import {
  readonly file: string;
  /** As written. */
  readonly specifier: string;
}

function sources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((path) => /\.(?:ts|mjs)$/.test(path) && !/node_modules|[\\/]dist[\\/]/.test(path));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(["'`])([^"'`\n]+)\1/g);
  return [...found].map((match) => ({ file: file.replaceAll("\\", "/"), specifier: match[2] ?? "" }));
}

function layerOf(path: string): string | undefined {
  const inside = path.replaceAll("\\", "/").replace(/^server\/src\//, "");
  return Object.keys(layers).find((layer) => inside.startsWith(`${layer}/`));
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

const serverImports = sources("server/src").flatMap(importsOf);
const ownImports = [
  ...serverImports,
  ...["client/src", "server/bin"].flatMap((folder) => sources(folder).flatMap(importsOf)),
];

describe("the architecture", () => {
  it("is looked at: there are sources, and imports in them", () => {
    assert.ok(serverImports.length > 50);
  });

  it("has a layer for every file of the server", () => {
    const astray = sources("server/src").filter((file) => layerOf(file) === undefined);
    assert.deepEqual(astray, []);
  });

  it("has arrows that run down only", () => {
    const wrong = serverImports.filter(({ file, specifier }) => {
      if (!specifier.startsWith(".")) return false;
      const from = layerOf(file);
      const to = layerOf(normalize(join(dirname(file), specifier)));
      return from !== undefined && to !== from && !(to !== undefined && layers[from]?.includes(to));
    });
    assert.deepEqual(wrong, []);
  });

  it("has rules that know neither one another nor the engine nor the parser", () => {
    const rules = serverImports.filter(({ file }) => /^server\/src\/core\/rules\/[^/]+\/[^_/][^/]*\.ts$/.test(file));
    assert.ok(rules.length > 0);
    const wrong = rules.filter(({ file, specifier }) => {
      if (!specifier.startsWith(".")) return true;
      const target = normalize(join(dirname(file), specifier)).replaceAll("\\", "/");
      const isOtherRule = /^server\/src\/core\/rules\/[^/]+\/[^_/][^/]*\.ts$/.test(target);
      return isOtherRule || /\/core\/engine\/|\/core\/markdown\/parse/.test(target);
    });
    assert.deepEqual(wrong, []);
  });

  it("has a core that imports neither vscode nor node, and libraries only where they belong", () => {
    const wrong = serverImports.filter(({ file, specifier }) => {
      if (specifier.startsWith(".")) return false;
      const layer = layerOf(file) ?? "";
      if (specifier.startsWith("node:")) return layer.startsWith("core/");
      return !(libraries[layer] ?? []).includes(packageOf(specifier));
    });
    assert.deepEqual(wrong, []);
  });

  it("opens no network: no source of ours imports a module that could", () => {
    const wrong = ownImports.filter(({ specifier }) =>
      networkModules.includes(packageOf(specifier.replace(/^node:/, ""))),
    );
    assert.deepEqual(wrong, []);
    const calling = [...sources("server/src"), ...sources("client/src")].filter((file) =>
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/.test(readFileSync(file, "utf8")),
    );
    assert.deepEqual(calling, []);
  });
});
