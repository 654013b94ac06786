// Builds and packages the extension: brieflint-<version>.vsix in the project's folder.
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { must, noticesPath, root, runNode, vsixPath } from "./run.mjs";

const staging = join(root, "dist", "extension");

await must("build", runNode(["scripts/build.mjs", "--minify"]));
const { createVSIX, listFiles, PackageManager } = await import("@vscode/vsce");

await rm(staging, { recursive: true, force: true });
for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
  await mkdir(dirname(join(staging, file)), { recursive: true });
  await cp(join(root, file), join(staging, file));
}
await writeFile(join(staging, "package.json"), await publishedManifest());
await cp(noticesPath, join(staging, basename(noticesPath)));
await cp(join(root, ".vscodeignore"), join(staging, ".vscodeignore"));
await createVSIX({ cwd: staging, packagePath: vsixPath, dependencies: false });

/**
 * The manifest without what only this repository needs. `type` above all: the web extension host takes every entry of
 * a package of type "module" for an ES module, and loads none.
 */
async function publishedManifest() {
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  for (const key of ["type", "private", "scripts", "workspaces", "devDependencies"]) delete manifest[key];
  delete manifest.engines.node;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
