// Running the project's own tools: plain Node, so that it works before anything is installed.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The version in the manifest; names the .vsix. */
export const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Where `npm run package` leaves the extension. */
export const vsixPath = join(root, `brieflint-${version}.vsix`);

/** The licences of what is bundled, written by a build for packaging. */
export const noticesPath = join(root, "dist", "THIRD-PARTY-NOTICES.txt");

const isWindows = process.platform === "win32";

/**
 * Runs a command with this terminal's input and output.
 * @returns the exit code; 1 when it was ended by a signal, 127 when it could not be started.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Runs a script of this project, or of an installed package, with this very Node. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Runs npm. */
export function runNpm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli)) return runNode([cli, ...args], options);
  return run(isWindows ? "npm.cmd" : "npm", args, { shell: isWindows, ...options });
}

/** Runs a step; where it fails, ends this process with the step's exit code. */
export async function must(what, step) {
  const code = await step;
  if (code === 0) return;
  console.error(`\n${what} failed.`);
  process.exit(code);
}

/** The path of a program on the PATH, or null. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const endings = isWindows ? [".exe", ".cmd", ".bat", ""] : [""];
  for (const name of names) {
    for (const folder of folders) {
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (existsSync(path)) return path;
      }
    }
  }
  return null;
}
