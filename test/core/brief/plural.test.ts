import assert from "node:assert/strict";
import { briefOf, caption } from "./reading.ts";

describe("the number of the parties in a caption", () => {
  const cases: readonly (readonly [string, string, { plaintiffs: boolean; defendants: boolean }])[] = [
    ["several names and a plural role", caption, { plaintiffs: false, defendants: true }],
    [
      "one name on each side",
      caption.replace("ACME CORPORATION and BOLT, INC., Defendants", "ACME CORPORATION, Defendant"),
      { plaintiffs: false, defendants: false },
    ],
    [
      "others that are not named",
      caption
        .replace("JANE ROE, Plaintiff", "JANE ROE, et al., Plaintiffs")
        .replace("ACME CORPORATION and BOLT, INC., Defendants", "ACME CORPORATION, Defendant"),
      { plaintiffs: true, defendants: false },
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(briefOf(`${text}# Motion to Compel\n\nPlaintiff moves.\n`).caption?.plural, expected);
    });
  }
});
