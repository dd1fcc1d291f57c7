import type { Sentence } from "../text/sentences.ts";
import {
  type Finder,
  flag,
  has,
  hasSign,
  isCapital,
  isDetermined,
  isInitial,
  lowerAt,
  type Scan,
  textAt,
} from "./scan.ts";
import { firstName, is, place } from "./word-flags.ts";
import { sign } from "./word-signs.ts";

const rivers = new Set(["am", "an", "ob", "im", "in", "bei", "vor"]);

/** A known town, land or water, with what belongs to it: "Frankfurt am Main", "Halle (Saale)". */
export const findKnownPlace: Finder = (scan, at, sentence) => {
  const flags = flag(scan, at);
  if ((flags & place) === 0) return undefined;
  if ((flags & is.noun) !== 0 && (flags & place) === is.water) return undefined; // "der Sieg", "die Nahe"
  if (
    (flags & (is.noun | is.function | is.adjective)) !== 0 &&
    (flags & is.land) === 0 &&
    !hasSign(scan, at - 1, sentence, sign.strongPlacePreposition)
  )
    return undefined;
  if (
    (flags & (firstName | is.surname)) !== 0 &&
    !hasSign(scan, at - 1, sentence, sign.placePreposition) &&
    (flags & is.land) === 0 &&
    hasSign(scan, at + 1, sentence, sign.speech)
  )
    return undefined;
  let last = at + 1;
  if ((flags & (is.town | is.land)) !== 0 && rivers.has(lowerAt(scan, last, sentence))) {
    const further = ["der", "dem"].includes(lowerAt(scan, last + 1, sentence)) ? last + 2 : last + 1;
    const am = lowerAt(scan, last, sentence);
    if (has(scan, further, is.water) && (am === "am" || am === "an" || am === "ob")) last = further + 1;
    else if (am === "im" && has(scan, further, is.land)) last = further + 1;
  }
  return { first: at, last, type: "LOC", sure: true };
};

/** "Bad Musterstadt", "San Ignoto", "New Plymouth". */
export const findByPlaceStart: Finder = (scan, at, sentence) => {
  if (!scan.tables.placeStarts.has(textAt(scan, at, sentence)) || isDetermined(scan, at, sentence)) return undefined;
  // "bei Neu Musterow": an adjective with a capital, where only a place can stand
  const isLed = hasSign(scan, at - 1, sentence, sign.placePreposition);
  if (has(scan, at, is.function) && !(isLed && has(scan, at + 1, is.unknown | place))) return undefined;
  const dot = textAt(scan, at + 1, sentence) === "." ? 1 : 0;
  const next = at + 1 + dot;
  if (!isCapital(scan, next, sentence) || scan.tokens[next]?.spaced !== true) return undefined;
  if (has(scan, next, textAt(scan, at, sentence) === "Bad" ? is.function : is.noun | is.function)) return undefined;
  return { first: at, last: next + 1, type: "LOC", sure: false };
};

/** "Kölner Straße", "Frankfurter Hauptbahnhof", "Genfer See": a word in -er and what it names. */
export const findSiteByTown: Finder = (scan, at, sentence) => {
  const token = scan.tokens[at];
  if (
    token === undefined ||
    !token.capital ||
    !token.lower.endsWith("er") ||
    !isCapital(scan, at + 1, sentence) ||
    scan.tokens[at + 1]?.spaced !== true
  )
    return undefined;
  if (has(scan, at, is.function | is.noun | is.office) || !scan.tables.siteNouns.has(lowerAt(scan, at + 1, sentence)))
    return undefined;
  return { first: at, last: at + 2, type: "LOC", sure: true };
};

/** "Lindenallee", "am Schwielowsee", "Karl-Marx-Straße": one word for a place that bears a name. */
export const findSite: Finder = (scan, at, sentence) => {
  if (
    !has(scan, at, is.site) ||
    has(scan, at, is.noun | is.function | is.surname | is.man | is.woman) ||
    !isCapital(scan, at, sentence)
  )
    return undefined;
  const before = lowerAt(scan, at - 1, sentence);
  if (!siteArticles.has(before)) return undefined;
  return { first: at, last: at + 1, type: "LOC", sure: true };
};

/** A proper site takes the definite article, or stands after "in". */
const siteArticles = new Set([
  "der",
  "die",
  "das",
  "den",
  "dem",
  "des",
  "am",
  "im",
  "zum",
  "zur",
  "vom",
  "beim",
  "in",
  "an",
  "ins",
  "ans",
  "aufs",
]);

const roadNoun = /^(?:Bundesstraße|Autobahn|Landesstraße|Kreisstraße)$/;
const roadNumber = /^[AB]\d{0,3}$/;

/** Whether a word is a road, or what a road is called by: "A", "A7", "Bundesstraße". */
export function isRoad(text: string): boolean {
  return roadNumber.test(text) || roadNoun.test(text);
}

