/** What a UTF-16 unit is to the tokeniser. Digits and letters, the greater ones, make words. */
export const unitClass = { other: 0, space: 1, digit: 2, letter: 3 } as const;

const letterLike = /[\p{L}\p{M}]/u;
const spaceLike = /\s/u;
const table = new Uint8Array(0x3000);
for (let unit = 0; unit < table.length; unit += 1) {
  const character = String.fromCharCode(unit);
  if (unit >= 0x30 && unit <= 0x39) table[unit] = unitClass.digit;
  else if (spaceLike.test(character) || unit === 0x200b || unit === 0xfeff) table[unit] = unitClass.space;
  else if (letterLike.test(character) || unit === 0xad) table[unit] = unitClass.letter;
}

/** The class of a unit. */
export function classOf(unit: number): number {
  if (unit < table.length) return table[unit] ?? unitClass.other;
  if (unit >= 0xd800 && unit <= 0xdfff) return unitClass.letter; // half of a pair: never part it
  return unit === 0xfeff
    ? unitClass.space
    : letterLike.test(String.fromCharCode(unit))
      ? unitClass.letter
      : unitClass.other;
}

/** Hyphens and apostrophes that join letters into one word. */
export function isJoiner(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x27 || unit === 0x2019;
}
