/** What stands before an exhibit that is a transcript of the paper's own: "Jones Dep. 45:12-46:3, " before "Ex. A". */
export const placesTestimony = /\bDep\.\s+(?:at\s+)?\d[\d:,\s\u2013-]{0,24},\s*$/;
