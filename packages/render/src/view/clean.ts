const escapeCode = 0x1b;

function isControl(unit: number): boolean {
  return (
    unit < 0x20 ||
    unit === escapeCode ||
    (unit >= 0x7f && unit < 0xa0) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2066 && unit <= 0x2069)
  );
}

/** Foreign text for one line of output: no control characters, no escape codes, no change of writing direction, single blanks. */
export function wordsOf(text: string): string {
  let clean = "";
  for (const character of text) clean += isControl(character.codePointAt(0) ?? 0) ? " " : character;
  return clean
    .split(/\s+/u)
    .filter((part) => part !== "")
    .join(" ");
}
