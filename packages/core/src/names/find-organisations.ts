import type { NamesTables } from "../locales/names-tables.ts";
import type { Sentence } from "../text/sentences.ts";
import type { WordForm } from "../text/vocabulary.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Finder, type Found, flag, has, hasSign, isCapital, lowerAt, type Scan, textAt } from "./scan.ts";
import { classOf } from "./word-class.ts";
import { is, place } from "./word-flags.ts";
import { sign } from "./word-signs.ts";

/** "SV", "FSV": nothing but a club is shortened so, so that what follows is its town though it looks like a noun ("Nordhafen"). */
function isClubOnly(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && /[SF][VC]/.test(text);
}

/** "FC Bayern München", "1. FC Köln", "Borussia Dortmund", "TSV 1860". */
export const findClub: Finder = (scan, at, sentence) => {
  let start = at;
  if (scan.tokens[at]?.kind === "number" && textAt(scan, at + 1, sentence) === ".") start = at + 2;
  const text = textAt(scan, start, sentence);
  if (!scan.tables.clubStarts.has(text)) return undefined;
  let index = start + 1;
  let words = 0;
  while (index < sentence.last && words < 3) {
    const token = scan.tokens[index];
    if (token === undefined || !token.spaced) break;
    const year = token.kind === "number" && (token.text.length === 2 || token.text.length === 4);
    if (
      token.kind === "word" &&
      token.capital &&
      !has(scan, index, is.function) &&
      (!has(scan, index, is.noun) || has(scan, index, place | is.organisation) || (words === 0 && isClubOnly(text)))
    )
      words += 1;
    else if (!(year && index + 1 <= sentence.last && (words > 0 || text === text.toUpperCase()))) break;
    index += 1;
    if (year) {
      words += 1;
      if (words > 1) break;
    }
  }
  if (index === start + 1) return undefined;
  if (text !== text.toUpperCase() && !has(scan, start + 1, place | is.unknown | is.organisation)) return undefined;
  return { first: at, last: index, type: "ORG", sure: true };
};

/** "Stoke City", "Example Foundation": words that are no common nouns and a word that ends such names. */
export const findByEnd: Finder = (scan, at, sentence) => {
  if (!isCapital(scan, at, sentence) || has(scan, at, is.function | is.noun | is.office)) return undefined;
  let index = at + 1;
  while (
    index < sentence.last &&
    index < at + 5 &&
    isCapital(scan, index, sentence) &&
    scan.tokens[index]?.spaced === true
  ) {
    if (scan.tables.organisationEnds.has(textAt(scan, index, sentence))) {
      let end = index + 1;
      while (scan.tables.organisationEnds.has(textAt(scan, end, sentence))) end += 1;
      return { first: at, last: end, type: "ORG", sure: true };
    }
    if (has(scan, index, is.function | is.noun | is.office)) return undefined;
    index += 1;
  }
  return undefined;
};

/** "Muster GmbH", "Werk & Söhne AG", "Kreditanstalt e.V.": capital words up to a legal form. */
export const findCompany: Finder = (scan, at, sentence) => {
  if (!isCapital(scan, at, sentence) || has(scan, at, is.function)) return undefined;
  if (has(scan, at, is.organisationNoun | is.office) && !scan.tables.legalForms.has(textAt(scan, at + 1, sentence)))
    return undefined;
  let index = at + 1;
  while (index < sentence.last && index < at + 7) {
    const text = textAt(scan, index, sentence);
    const legal = scan.tables.legalForms.has(text);
    if (legal && text !== "&") {
      let end = index + 1;
      while (
        end < sentence.last &&
        (scan.tables.legalForms.has(textAt(scan, end, sentence)) ||
          (textAt(scan, end, sentence) === "." && scan.tables.legalForms.has(textAt(scan, end + 1, sentence))))
      )
        end += 1;
      return { first: at, last: end, type: "ORG", sure: true };
    }
    if (
      text !== "&" &&
      !(isCapital(scan, index, sentence) && scan.tokens[index]?.spaced === true && !has(scan, index, is.function))
    )
      return undefined;
    index += 1;
  }
  return undefined;
};

