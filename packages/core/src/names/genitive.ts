/** "Trumps", "Johannes’", "McCain's": the word without its genitive; `undefined` where the form is none. */
export function genitiveStem(word: string): string | undefined {
  const last = word.charCodeAt(word.length - 1);
  if (last === 0x27 || last === 0x2019) return word.slice(0, -1);
  if (last !== 0x73 || word.length < 4) return undefined;
  const before = word.charAt(word.length - 2);
  if (before === "'" || before === "’") return word.slice(0, -2);
  if (before === "s" || before === "x" || before === "z" || before === "ß") return undefined;
  return word.slice(0, -1);
}
