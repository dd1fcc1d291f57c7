import { foldName } from "./fold.ts";

/** Spellings of one sound in German, scientific and English transliteration, longest first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|szcz|sch|sh|zh|sz/g, "S"],
  [/tsch|ch(?=[aeiouy])|cz|tch/g, "C"],
  [/kh|ch|h/g, "h"],
  [/ts|tz|cz|c(?=[eiyk])|z/g, "z"],
  [/ck|c/g, "k"],
  [/ks/g, "x"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/w/g, "v"],
  [/[yji]a/g, "ja"],
  [/[yji]u/g, "ju"],
  [/[yj]e/g, "e"],
  [/[yj]o/g, "o"],
];

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[szSkC])k(?:[yij]{0,2})$/, "ki"],
  [/(?:off|ov|ow)$/, "ov"],
  [/(?:eff|ev|ew)$/, "ev"],
  [/(?:ij|yj|yy|iy|yi|ii|y|j|i)$/, "i"],
];

/**
 * A skeleton that the spellings of a name of Cyrillic origin share ("Selenskyj", "Selenski", "Zelensky"): it only proposes a pair, a second
 * sign must confirm it.
 */
export function spellingKey(name: string): string {
  let key = foldName(name).replaceAll(" ", "").slice(0, 64);
  for (const [ending, written] of endings) key = key.replace(ending, written);
  for (const [sound, written] of sounds) key = key.replace(sound, written);
  // German z is the English ts and English z the German s: both fall together
  return key
    .replace(/[zs]/g, "s")
    .replace(/y/g, "i")
    .replace(/(.)\1+/g, "$1");
}

/** Whether two given names are one in another spelling or language ("Wolodymyr", "Wladimir", "Volodymyr"). */
export function sameGivenName(a: string, b: string, equivalents: ReadonlyMap<string, string>): boolean {
  const keyOf = (name: string) => equivalents.get(foldName(name)) ?? spellingKey(name);
  return keyOf(a) === keyOf(b);
}