/** Where the name of a body goes on after "für", "der", …: capitals, with "und" between. */
function continuation(scan: Scan, from: number, sentence: Sentence): number {
  let index = from;
  let end = -1;
  while (index < sentence.last && index < from + 8) {
    const token = scan.tokens[index];
    if (token === undefined) break;
    if (token.kind === "word" && token.capital) end = index + 1;
    else if (
      !(
        (token.lower === "und" || token.lower === "der" || token.lower === "des") &&
        isCapital(scan, index + 1, sentence)
      )
    )
      break;
    index += 1;
  }
  return end;
}

function isUnknown(scan: Scan, at: number): boolean {
  return has(scan, at, is.unknown | is.placeShape) && !has(scan, at, is.noun | is.function | is.office);
}

/** "Arbeitsgericht Musterhausen": courts and the like have their town right behind them. */
function isSeat(scan: Scan, at: number, sentence: Sentence): boolean {
  return (
    isUnknown(scan, at + 1) &&
    /(?:gericht|anwaltschaft|universität|klinikum|sparkasse|\p{Ll}{3}bank)s?$/u.test(lowerAt(scan, at, sentence)) &&
    !scan.tables.organisationNouns.has(lowerAt(scan, at, sentence))
  );
}

/** "Nationalbank von Neuland", "Amtsgericht Köln", "Institut für Wirtschaftsforschung", "Universität Hamburg". */
export const findBody: Finder = (scan, at, sentence) => {
  if (!has(scan, at, is.body) || has(scan, at, is.organisation)) return undefined;
  const next = lowerAt(scan, at + 1, sentence);
  if (next === "für") {
    const end = continuation(scan, at + 2, sentence);
    return end < 0 ? undefined : { first: at, last: end, type: "ORG", sure: true };
  }
  const isState = has(scan, at + 2, place) || (isUnknown(scan, at + 2) && lowerAt(scan, at, sentence).endsWith("bank"));
  if (next === "von" && isCapital(scan, at + 2, sentence) && isState)
    return { first: at, last: at + 3, type: "ORG", sure: true };
  if (
    isCapital(scan, at + 1, sentence) &&
    (has(scan, at + 1, place | is.surname) || isSeat(scan, at, sentence)) &&
    !has(scan, at + 1, is.noun | is.genitive)
  ) {
    return { first: at, last: at + 2, type: "ORG", sure: true };
  }
  return undefined;
};

/** "Freie Union", "Grüner Liste": what parties and movements call themselves, after an adjective. */
export function isAlliance(lower: string, { allianceNouns }: NamesTables): boolean {
  return allianceNouns.some((noun) => lower.endsWith(noun));
}

/** "Deutsche Bahn", "Technischen Universität": an adjective with a capital inside a sentence, and a body. */
export const findAttributed: Finder = (scan, at, sentence) => {
  const isAttribute = has(scan, at, is.adjective) || scan.tables.partyAdjectives.has(lowerAt(scan, at, sentence));
  if (at === sentence.first || !isCapital(scan, at, sentence) || !isAttribute) return undefined;
  let index = at + 1;
  while (
    index < at + 3 &&
    has(scan, index, is.adjective) &&
    isCapital(scan, index, sentence) &&
    !has(scan, index, is.body)
  )
    index += 1;
  if (isCapital(scan, index, sentence) && isAlliance(lowerAt(scan, index, sentence), scan.tables))
    return { first: at, last: index + 1, type: "ORG", sure: true };
  if (!isCapital(scan, index, sentence) || !has(scan, index, is.body)) return undefined;
  const further = findBody(scan, index, sentence);
  return { first: at, last: further?.last ?? index + 1, type: "ORG", sure: true };
};

const statePrefixes = ["bundes", "landes"];

/** Whether a word in lower case is a body of which a state has one: "bundesärztekammer", "landeskriminalamt". */
export function isStateBody(lower: string, { stateBodies }: NamesTables): boolean {
  const prefix = statePrefixes.find((start) => lower.startsWith(start));
  if (prefix === undefined || lower.includes("-")) return false;
  for (let from = prefix.length; from <= lower.length - 3; from += 1) {
    const tail = lower.slice(from);
    if (stateBodies.has(tail) || stateBodies.has(tail.replace(/e?s$/, ""))) return true;
  }
  return false;
}

