import assert from "node:assert/strict";
import { defaultConfiguration } from "../../../server/src/core/engine/configuration.ts";
import { inclusion } from "../../../server/src/core/engine/inclusion.ts";

const configuration = {
  ...defaultConfiguration,
  folder: "/matters/weichert",
  include: ["./papers/**/*.md", "*.txt"],
  exclude: ["**/drafts/**"],
};

describe("inclusion", () => {
  it("reads globs from the folder of the configuration", () => {
    assert.equal(inclusion(configuration, "/matters/weichert/papers/motion.md"), "included");
    assert.equal(inclusion(configuration, "/matters/weichert/papers/2017/may/motion.md"), "included");
    assert.equal(inclusion(configuration, "/matters/weichert/motion.txt"), "included");
    assert.equal(inclusion(configuration, "/matters/weichert/notes.md"), null);
  });

  it("lets exclude win", () => {
    assert.equal(inclusion(configuration, "/matters/weichert/papers/drafts/motion.md"), "excluded");
  });

  it("has nothing to say outside the folder", () => {
    assert.equal(inclusion(configuration, "/matters/other/papers/motion.md"), null);
    assert.equal(inclusion(configuration, "/matters/weichert-2/papers/motion.md"), null);
  });

  it("takes URIs, escapes and backslashes", () => {
    assert.equal(inclusion(configuration, "file:///matters/weichert/papers/May%20motion.md"), "included");
    assert.equal(
      inclusion({ ...configuration, folder: "file:///matters/weichert" }, "file:///matters/weichert/papers/a%b.md"),
      "included",
    );
    assert.equal(
      inclusion({ ...configuration, folder: "C:\\weichert" }, "C:\\weichert\\papers\\motion.md"),
      "included",
    );
  });

  it("takes relative paths where the folder is not known", () => {
    assert.equal(inclusion({ ...configuration, folder: null }, "./papers/motion.md"), "included");
  });

  it("is not slowed by a hostile glob", () => {
    const hostile = { ...configuration, include: ["+(a|aa)+(a|aa)+(a|aa)+(a|aa)b", `${"*a".repeat(200)}b`] };
    // A matcher that tries every split would not end before this test is given up.
    assert.doesNotThrow(() => inclusion(hostile, `/matters/weichert/${"a".repeat(60)}`));
  });
});
