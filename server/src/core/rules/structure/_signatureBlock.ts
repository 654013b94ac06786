/** What a signature block can tell of its signer. */
export interface SignerData {
  readonly telephone: boolean;
  readonly email: boolean;
  readonly barNumber: boolean;
  /** Whether the signer is an attorney, by the words of the block. */
  readonly isAttorney: boolean;
}

/** Reads the text of a signature block. */
export function readSigner(block: string): SignerData {
  return {
    telephone: /(?<!\d)(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.\u00a0/-]{0,3}\d{3}[\s.\u2013-]\d{4}(?!\d)/.test(block),
    email: /[^\s@]@[^\s@]/.test(block),
    barNumber:
      /#\s?\d{4,6}(?!\d)|\b(?:bar|ks|kan|kansas|mo|missouri|okla|d\.\s?kan|s\.\s?ct|reg(?:istration)?|atty|attorney|id)\b\.?[^\r\n\d]{0,30}\d{4,6}(?![\d-])|\bNo\.\s?\d{5}(?![\d-])/i.test(
        withoutAddresses(block),
      ),
    isAttorney:
      !/\bpro\s+se\b/i.test(block) &&
      /\b(?:attorneys?|counsel|llp|pllc|p\.?a\.?|l\.?l\.?c\.?|l\.?c\.?|law)\b/i.test(block),
  };
}

/** A block without the lines "City, State 66603", whose number is no registration number; "Ann Avery, KS 24817" stays. */
function withoutAddresses(block: string): string {
  const signer = /s\/\s*([^\r\n\\]{2,60})/.exec(block)?.[1]?.replace(/[*_]/g, "").trim() ?? "";
  return block
    .split(/[\r\n]+/)
    .filter((line) => {
      const [, city] =
        /^(.{2,60}?),\s*(?:\p{Lu}{2}|\p{Lu}\p{Ll}+\.?(?:\s\p{Lu}\p{Ll}+)?)\s+\d{5}(?:-\d{4})?[\s\\]*$/u.exec(line) ??
        [];
      return city === undefined || city.replace(/[*_]/g, "").trim() === signer;
    })
    .join("\n");
}

/** How the lines of a block are broken: as in `block` where that has more than one, else by a backslash. */
export function lineBreakIn(block: string, eol: string): string {
  if (/ {2,}[\r\n]/.test(block)) return `  ${eol}`;
  const breaks = block.match(/\r\n|\r|\n/g)?.length ?? 0;
  return breaks === 0 || /\\[\r\n]/.test(block) ? `\\\\${eol}` : eol;
}