/** Asked at forms that are such bodies. */
export const findStateBody: Finder = (scan, at, sentence) => {
  const further = findBody(scan, at, sentence);
  return { first: at, last: further?.last ?? at + 1, type: "ORG", sure: true };
};

/** "Tarsis-Front", "Brenn-Miliz": a name, and the noun of a force or movement. */
export function isForce({
  capital,
  text,
  lexicon,
}: Pick<WordForm, "capital" | "text"> & { readonly lexicon: Lexicon }): boolean {
  const hyphen = text.lastIndexOf("-");
  if (hyphen < 3 || !capital) return false;
  const first = text.slice(0, hyphen);
  if (!lexicon.tables.forceNouns.has(text.slice(hyphen + 1).toLowerCase()) || !/^\p{Lu}\p{Ll}/u.test(first))
    return false;
  return (classOf(first, first.toLowerCase(), lexicon) & (is.noun | is.function | is.office | place)) === 0;
}

/** Asked at forms that are such names. */
export const findForce: Finder = (_scan, at) => ({ first: at, last: at + 1, type: "ORG", sure: true });

const quotes = new Set(["„", "“", "”", '"', "»", "«", "‚", "‘", "'", "›", "‹"]);

/** "die Union", "Union und SPD", "SPD, Grüne und Linke": a common noun that is a name behind an article or beside another. */
function isArticledName(scan: Scan, at: number, sentence: Sentence): boolean {
  const article = lowerAt(scan, at - 1, sentence);
  if (article === "die" || article === "der") return !isCapital(scan, at + 1, sentence);
  return isJoined(scan, at - 1, at - 2, sentence) || isJoined(scan, at + 1, at + 2, sentence);
}

function isJoined(scan: Scan, link: number, other: number, sentence: Sentence): boolean {
  if (!hasSign(scan, link, sentence, sign.link) || !isCapital(scan, other, sentence)) return false;
  return (
    (has(scan, other, is.organisation) && !has(scan, other, is.noun)) ||
    scan.tables.articledNames.has(textAt(scan, other, sentence))
  );
}

/** A known organisation, an acronym or a word with inner capitals: "SPD", "KFC", "DaimlerChrysler". */
export const findOrganisation: Finder = (scan, at, sentence) => {
  const flags = flag(scan, at);
  const token = scan.tokens[at];
  if (token === undefined) return undefined;
  const one: Found = { first: at, last: at + 1, type: "ORG", sure: true };
  if (scan.tables.articledNames.has(token.text) && isArticledName(scan, at, sentence)) return one;
  if ((flags & is.organisation) !== 0) {
    if ((flags & (is.noun | is.function)) === 0)
      return (flags & is.acronym) !== 0 ? { ...one, last: afterAcronym(scan, at, sentence) } : one;
    const quoted = quotes.has(textAt(scan, at - 1, sentence)) && quotes.has(textAt(scan, at + 1, sentence));
    if (quoted) return one;
  }
  if ((flags & is.camel) !== 0 && !token.text.includes("-") && (flags & (place | is.function)) === 0)
    return { ...one, sure: false };
  if ((flags & (place | is.function | is.particle | is.noun)) !== 0) return undefined;
  const besideNumber =
    scan.tokens[at + 1]?.kind === "number" || (scan.tokens[at - 1]?.kind === "number" && at > sentence.first);
  if ((flags & is.acronym) !== 0 && !besideNumber)
    return { ...one, last: afterAcronym(scan, at, sentence), sure: false };
  return undefined;
};

/** "BNP Paribas", "TU Berlin": an unknown word or a town goes on with an acronym. */
function afterAcronym(scan: Scan, at: number, sentence: Sentence): number {
  const next = at + 1;
  if (!isCapital(scan, next, sentence) || scan.tokens[next]?.spaced !== true) return next;
  if (
    !has(scan, next, is.unknown | is.town) ||
    has(scan, next, is.noun | is.function | is.adjective | is.people | is.genitive)
  )
    return next;
  return next + 1;
}
