// Bundles the server, the command line and the client. `--minify` for packaging, `--watch` for work on them.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { build, context } from "esbuild";
import { notices } from "./notices.mjs";
import { noticesPath, root } from "./run.mjs";

const { values: flags } = parseArgs({ options: { minify: { type: "boolean" }, watch: { type: "boolean" } } });

const node = {
  platform: "node",
  target: "node20",
  format: "cjs",
  // A CommonJS file has no import.meta, which a dependency asks for.
  banner: { js: '"use strict"; const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  define: { "import.meta.url": "bundleUrl" },
};
// "worker": some packages have a form for a document and one for a worker, which has no document.
const worker = { platform: "browser", target: "es2022", conditions: ["worker"] };

const bundles = [
  { entry: "server/src/lsp/main.node.ts", outfile: "server/dist/server.node.cjs", ...node },
  { entry: "server/src/lsp/main.web.ts", outfile: "server/dist/server.web.js", ...worker, format: "iife" },
  { entry: "server/src/cli/main.ts", outfile: "server/dist/cli.cjs", ...node },
  { entry: "client/src/main.node.ts", outfile: "client/dist/main.node.cjs", ...node, external: ["vscode"] },
  {
    entry: "client/src/main.web.ts",
    outfile: "client/dist/main.web.js",
    ...worker,
    format: "cjs",
    external: ["vscode"],
  },
];

const absent = bundles.filter(({ entry }) => !existsSync(join(root, entry)));
for (const { entry, outfile } of absent) console.error(`${outfile}: its entry ${entry} does not exist`);

const results = await Promise.allSettled(bundles.filter((bundle) => !absent.includes(bundle)).map(bundle));
if (flags.minify) await writeNotices(results);
if (absent.length > 0 || results.some(({ status }) => status === "rejected")) process.exitCode = 1;

async function bundle({ entry, ...options }) {
  const settings = {
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: flags.minify ?? false,
    sourcemap: flags.minify ? false : "linked",
    metafile: true,
    legalComments: "none",
    logLevel: "warning",
    mainFields: options.platform === "browser" ? ["browser", "module", "main"] : ["module", "main"],
    ...options,
  };
  if (!flags.watch) return build(settings);
  const watcher = await context({ ...settings, logLevel: "info" });
  return watcher.watch();
}

async function writeNotices(results) {
  const metafiles = results.flatMap(({ value }) => (value?.metafile ? [value.metafile] : []));
  await mkdir(dirname(noticesPath), { recursive: true });
  await writeFile(noticesPath, await notices(metafiles));
}
