/** Longer texts are no names and no dates: they would fill memory and never come again. */
const longest = 64;

/**
 * A function that keeps what it gave for inputs with short keys, since the same ones come again and again; the key of an input must say all that
 * the result rests on. At most twice `size` results are held: when one half is full, the older half goes.
 */
export function rememberBy<Input, Result>(
  keyOf: (input: Input) => string,
  work: (input: Input) => Result,
  size: number,
  longestKey: number,
): (input: Input) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  return (input) => {
    const key = keyOf(input);
    if (key.length > longestKey) return work(input);
    const known = recent.get(key);
    if (known !== undefined) return known;
    const result = older.get(key) ?? work(input);
    if (recent.size >= size) [older, recent] = [recent, new Map()];
    recent.set(key, result);
    return result;
  };
}

/** A pure function of a text that keeps what it gave for short ones: the same names and dates come again and again. */
export function remember<Result>(work: (text: string) => Result, size = 4096): (text: string) => Result {
  return rememberBy((text) => text, work, size, longest);
}
