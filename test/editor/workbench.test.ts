import assert from "node:assert/strict";
import { copyFile, cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CodeServerInstallation } from "../../scripts/codeServer.ts";
import { packagedExtension, projectRoot } from "./packaged.ts";
import { findChromium, textOf, Workbench } from "./workbench.ts";

const nothingLeftOut = process.env["BRIEFLINT_TEST_ALL"] === "1";

/** The pictures of the documentation are taken anew when this is set; else they stay in out/. */
const takesPictures = process.env["BRIEFLINT_PICTURES"] === "1";

const settings = {
  "editor.codeActionsOnSave": { "source.fixAll.brieflint": "explicit" },
  "editor.wordWrap": "on",
  "editor.fontSize": 14,
  "editor.hover.delay": 100,
  "workbench.colorTheme": "Default Light Modern",
  "workbench.activityBar.location": "hidden",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.layoutControl.enabled": false,
  "window.commandCenter": false,
  "breadcrumbs.enabled": false,
  "editor.stickyScroll.enabled": false,
};

/** The tests follow one another as an attorney's session would: each finds the paper as the one before left it. */
describe("the extension in a VS Code workbench", function () {
  this.timeout(240_000);
  this.bail(true);

  let workspace: string;
  let motion: string;
  let workbench: Workbench | undefined;

  before(async function () {
    this.timeout(600_000);
    const chromium = findChromium();
    const installation = new CodeServerInstallation(join(projectRoot, ".editor"));
    const obstacle = whyNot(chromium, installation);
    if (obstacle) console.log(`The workbench is not tested: ${obstacle}`);
    if (obstacle && nothingLeftOut) throw new Error(obstacle);
    if (!chromium || obstacle) return this.skip();

    await installation.install(console.log);
    workspace = await mkdtemp(join(tmpdir(), "brieflint-matter-"));
    await cp(join(projectRoot, "examples", "matter"), workspace, {
      recursive: true,
    });
    motion = join(workspace, "motion.md");
    workbench = await Workbench.start(installation, chromium, {
      vsix: await packagedExtension(),
      workspace,
      file: motion,
      settings,
    });
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await workbench?.page.screenshot({ path: await pictureFile("failed") });
  });

  after(async () => {
    await workbench?.stop();
    if (workspace) await rm(workspace, { recursive: true, force: true });
  });

  /** The workbench; only `before` leaves it undefined, and then no test runs. */
  const there = (): Workbench => {
    if (!workbench) throw new Error("the workbench did not start");
    return workbench;
  };

  it("underlines problems in the text and lists them in the Problems panel", async () => {
    const { page } = there();
    await there().editorOf("motion.md").locator(".squiggly-warning").first().waitFor();
    await page.keyboard.press("Control+B");
    await page.keyboard.press("Control+Shift+M");
    await there().goToProblem("unpublished/star-page-at");
    await there().editorOf("motion.md").locator(".squiggly-error").first().waitFor();
    assert.match(await textOf(there().problems("unpublished/star-page-at")), /The star page is not introduced by "at"/);
    assert.match(await textOf(there().problems("conferral/missing")), /certificate/i);
  });

  it("shows in the status bar what was found of the conferral, and the number of problems", async () => {
    await there().status.waitFor();
    assert.match(await textOf(there().status), /Conferral: no certificate found · \d+ problems/);
  });

  it("colours citations by the injected grammar", async () => {
    // A piece of its own: without the grammar it is part of a longer run of plain text.
    await there().citation("WL").waitFor();
  });

  it("says on what authority a rule rests in the hover", async () => {
    const hover = await there().hoverOver("WL", "7.6(c)");
    assert.match(await textOf(hover), /Authority: D\. Kan\. Rule 7\.6\(c\)/);
    await there().page.mouse.move(0, 0);
    await hover.waitFor({ state: "hidden" });
  });

  it("mends a citation by a quick fix, and only that", async () => {
    await there().goToProblem("unpublished/star-page-at");
    await there().quickFixes();
    await picture("workbench");
    await there().page.keyboard.press("Escape");
    await there().quickFix("Introduce the star page");
    const saved = await there().saveUnchanged(motion, (text) => text.includes("2015 WL 7451174, at *2"));
    assert.match(saved, /Fed\.R\.Civ\.P\./, "other problems are left as they were");
    await there().problems("unpublished/star-page-at").waitFor({ state: "detached" });
  });

  it("inserts a certificate of conferral whose blanks are filled one after the other", async () => {
    await there().goToProblem("conferral/missing");
    await there().quickFix(/certificate of conferral/i);
    await there().problems("conferral/placeholder").first().waitFor();
    await picture("certificate");
    await there().page.keyboard.type("XYZZY");
    await there().page.keyboard.press("Tab");
    await there().page.keyboard.type("PLUGH");
    const saved = await there().saveUnchanged(motion, (text) => text.includes("PLUGH"));
    const certificate = saved.slice(saved.search(/certificate of conferral/i));
    assert.ok(certificate.indexOf("XYZZY") < certificate.indexOf("PLUGH"), certificate);
    assert.ok(certificate.indexOf("PLUGH") < certificate.indexOf("Respectfully submitted"), certificate);
    await there().page.keyboard.press("Escape");
  });

  it("goes to the certificate on a click in the status bar", async () => {
    await there().page.keyboard.press("Control+Home");
    await there().caretAt("Ln 1, Col 1").waitFor();
    await there().status.click();
    await there().caretAt("Ln 1, Col 1").waitFor({ state: "detached" });
    await there().line("motion.md", "XYZZY").first().waitFor();
  });

  it("fixes all that is safe on save", async () => {
    const saved = await there().save(motion, (text) => text.includes("Fed. R. Civ. P. 62"));
    assert.match(saved, /\(\*Id\.\* at 2\.\)/);
    assert.match(saved, /in August 2023/);
    assert.match(saved, /D\. Kan\. Rule 37\.1 is no answer/, "what changes a citation is left to the attorney");
  });

  it("goes on after a restart of the server", async () => {
    const { page } = there();
    const before = await there().problemCount();
    await there().command("Brieflint: Restart Server");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("Fed.R.Civ.P. 26 applies.");
    await there()
      .status.getByText(`${before + 1} problems`)
      .waitFor();
  });

  it("shows a rule's page, which comes with the extension", async () => {
    const { page } = there();
    await there().goToProblem("conferral/wrong-rule");
    await there().command("Brieflint: Open Rule Page");
    await page.locator(".tab", { hasText: "Preview wrong-rule" }).waitFor();
  });

  /** Takes a picture of the workbench: to be looked at, and for the documentation. */
  async function picture(name: string): Promise<void> {
    const path = await pictureFile(name);
    await there().page.screenshot({ path });
    if (takesPictures) await copyFile(path, join(projectRoot, "docs", "images", `${name}.png`));
  }
});

async function pictureFile(name: string): Promise<string> {
  const folder = join(projectRoot, "out", "editor");
  await mkdir(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

function whyNot(chromium: string | null, installation: CodeServerInstallation): string | null {
  if (installation.obstacle) return installation.obstacle;
  if (!chromium) return "there is no Chromium on the PATH";
  if (!installation.isInstalled && !nothingLeftOut) {
    return "there is no code-server in .editor/; `npm run editor`, or BRIEFLINT_TEST_ALL=1, installs it";
  }
  return null;
}
