// The licences of everything that is bundled, as they ask to be shipped with it.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./run.mjs";

/** The package from whose data the tables of reporters and courts are made; its code is not bundled. */
const sourceOfTables = "node_modules/@beshkenadze/eyecite";

/**
 * The text of THIRD-PARTY-NOTICES for the packages that went into bundles.
 * @param {import("esbuild").Metafile[]} metafiles what esbuild says of the bundles
 */
export async function notices(metafiles) {
  const folders = new Set();
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder) folders.add(folder);
      if (/\/reference\/\w+\.generated\.ts$/.test(input)) folders.add(sourceOfTables);
    }
  }
  const packages = await Promise.all([...folders].map(noticeOf));
  packages.sort((a, b) => (a.name < b.name ? -1 : 1));
  return packages.map(({ name, text }) => `${name}\n\n${text.trim()}\n`).join(`\n${"-".repeat(80)}\n\n`);
}

async function noticeOf(folder) {
  const manifest = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
  const name = `${manifest.name} ${manifest.version} (${manifest.license})`;
  const file = (await readdir(join(root, folder))).find((each) => /^licen[cs]e/i.test(each));
  if (file && existsSync(join(root, folder, file))) {
    return { name, text: await readFile(join(root, folder, file), "utf8") };
  }
  const author = typeof manifest.author === "string" ? manifest.author : (manifest.author?.name ?? "its authors");
  return { name, text: `Copyright ${author}. Licence: ${manifest.license}.` };
}
