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

/** Foreign text without control characters, escape codes and changes of writing direction: a blank stands for each. */
export function harmless(text: string): string {
  let clean = "";
  for (const character of text) clean += isControl(character.codePointAt(0) ?? 0) ? " " : character;
  return clean;
}

/** Foreign text for one line of output: harmless, with single blanks and none at its ends. */
export function wordsOf(text: string): string {
  return harmless(text)
    .split(/\s+/u)
    .filter((part) => part !== "")
    .join(" ");
}
