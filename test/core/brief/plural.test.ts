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
    [
      "roles of a counterclaim after a stroke",
      "IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF KANSAS\n\nJANE ROE,\n\nPlaintiff / Counterclaim Defendant,\n\nv.\n\nACME CORPORATION,\n\nDefendant / Counterclaimant.\n\nCase No. 24-1234\n\n",
      { plaintiffs: false, defendants: false },
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(briefOf(`${text}# Motion to Compel\n\nPlaintiff moves.\n`).caption?.plural, expected);
    });
  }
});
