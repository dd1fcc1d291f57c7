/** So far is looked back. */
const reach = 16;

const spaceLike = /\s/;
const letterLike = /\p{L}/u;

function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return letterLike.test(String.fromCharCode(unit));
}

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 || unit === 0x0a || (unit !== 0x2e && !isLetter(unit) && spaceLike.test(String.fromCharCode(unit)))
  );
}

/** The letters right before `start`, with blanks between and maybe a full stop: "Frau", "Mr"; empty where none stand. */
export function wordBefore(text: string, start: number): string {
  const floor = Math.max(0, start - reach);
  let end = start;
  while (end > floor && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end === start) return "";
  if (end > floor && text.charCodeAt(end - 1) === 0x2e) end -= 1;
  let from = end;
  while (from > floor && isLetter(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, end);
}
