import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { type CodeServerInstallation, EditorProfile, type RunningEditor } from "../../scripts/codeServer.ts";

/** How long anything in the workbench may take on a busy machine. */
const patience = 60_000;

/** How long something may take that is tried again when it has not happened. */
const impatience = 10_000;

const lightbulb = ".lightBulbWidget:visible, [class*='codicon-gutter-lightbulb']";

/** The path of a Chromium on this machine, or null. */
export function findChromium(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = ["chromium", "chromium-browser", "google-chrome"].flatMap((name) => folders.map((f) => join(f, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/**
 * A VS Code workbench in a headless Chromium, as its user sees it. Whatever is asked waits for a row or a text, never for
 * a time, and fails after a minute.
 */
export class Workbench {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #editor: RunningEditor;
  readonly #folder: string;

  private constructor(page: Page, browser: Browser, editor: RunningEditor, folder: string) {
    this.page = page;
    this.#browser = browser;
    this.#editor = editor;
    this.#folder = folder;
  }

  /** Starts a workbench of its own, with one extension and those user settings, on a folder. */
  static async start(
    installation: CodeServerInstallation,
    chromiumPath: string,
    options: { vsix: string; workspace: string; file: string; settings: Readonly<Record<string, unknown>> },
  ): Promise<Workbench> {
    const folder = await mkdtemp(join(tmpdir(), "brieflint-profile-"));
    const profile = new EditorProfile(folder);
    await profile.writeSettings(options.settings);
    await installation.installExtension(profile, options.vsix);
    const editor = await installation.start(profile, options.workspace);
    const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 });
    page.setDefaultTimeout(patience);
    await page.goto(editor.urlOf(options.workspace, options.file));
    return new Workbench(page, browser, editor, folder);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#editor.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** The editor that shows a file. */
  editorOf(file: string): Locator {
    return this.page.locator(`.monaco-editor[data-uri$="/${file}"]`);
  }

  /** A line of the text on the screen; spaces match non-breaking ones. */
  line(file: string, text: string | RegExp): Locator {
    return this.editorOf(file).locator(".view-line", { hasText: text });
  }

  /** The first part of a citation that reads so, as the grammar has cut it out of its line. */
  citation(part: string): Locator {
    return this.page.locator(".monaco-editor .view-line span > span").getByText(part, { exact: true }).first();
  }

  /** The rows of the Problems panel that hold a text. Only what fits on the screen is in the page. */
  problems(text: string | RegExp): Locator {
    return this.page.locator(".markers-panel .monaco-list-row", { hasText: text });
  }

  /** The entry of Brieflint in the status bar. */
  get status(): Locator {
    return this.page.locator('.statusbar-item[id*="brieflint"]');
  }

  /** The number of problems in the status bar. */
  async problemCount(): Promise<number> {
    return Number(/(\d+) problems?/.exec(await textOf(this.status))?.[1] ?? 0);
  }

  /** Where the caret is, as the status bar says: "Ln 1, Col 1". */
  caretAt(place: string | RegExp): Locator {
    return this.page.locator(".statusbar-item").getByText(place, { exact: true });
  }

  /** The rows of the menu of quick fixes, none while it is closed. */
  get #fixRows(): Locator {
    return this.page.locator(".action-widget .monaco-list-row.action");
  }

  /** Rests the mouse on a citation until its hover shows a text; the hover. */
  async hoverOver(part: string, text: string): Promise<Locator> {
    const hover = this.page.locator(".monaco-hover:visible").filter({ hasText: text }).first();
    await untilDone(async () => {
      // The workbench asks once, when the mouse comes to rest. What it drops then is asked for again only after a move.
      await this.page.mouse.move(0, 0);
      await this.citation(part).hover({ timeout: impatience });
      await hover.waitFor({ timeout: impatience });
    });
    return hover;
  }

  /** Runs a command of the palette. */
  async command(title: string): Promise<void> {
    const input = this.page.locator(".quick-input-box input");
    await untilDone(async () => {
      await this.page.keyboard.press("F1");
      await input.fill(`>${title}`, { timeout: impatience });
      await this.page
        .locator(".quick-input-list .monaco-list-row", { hasText: title })
        .first()
        .waitFor({ timeout: impatience });
    });
    await this.page.keyboard.press("Enter");
    await input.waitFor({ state: "hidden" });
  }

  /** Puts the caret where a problem is, by a double click on its row; not on the link to its rule, which is in the middle. */
  async goToProblem(text: string | RegExp): Promise<void> {
    await untilDone(async () => {
      const row = this.problems(text).first();
      await row.waitFor({ timeout: impatience });
      const line = /\[Ln (\d+), Col/.exec(await textOf(row))?.[1];
      const caret = (selected: string) => this.caretAt(new RegExp(`^Ln ${line}, Col \\d+${selected}$`));
      await row.dblclick({ position: { x: 70, y: 10 }, timeout: impatience });
      await caret("( \\(\\d+ selected\\))?").waitFor({ timeout: impatience });
      await this.page.locator(".monaco-editor.focused").waitFor({ timeout: impatience });
      // With a selection the menu of quick fixes offers snippets around it as well.
      await this.page.keyboard.press("ArrowLeft");
      await caret("").waitFor({ timeout: impatience });
    });
  }

  /** Opens the menu of quick fixes at the caret; the rows in it. */
  async quickFixes(): Promise<Locator> {
    await untilDone(async () => {
      await this.#closeMenu();
      // A caret that moves drops what was asked before; the bulb says that the fixes where it is are known.
      await this.page.keyboard.press("ArrowRight");
      await this.page.keyboard.press("ArrowLeft");
      await this.page.locator(lightbulb).first().waitFor({ timeout: impatience });
      await this.page.keyboard.press("Control+.");
      await this.#fixRows.first().waitFor({ timeout: impatience });
    });
    return this.#fixRows;
  }

  /** Chooses a quick fix at the caret, in a paper without unsaved changes, and waits until it has changed the paper. */
  async quickFix(title: string | RegExp): Promise<void> {
    await untilDone(async () => {
      const rows = await this.quickFixes();
      await rows.filter({ hasText: title }).first().click({ timeout: impatience });
    });
    await this.page.locator(".tab.active.dirty").waitFor();
  }

  /**
   * Closes the menu of quick fixes, if it is open: its key, pressed while it is open, chooses the first row. The workbench
   * closes it of itself too, when it has asked for the fixes anew.
   */
  async #closeMenu(): Promise<void> {
    if ((await this.#fixRows.count()) > 0) await this.page.keyboard.press("Escape");
    await this.#fixRows.first().waitFor({ state: "hidden", timeout: impatience });
    await this.page.locator(".monaco-editor.focused").waitFor({ timeout: impatience });
  }

  /** Saves what is on the screen, with what runs on save, and waits until it is on the disk and passes `expected`. */
  async save(path: string, expected: (text: string) => boolean): Promise<string> {
    await this.page.keyboard.press("Control+S");
    return untilFile(path, expected);
  }

  /** Saves as it is: nothing is fixed on the way. */
  async saveUnchanged(path: string, expected: (text: string) => boolean): Promise<string> {
    await this.command("File: Save without Formatting");
    return untilFile(path, expected);
  }
}

/** The text of an element, with ordinary spaces. */
export async function textOf(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? "").replace(/\u00a0/g, " ");
}

/** Tries something that the workbench may undo of itself, again where it failed; @throws its last failure after a minute. */
async function untilDone(attempt: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (failure) {
      if (Date.now() > deadline) throw failure;
    }
  }
}

/** The text of a file as soon as it passes; @throws with the text when it does not in time. */
async function untilFile(path: string, expected: (text: string) => boolean): Promise<string> {
  const deadline = Date.now() + patience;
  for (;;) {
    const text = await readFile(path, "utf8");
    if (expected(text)) return text;
    if (Date.now() > deadline) throw new Error(`${path} was not saved as expected:\n${text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];
