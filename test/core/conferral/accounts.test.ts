import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Grade } from "../../../server/src/core/conferral/conferral.ts";
import { conferralOf, motionOfPartyWith, motionWith } from "./paper.ts";

/**
 * A short account of the conferral, in a certificate of its own or told in the background of the motion; or in the words of a
 * party without a lawyer. A motion other than to compel has its title and its sentence of relief.
 */
interface Account {
  readonly grade: Grade;
  readonly place: "certificate" | "background" | "pro se";
  readonly text: string;
  readonly title?: string;
  readonly relief?: string;
}

function paperOf({ place, text, title, relief }: Account): string {
  if (place === "pro se") return motionOfPartyWith(text);
  const parts = { ...(title === undefined ? {} : { title }), ...(relief === undefined ? {} : { relief }) };
  return motionWith(text, place === "background" ? { ...parts, heading: null } : parts);
}

const file = new URL("../../../../test/fixtures/conferral/accounts.json", import.meta.url);
const accounts = JSON.parse(readFileSync(file, "utf8")) as readonly Account[];

describe("short accounts in many voices", () => {
  for (const account of accounts) {
    const { grade, place, text } = account;
    it(`${grade}, ${place}: ${text.slice(0, 90).replace(/\s+/g, " ")}`, () => {
      assert.equal(conferralOf(paperOf(account)).grade, grade);
    });
  }
});
