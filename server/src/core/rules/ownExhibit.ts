/** What stands before an exhibit that is a paper of this one's own: "Jones Dep. 45:12-46:3, ", "Wick Decl. ¶ 6, " before "Ex. A". */
export const placesTestimony =
  /\b(?:Dep\.\s+(?:at\s+)?\d[\d:,\s\u2013-]{0,24}|(?:Decl|Aff)\.\s+(?:at\s+)?¶{1,2}\s*\d[\d,\s\u2013-]{0,24}),\s*$/;
