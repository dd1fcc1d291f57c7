import type { Sentence } from "../text/sentences.ts";
import { type Finder, flag, has, isCapital, isDetermined, isInitial, lowerAt, type Scan, textAt } from "./scan.ts";
import { firstName, is, place } from "./word-class.ts";

const rivers = new Set(["am", "an", "ob", "im", "in", "bei", "vor"]);

/** A known town, land or water, with what belongs to it: "Frankfurt am Main", "Halle (Saale)". */
export const findKnownPlace: Finder = (scan, at, sentence) => {
  const flags = flag(scan, at);
  if ((flags & place) === 0) return undefined;
  const before = lowerAt(scan, at - 1, sentence);
  if (
    (flags & (is.noun | is.function | is.adjective)) !== 0 &&
    (flags & is.land) === 0 &&
    !scan.tables.strongPlacePrepositions.has(before)
  )
    return undefined;
  if (
    (flags & (firstName | is.surname)) !== 0 &&
    !scan.tables.placePrepositions.has(before) &&
    (flags & is.land) === 0 &&
    scan.tables.speechForms.has(lowerAt(scan, at + 1, sentence))
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
  if (
    !scan.tables.placeStarts.has(textAt(scan, at, sentence)) ||
    isDetermined(scan, at, sentence) ||
    has(scan, at, is.function)
  )
    return undefined;
  const dot = textAt(scan, at + 1, sentence) === "." ? 1 : 0;
  const next = at + 1 + dot;
  if (!isCapital(scan, next, sentence) || scan.tokens[next]?.spaced !== true) return undefined;
  if (has(scan, next, is.noun | is.function)) return undefined;
  return { first: at, last: next + 1, type: "LOC", sure: false };
};

/** "Lindenstraße", "Kölner Straße", "Karl-Marx-Allee", "Alexanderplatz". */
export const findStreet: Finder = (scan, at, sentence) => {
  const token = scan.tokens[at];
  if (token === undefined || !token.capital) return undefined;
  const lower = token.lower;
  const next = lowerAt(scan, at + 1, sentence);
  if (
    isCapital(scan, at + 1, sentence) &&
    [
      "straße",
      "strasse",
      "platz",
      "allee",
      "weg",
      "gasse",
      "damm",
      "ufer",
      "ring",
      "tor",
      "berg",
      "see",
      "meer",
      "wald",
      "brücke",
      "markt",
    ].includes(next)
  ) {
    if (!has(scan, at, is.function | is.noun) && (lower.endsWith("er") || has(scan, at, firstName | is.surname)))
      return { first: at, last: at + 2, type: "LOC", sure: true };
  }
  if (!/(?:straße|strasse|allee|gasse|platz)$/.test(lower) || lower.length < 9) return undefined;
  const before = lowerAt(scan, at - 1, sentence);
  if (
    /(?:haupt|bundes|land|kreis|dorf|neben|seiten|ein.*bahn|wohn|arbeits|park|sport|spiel|markt|markt|stell|sitz|ausbildungs|studien|liege|camping|golf|tennis|fußball|schau|flug|bau|rast|tank|grill|steh|tabellen|start|rathaus|kirch|treffpunkt|schul|dorf|fest|bolz|lager|lande|zelt|stamm|richt|bahnhofsvor|mittel|auf|um|an|ab|ver)\w*(?:straße|platz|gasse)$/.test(
      lower,
    )
  )
    return undefined;
  return scan.tables.determiners.has(before) || before === "in" || before === "an" || !isInitial(scan, at, sentence)
    ? { first: at, last: at + 1, type: "LOC", sure: true }
    : undefined;
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

/** An unknown word with the shape of a town, or after a preposition of place: "in Karlstein", "Immenstadt". */
export const findByPlaceSigns: Finder = (scan, at, sentence) => {
  const flags = flag(scan, at);
  if ((flags & (is.unknown | is.surname)) === 0 || (flags & (is.noun | is.function | is.people)) !== 0)
    return undefined;
  const before = lowerAt(scan, at - 1, sentence);
  if (isDetermined(scan, at, sentence)) return undefined;
  const strong = scan.tables.strongPlacePrepositions.has(before);
  const shaped = (flags & is.placeShape) !== 0;
  const opens = isCapital(scan, at - 1, sentence) && !isInitial(scan, at - 1, sentence);
  const last = endOfPlace(scan, at, sentence);
  if (strong && !opens && (flags & is.adjective) === 0) return { first: at, last, type: "LOC", sure: true };
  if (scan.tables.placePrepositions.has(before) && shaped) return { first: at, last: at + 1, type: "LOC", sure: true };
  if (scan.tables.placeNouns.has(before) && isCapital(scan, at - 1, sentence))
    return { first: at, last: at + 1, type: "LOC", sure: true };
  if ((flags & is.strongPlaceShape) !== 0 && (flags & (is.surname | is.adjective)) === 0)
    return { first: at, last: at + 1, type: "LOC", sure: false };
  return undefined;
};
