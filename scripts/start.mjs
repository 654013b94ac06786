// From a fresh clone to the example matter: installs, builds, packages, checks, and opens the editor if there is one.
import { join } from "node:path";
import { ensureDependencies } from "./dependencies.mjs";
import { findProgram, must, root, run, runNode, vsixPath } from "./run.mjs";

const matter = join(root, "examples", "matter");

await ensureDependencies();
await must("Packaging", runNode(["scripts/package.mjs"]));

console.log("\n$ npx brieflint check examples/matter/motion.md\n");
const checked = await runNode(["server/bin/brieflint.mjs", "check", "examples/matter/motion.md"]);
// 1 says that the paper has findings, which the example is there to show.
if (checked > 1) process.exit(checked);

await openMatter();

async function openMatter() {
  const code = findProgram("code");
  console.log(`\nThe extension is packaged: ${vsixPath}`);
  if (!code) {
    console.log("`npm run editor` opens the example matter in a real VS Code workbench in the browser.");
    return;
  }
  if (!hasDisplay()) {
    console.log(`To look at the example matter: code --install-extension ${vsixPath} && code ${matter}`);
    return;
  }
  // On Windows `code` is a batch file, which only a shell can start.
  const options = process.platform === "win32" ? { shell: true } : {};
  const quoted = (path) => (options.shell ? `"${path}"` : path);
  await must(
    "Installing the extension",
    run(quoted(code), ["--install-extension", quoted(vsixPath), "--force"], options),
  );
  await run(quoted(code), [quoted(matter), quoted(join(matter, "motion.md"))], options);
}

function hasDisplay() {
  if (process.env.CI) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
