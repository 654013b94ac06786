import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { must, root, runNpm } from "./run.mjs";

/** Runs `npm ci` where node_modules is missing or is not what package-lock.json asks for. */
export async function ensureDependencies() {
  const reason = whyInstall();
  if (!reason) return;
  console.log(`${reason}: npm ci`);
  await must("npm ci", runNpm(["ci", "--no-audit", "--no-fund"]));
}

/** npm keeps a copy of the lock file inside node_modules; it lists what is really there. */
function whyInstall() {
  const installedPath = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedPath)) return "Dependencies are not installed";
  const wanted = packages(join(root, "package-lock.json"));
  const installed = packages(installedPath);
  for (const [path, { version, link, optional }] of Object.entries(wanted)) {
    if (!path.startsWith("node_modules/") || link || optional) continue;
    if (installed[path]?.version !== version) return `${path} is not at ${version}`;
  }
  return null;
}

function packages(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}
