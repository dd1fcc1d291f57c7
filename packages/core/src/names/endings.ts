/** Word endings for a look-up from the end of the word. */
export interface Endings {
  readonly set: ReadonlySet<string>;
  readonly shortest: number;
  readonly longest: number;
}

/** Every ending with every case ending after it. */
export function endingsOf(endings: readonly string[], cases: readonly string[]): Endings {
  const set = new Set(endings.flatMap((ending) => cases.map((end) => ending + end)));
  const lengths = [...set].map((ending) => ending.length);
  return { set, shortest: Math.min(...lengths), longest: Math.max(...lengths) };
}

/** The longest ending the word has that leaves at least `room` letters before it. */
export function endingIn(word: string, { set, shortest, longest }: Endings, room: number): string | undefined {
  for (let length = Math.min(longest, word.length - room); length >= shortest; length -= 1) {
    const ending = word.slice(word.length - length);
    if (set.has(ending)) return ending;
  }
  return undefined;
}
