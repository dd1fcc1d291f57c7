/** Longer texts are no names and no dates: they would fill memory and never come again. */
const longest = 64;

/**
 * A pure function of a text that keeps what it gave for short ones, since the same names and dates come again and again. At most twice `size`
 * results are held: when one half is full, the older half goes.
 */
export function remember<Result>(work: (text: string) => Result, size = 4096): (text: string) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  return (text) => {
    if (text.length > longest) return work(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const result = older.get(text) ?? work(text);
    if (recent.size >= size) [older, recent] = [recent, new Map()];
    recent.set(text, result);
    return result;
  };
}
