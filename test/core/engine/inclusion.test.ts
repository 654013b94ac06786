import assert from "node:assert/strict";
import { defaultConfiguration, parseConfiguration } from "../../../server/src/core/engine/configuration.ts";
import { inclusion, isTooComplex } from "../../../server/src/core/engine/inclusion.ts";

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

  it("does not try a glob with more stars than could be tried in time", () => {
    const hostile = { ...configuration, include: ["+(a|aa)+(a|aa)+(a|aa)+(a|aa)b", `${"*a".repeat(200)}b`] };
    assert.equal(inclusion(hostile, `/matters/weichert/${"a".repeat(60)}`), null);
    assert.ok(isTooComplex("*a*a*a*ab") && isTooComplex("**/a/**/b/**/c/**/d/**/e"));
    assert.ok(!isTooComplex("drafts/**/*-motion*.md"));
  });

  it("says so where the configuration has such a glob", () => {
    const { problems } = parseConfiguration('{ "include": ["*a*a*a*a*.md"] }');
    assert.match(problems[0]?.message ?? "", /too many stars/);
  });
});
