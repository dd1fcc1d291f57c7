import type { Words } from "../words/words.ts";

/** A reason in the reader's words; a key that has none is told in core's own words. */
export function reasonWords(key: string | undefined, fallback: string, { reasons }: Words): string {
  const known: Readonly<Record<string, string>> = reasons;
  return key === undefined ? fallback : (known[key] ?? fallback);
}
