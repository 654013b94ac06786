import assert from "node:assert/strict";
import { partsOf } from "../../../server/src/core/rules/structure/_parts.ts";

describe("the part of a brief that a heading announces", () => {
  const known: Record<string, readonly string[]> = {
    "Nature of the Matter Before the Court": ["nature"],
    "I. NATURE OF THE CASE": ["nature"],
    "II. Background": ["nature", "facts"],
    "Statement of Uncontroverted Facts": ["facts"],
    "Procedural History": ["nature", "facts"],
    "Questions Presented": ["questions"],
    "Statement of the Issue": ["questions"],
    "Legal Standard": ["standard"],
    "3. Argument and Authorities": ["argument"],
    DISCUSSION: ["argument"],
    "Request for Oral Argument": ["conclusion"],
    "Relief Requested": ["conclusion"],
    "Certificate of Compliance with D. Kan. Rule 37.2": ["certificate"],
    "Index of Exhibits": ["exhibits"],
    "Table of Authorities": ["table"],
    "The subpoena is overbroad": [],
    "A. Relevance": [],
  };
  for (const [title, parts] of Object.entries(known)) {
    it(title, () => assert.deepEqual([...partsOf(title)].sort(), [...parts].sort()));
  }
});
