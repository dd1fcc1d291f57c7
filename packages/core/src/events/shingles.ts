import type { TextDocument } from "../text/document.ts";
import { fingerprint } from "../text/hash.ts";

const width = 5;
/** Of all sequences those whose fingerprint ends in one of four digits are kept, so that long texts stay cheap. */
const kept = new Set(["0", "4", "8", "c"]);

/** Fingerprints of a text's word sequences, a fixed sample of them; related items left out. Linear in the text. */
export function shinglesOf({ tokens, passages }: TextDocument): ReadonlySet<string> {
  const own = passages.filter(({ kind }) => kind !== "related").at(-1)?.end ?? 0;
  const words = tokens.filter(({ kind, end }) => kind !== "mark" && end <= own).map(({ lower }) => lower);
  const found = new Set<string>();
  for (let index = 0; index + width <= words.length; index += 1) {
    const hash = fingerprint(words.slice(index, index + width).join(" "));
    if (kept.has(hash.slice(-1))) found.add(hash);
  }
  return found;
}
