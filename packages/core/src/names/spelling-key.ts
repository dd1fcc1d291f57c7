import { remember } from "../text/remember.ts";
import { foldName } from "./fold.ts";

type Rules = readonly (readonly [RegExp, string])[];

/** Hooks of scientific transliteration, before diacritics go. */
const hooks: Rules = [
  [/č/gi, "tsch"],
  [/[šž]/gi, "sch"],
];

const endings: Rules = [
  [/(?:off|ov|ow)$/, "ov"],
  [/(?:eff|ev|ew)$/, "ev"],
  [/(?<=k)(?:ij|yj|yy|iy|yi|ii|y|i)$/, "i"],
  [/(?:ij|yj|yy|iy|yi|ii|ej|ei|ey)$/, "i"],
];

/** What a German reader writes: z for ц, ch for х, w for в. Upper case letters are sounds. */
const german: Rules = [
  [/schtsch|sc?htch/g, "SC"],
  [/tsch/g, "C"],
  [/sch|sh|zh/g, "S"],
  [/kh|ch/g, "h"],
  [/ts|tz|z|c(?=[eik])/g, "Z"],
];

/** What an English reader writes: z for з, ch for ч, ts for ц. */
const english: Rules = [
  [/shch/g, "SC"],
  [/sch|sh|zh/g, "S"],
  [/tsch|tch|ch/g, "C"],
  [/kh/g, "h"],
  [/ts|tz/g, "Z"],
  [/z/g, "s"],
];

const both: Rules = [
  [/ck|c/g, "k"],
  [/ks/g, "x"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/w/g, "v"],
  [/[yji]a/g, "ja"],
  [/[yji]u/g, "ju"],
  [/[yj]e/g, "e"],
  [/[yj]o/g, "o"],
  [/y/g, "i"],
  [/(.)\1+/g, "$1"],
];

const apply = (rules: Rules, word: string) =>
  rules.reduce((text, [sound, written]) => text.replace(sound, written), word);

/**
 * Skeletons that the spellings of a name of Cyrillic origin share ("Selenskyj", "Selenski", "Zelensky"), read as German and as English writes
 * it. One in common only proposes a pair; a second sign must confirm it. Table of letters: Duden transcription, DIN 1460, BGN/PCGN.
 */
export const spellingKeys = remember((name): readonly string[] => {
  const folded = apply(endings, foldName(apply(hooks, name.slice(0, 64))).replaceAll(" ", ""));
  return [...new Set([german, english].map((rules) => apply(both, apply(rules, folded))))];
});

/** One coarse skeleton, equal wherever `spellingKeys` have one in common: to look a name up by. */
export function spellingKey(name: string): string {
  const folded = apply(endings, foldName(apply(hooks, name.slice(0, 64))).replaceAll(" ", ""));
  return apply(
    [
      [/C/g, "h"],
      [/Z/g, "s"],
      [/(.)\1+/g, "$1"],
    ],
    apply(both, apply(german, folded)),
  );
}

/** Whether two words can be spellings of one name. */
export function sameSpellingKey(a: string, b: string): boolean {
  const keys = spellingKeys(a);
  return spellingKeys(b).some((key) => keys.includes(key));
}

/** Whether two given names are one in another spelling or language ("Wolodymyr", "Wladimir", "Volodymyr"). */
export function sameGivenName(a: string, b: string, equivalents: ReadonlyMap<string, string>): boolean {
  const one = equivalents.get(foldName(a));
  const other = equivalents.get(foldName(b));
  return (one !== undefined && one === other) || sameSpellingKey(a, b);
}
