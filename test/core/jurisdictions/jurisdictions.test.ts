import assert from "node:assert/strict";
import { Ajv } from "ajv";
import { dutyReliefs } from "../../../server/src/core/jurisdictions/jurisdiction.ts";
import { federal, jurisdictionOf, jurisdictions } from "../../../server/src/core/jurisdictions/jurisdictions.ts";

const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };

function sourced(value: object): object {
  return {
    type: "object",
    required: ["value", "source", "effective", "lastVerified", "confidence"],
    additionalProperties: false,
    properties: {
      value,
      source: { type: "string", minLength: 5 },
      effective: { anyOf: [day, { type: "null" }] },
      lastVerified: day,
      confidence: { enum: ["verified", "partial", "recalled"] },
    },
  };
}

const rule = { anyOf: [sourced({ type: "string", minLength: 5 }), { type: "null" }] };
const duty = {
  type: "object",
  required: ["relief", "level", "rules"],
  additionalProperties: false,
  properties: {
    relief: { enum: [...dutyReliefs] },
    level: { enum: ["need", "check"] },
    rules: { type: "array", items: { type: "string", minLength: 5 }, uniqueItems: true },
  },
};
const properties = {
  id: { type: "string", pattern: "^[a-z][a-z0-9]+$" },
  name: { type: "string", minLength: 5 },
  citation: { type: "string", minLength: 3 },
  duties: sourced({ type: "array", items: duty }),
  conferralRule: rule,
  particularity: sourced({ type: "boolean" }),
  moreThanLetter: sourced({ type: "boolean" }),
  motionFormRule: rule,
  extensionRule: rule,
  agreedMotionRule: rule,
  feeConsultationRule: rule,
};
const schema = { type: "object", required: Object.keys(properties), additionalProperties: false, properties };

describe("jurisdictions", () => {
  for (const jurisdiction of [federal, ...jurisdictions]) {
    it(`${jurisdiction.id}.json has every field, each with its source`, () => {
      const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
      assert.ok(validate(jurisdiction), JSON.stringify(validate.errors));
    });

    it(`${jurisdiction.id}.json has each relief once`, () => {
      const reliefs = jurisdiction.duties.value.map(({ relief }) => relief);
      assert.equal(new Set(reliefs).size, reliefs.length);
    });
  }

  it("falls back to the federal floor", () => {
    assert.equal(jurisdictionOf("ksd").citation, "D. Kan.");
    assert.equal(jurisdictionOf("nyed"), federal);
    assert.equal(jurisdictionOf(null), federal);
  });
});
