// Opens the example matter in a real VS Code workbench in the browser, with the packaged extension. Ctrl+C ends it.
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureDependencies } from "./dependencies.mjs";
import { findProgram, must, root, run, runNode, vsixPath } from "./run.mjs";

await ensureDependencies();
await must("Packaging", runNode(["scripts/package.mjs"]));
// The harness is shared with the tests and written in TypeScript; an error elsewhere does not keep it from being compiled.
await runNode(["node_modules/typescript/bin/tsc", "-b", "scripts"]);
const { CodeServerInstallation, EditorProfile } = await import("../out/scripts/codeServer.js");

const installation = new CodeServerInstallation(join(root, ".editor"));
if (installation.obstacle) {
  console.error(`${installation.obstacle}. Install ${vsixPath} in Visual Studio Code instead.`);
  process.exit(1);
}
await installation.install(console.log);

const folder = await mkdtemp(join(tmpdir(), "brieflint-editor-"));
try {
  await open();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function open() {
  const profile = new EditorProfile(join(folder, "profile"));
  await profile.writeSettings();
  await installation.installExtension(profile, vsixPath);

  // A copy: what is tried out there must not change the example.
  const matter = join(folder, "matter");
  await cp(join(root, "examples", "matter"), matter, { recursive: true });
  const editor = await installation.start(profile, matter);
  const stop = () => editor.stop();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);

  const url = editor.urlOf(matter, join(matter, "motion.md"));
  console.log(`\nThe example matter is open at\n\n  ${url}\n\nCtrl+C ends the editor.`);
  await openBrowser(url);
  await editor.untilEnded();
}

async function openBrowser(url) {
  if (process.env.CI) return;
  if (process.platform === "darwin") await run("open", [url]);
  else if ((process.env.DISPLAY || process.env.WAYLAND_DISPLAY) && findProgram("xdg-open"))
    await run("xdg-open", [url]);
}