/** "die A 7", "der Bundesstraße 216". */
export const findRoad: Finder = (scan, at, sentence) => {
  const text = textAt(scan, at, sentence);
  const numbered = scan.tokens[at + 1]?.kind === "number" && at + 1 < sentence.last;
  if (roadNoun.test(text)) return numbered ? { first: at, last: at + 2, type: "LOC", sure: true } : undefined;
  if (!roadNumber.test(text) || !(text.length > 1 || numbered)) return undefined;
  const before = lowerAt(scan, at - 1, sentence);
  if (!/^(?:der|die|autobahn|autobahnen|bundesstraße)$/.test(before)) return undefined;
  return { first: at, last: text.length > 1 ? at + 1 : at + 2, type: "LOC", sure: true };
};

/** "Bedford Falls", "Laschkar Gah": unknown words in a row are one place. */
function endOfPlace(scan: Scan, at: number, sentence: Sentence): number {
  let last = at + 1;
  while (
    last < at + 3 &&
    isCapital(scan, last, sentence) &&
    scan.tokens[last]?.spaced === true &&
    has(scan, last, is.unknown) &&
    !has(scan, last, is.noun | is.function | is.adjective)
  )
    last += 1;
  return last;
}

/** "Hudson River", "Fifth Avenue": words that are no German nouns and one that ends foreign places. */
export const findForeignPlace: Finder = (scan, at, sentence) => {
  if (!isCapital(scan, at, sentence) || has(scan, at, is.function | is.noun | is.office)) return undefined;
  for (
    let index = at + 1;
    index < at + 4 && isCapital(scan, index, sentence) && scan.tokens[index]?.spaced === true;
    index += 1
  ) {
    if (scan.tables.foreignPlaceEnds.has(textAt(scan, index, sentence)))
      return { first: at, last: index + 1, type: "LOC", sure: true };
    if (has(scan, index, is.function | is.noun | is.office)) return undefined;
  }
  return undefined;
};

/** "nördlich von …", "im Hafen von …". */
function isPlaceWord({ tables }: Scan, word: string): boolean {
  return tables.placeRelations.has(word) || tables.siteNouns.has(word) || tables.placeNouns.has(word);
}

/** Prepositions after which an unknown word in -ien without an article is a land: "gegen Mustrien". */
export const landPrepositions = new Set(["in", "aus", "nach", "von", "gegen", "mit", "zwischen", "durch", "für"]);

/** An unknown word with the shape of a town, or after a preposition of place: "in Karlstein", "Immenstadt". */
export const findByPlaceSigns: Finder = (scan, at, sentence) => {
  const flags = flag(scan, at);
  if ((flags & (is.unknown | is.surname)) === 0 || (flags & (is.noun | is.function | is.people)) !== 0)
    return undefined;
  const before = lowerAt(scan, at - 1, sentence);
  if (isDetermined(scan, at, sentence)) return undefined;
  const strong = hasSign(scan, at - 1, sentence, sign.strongPlacePreposition);
  const shaped = (flags & is.placeShape) !== 0;
  const text = textAt(scan, at, sentence);
  // "die Präsidentin von Mustrien"
  if (before === "von" && has(scan, at - 2, is.office) && (flags & is.adjective) === 0)
    return { first: at, last: at + 1, type: "LOC", sure: true };
  if (text.endsWith("s") && has(scan, at + 1, is.noun) && isCapital(scan, at + 1, sentence)) return undefined;
  if (/[^e]ien$/.test(text) && landPrepositions.has(before))
    return { first: at, last: at + 1, type: "LOC", sure: true };
  if (/(?:ern|eln|ungen|ten|ien)$/.test(text) && (flags & is.strongPlaceShape) === 0) return undefined;
  // "in der Nähe von Zwergenau", "nördlich von Mustern"
  if (before === "von" && isPlaceWord(scan, lowerAt(scan, at - 2, sentence)))
    return { first: at, last: endOfPlace(scan, at, sentence), type: "LOC", sure: true };
  const opens = at - 1 > sentence.first && isCapital(scan, at - 1, sentence) && !isInitial(scan, at - 1, sentence);
  const last = endOfPlace(scan, at, sentence);
  if (strong && !opens && (flags & is.adjective) === 0) return { first: at, last, type: "LOC", sure: shaped };
  if (shaped && hasSign(scan, at - 1, sentence, sign.placePreposition))
    return { first: at, last: at + 1, type: "LOC", sure: true };
  if (scan.tables.placeNouns.has(before) && isCapital(scan, at - 1, sentence))
    return { first: at, last: at + 1, type: "LOC", sure: true };
  if ((flags & is.strongPlaceShape) !== 0 && (flags & (is.surname | is.adjective)) === 0)
    return { first: at, last: at + 1, type: "LOC", sure: false };
  return undefined;
};
