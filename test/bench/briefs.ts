const front = (n: number) => `---
court: ksd
caseNumber: 21-${2000 + n}-HLT-GEB
plaintiffs: [Nora Halloran]
defendants: ["Meadowlark Call Center Support, LLC"]
filing: motion
title: Plaintiff's Motion to Compel
---

# PLAINTIFF'S MOTION TO COMPEL

`;

const paragraphs: readonly ((n: number) => string)[] = [
  (n) =>
    `Judgment was entered in August ${2000 + (n % 20)} in favor of Plaintiff. (Doc. ${n}.) Defendants moved for a new trial (Doc. ${n + 1}, at 2), and the Court denied that motion. (*Id.* at 4.) The time for appeal has passed, and nothing was paid.`,
  (n) =>
    `"Failure to confer or attempt to confer may result in unnecessary motions," and a court must then "needlessly expend resources." *Orsini v. Vale Health Ctr., Inc.*, No. 15-${2000 + n}-JAR-TJJ, 2015 WL ${7451174 + n}, at *2 (D. Kan. Nov. 23, 2015) (citation omitted). That is what happened here, as the letters of ${n} different dates show.`,
  (n) =>
    `A motion must certify that the movant has conferred in good faith. Fed. R. Civ. P. 37(a)(1); D. Kan. Rule 37.2; *see also* 28 U.S.C. § 1331. The standard is settled. *Celotex Corp. v. Catrett*, 477 U.S. 317, ${322 + (n % 5)} (1986). *Id.* at 325. The Court should not depart from it, **least of all** in a case as old as this one.[^${n}]\n\n[^${n}]: The record is set out at Doc. ${n}, at 3-5, and in the declaration of counsel.`,
  (n) =>
    `Request No. ${n} asks for bank statements. Defendants answered:\n\n> Objection. The request is overbroad, unduly burdensome and not proportional to the needs of the case. Doc. ${n}, at 7.\n\n- They produced nothing (ECF No. ${n}).\n- They promised to supplement.\n- They did not.`,
  (n) =>
    `## ${n}. What was asked\n\nThe requests are plain. Each names its documents by date and by author, and none goes back further than ${2010 + (n % 9)}. Counsel read them aloud on the call, and counsel for Defendants said that he understood them. What he did not say is why nothing was produced in the ${n} weeks that followed.`,
];

const ending = `
## Certificate of Conferral

On May 22, 2024, counsel for Plaintiff, Ann Avery, spoke by telephone with counsel for Defendants, Ben Brooks, about Request Nos. 3 and 4. The dispute remains.

Respectfully submitted,

s/ Ann Avery
`;

/** The `n`th of any number of different briefs, of about \`size\` characters; the same each time. */
export function brief(n: number, size: number): string {
  const pieces = [front(n)];
  let length = front(n).length + ending.length;
  for (let index = n; length < size; index++) {
    const piece = `${paragraphs[(index * 7 + n) % paragraphs.length]?.(index + 1) ?? ""}\n\n`;
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join("") + ending;
}
