import { remember } from "../text/remember.ts";

const german: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
  ð: "d",
};

/** A name in lower case without diacritics and apostrophes, words parted by one blank: what two spellings must share to be equal. */
export const foldName = remember((name) =>
  name
    .toLowerCase()
    .replace(/[äöüßøłđæœıþð]/g, (letter) => german[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}|['’ʼ`]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

/** The folded name as part of an id: "donald-trump". */
export const slug = remember((name) => foldName(name).replaceAll(" ", "-"));

const inflected =
  /(?<=isch|lich|ig|deutsch|neu|rot|alt|groß|klein|weiß|schwarz|grün|frei|jung|link|ander|vereint|vereinigt|al|iv|är|tional|hoh|ober|unter)e[nrsm]?$/i;

/** A name of several words with its adjectives in one form, folded: "Deutschen Bahn" and "Deutsche Bahn" share it. */
export const uninflected = remember((name) => {
  const words = name.split(" ");
  return foldName(
    words.map((word, index) => (index < words.length - 1 ? word.replace(inflected, "e") : word)).join(" "),
  );
});
