import type { Sentence } from "../text/sentences.ts";
import { type Finder, flag, has, hasSign, isCapital, lowerAt, type Scan, textAt } from "./scan.ts";
import { firstName, is, place } from "./word-flags.ts";
import { sign } from "./word-signs.ts";

const opening = new Set(["„", "“", '"', "»", "«", "‚", "'", "›"]);

/** Whether a mark may open a quotation. */
export function opensQuote(text: string): boolean {
  return opening.has(text);
}
const blocked = is.function | is.office | is.people;

/** How far capital words go on that may all be one name. */
function endOfRun(scan: Scan, at: number, sentence: Sentence): number {
  let last = at + 1;
  while (
    last < at + 4 &&
    isCapital(scan, last, sentence) &&
    scan.tokens[last]?.spaced === true &&
    !has(scan, last, blocked) &&
    (!has(scan, last, is.noun) || scan.tables.organisationEnds.has(textAt(scan, last, sentence)))
  )
    last += 1;
  return last;
}

/** "der Stadt Brock", "im Landkreis Musterfelde": right behind the noun, and a noun at most by how the word ends. */
function isNamedPlace(scan: Scan, at: number, noun: number, sentence: Sentence): boolean {
  if (!has(scan, noun, is.placeNoun) || has(scan, at, is.function | is.office | is.people | is.acronym)) return false;
  if (has(scan, noun + 1, is.noun) ? scan.lexicon.forms.has(lowerAt(scan, at, sentence)) : !has(scan, at, firstName))
    return false;
  return !isCapital(scan, at + 1, sentence) && !lowerAt(scan, at, sentence).endsWith("ung");
}

/** "der Konzern", "die insolvente Kette"; a headline leaves the article out. */
function hasArticle(scan: Scan, noun: number, sentence: Sentence): boolean {
  if (noun === sentence.first || hasSign(scan, noun - 1, sentence, sign.article)) return true;
  const adjective = scan.tokens[noun - 1];
  if (adjective?.kind !== "word" || adjective.capital || !/e[nrsm]?$/.test(adjective.lower)) return false;
  return hasSign(scan, noun - 2, sentence, sign.article);
}

/**
 * "der Handelskonzern Nordtrade", "die Kette Wohnwelt Muster": behind the noun and its article, no noun that stands in a table, and no noun behind
 * it.
 */
function isNamedBody(scan: Scan, at: number, noun: number, sentence: Sentence): boolean {
  if (!has(scan, noun, is.organisationNoun) || !hasArticle(scan, noun, sentence)) return false;
  if (scan.lexicon.forms.has(lowerAt(scan, at, sentence))) return false;
  return (
    !isCapital(scan, at + 1, sentence) ||
    (has(scan, at + 1, is.unknown | is.surname) && !has(scan, at + 1, blocked | is.noun))
  );
}

/** A name after the noun that says what it is: "der Ölkonzern Petromuster", "das Magazin „Muster Heute“", "die Insel Mustero". */
export const findAnnounced: Finder = (scan, at, sentence) => {
  if (!isCapital(scan, at, sentence)) return undefined;
  const quoted = opensQuote(textAt(scan, at - 1, sentence));
  const noun = quoted ? at - 2 : at - 1;
  if (
    noun < sentence.first ||
    !has(scan, noun, is.organisationNoun | is.placeNoun) ||
    (!quoted && !isCapital(scan, noun, sentence))
  )
    return undefined;
  const flags = flag(scan, at);
  if (!quoted && isNamedPlace(scan, at, noun, sentence)) return { first: at, last: at + 1, type: "LOC", sure: true };
  if ((flags & blocked) !== 0) return undefined;
  if (!quoted && (flags & is.noun) !== 0 && (flags & (is.organisation | place)) === 0)
    return isNamedBody(scan, at, noun, sentence)
      ? { first: at, last: endOfRun(scan, at, sentence), type: "ORG", sure: true }
      : undefined;
  if (has(scan, noun, is.placeNoun)) {
    if ((flags & (is.acronym | is.organisation | firstName)) !== 0 && (flags & place) === 0) return undefined;
    return (flags & (is.unknown | is.surname | place)) !== 0 && (flags & is.adjective) === 0
      ? { first: at, last: at + 1, type: "LOC", sure: true }
      : undefined;
  }
  if ((flags & place) !== 0 && (flags & is.organisation) === 0) return undefined;
  if ((flags & is.adjective) !== 0 || ((flags & is.genitive) !== 0 && (flags & is.organisation) === 0))
    return undefined;
  return { first: at, last: endOfRun(scan, at, sentence), type: "ORG", sure: true };
};
