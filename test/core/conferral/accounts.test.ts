import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Grade } from "../../../server/src/core/conferral/conferral.ts";
import { conferralOf, motionWith } from "./paper.ts";

/** A short account of the conferral, in a certificate of its own or told in the background of the motion. */
interface Account {
  readonly grade: Grade;
  readonly place: "certificate" | "background";
  readonly text: string;
}

const file = new URL("../../../../test/fixtures/conferral/accounts.json", import.meta.url);
const accounts = JSON.parse(readFileSync(file, "utf8")) as readonly Account[];

describe("short accounts in many voices", () => {
  for (const { grade, place, text } of accounts) {
    it(`${grade}, ${place}: ${text.slice(0, 90).replace(/\s+/g, " ")}`, () => {
      const paper = motionWith(text, place === "background" ? { heading: null } : {});
      assert.equal(conferralOf(paper).grade, grade);
    });
  }
});
