import type { Locale } from "../locales/locale.ts";
import type { NamesTables } from "../locales/names-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { WordForm } from "../text/vocabulary.ts";
import { stemOf } from "./adjective-stem.ts";
import { bodyOf } from "./body-noun.ts";
import { lexiconOf } from "./lexicon.ts";
import { is } from "./word-flags.ts";

/** What a word or mark tells of the words beside it, by its form alone; bits. What a word of a name is itself stands in `is`. */
export const sign = {
  capital: 1,
  /** An article, a possessive, a number word: what follows is a common noun. */
  determiner: 2,
  article: 4,
  functionWord: 8,
  /** A verb whose subject is a person. */
  personVerb: 16,
  /** A finite verb in the singular, in lower case: its subject may be one person. */
  verb: 32,
  /** The ending of a weak past, in lower case: "behauptete". */
  pastShape: 64,
  /** The form of an adjective and of no verb: "große", "russischem". */
  attribute: 128,
  /** The form of an adjective and of a verb: "lobte", "rufen". */
  looseAttribute: 256,
  /** The ending of an adjective, whatever the word may be. */
  inflected: 512,
  /** "russischen". */
  ofCountry: 1024,
  subordinator: 2048,
  preposition: 4096,
  placePreposition: 8192,
  strongPlacePreposition: 1 << 14,
  title: 1 << 15,
  /** A form of a verb of saying. */
  speech: 1 << 16,
  /** May lead to a family name: "von", "van". */
  particle: 1 << 17,
  /** A mark that may stand before the first word of a sentence. */
  opener: 1 << 18,
  /** Joins the names of a list. */
  link: 1 << 19,
  /** A definite article, also within a preposition: "der", "vom", "dieses". */
  definite: 1 << 20,
  /** "78-Jährige". */
  aged: 1 << 21,
  /** May stand for a person named before. */
  pronoun: 1 << 22,
  /** May stand for an organisation named before: "Unternehmen", "Ölkonzern". */
  bodyNoun: 1 << 23,
  /** May go on within the name of a person: "Graf" before "von", "al-Sabbagh". */
  inName: 1 << 29,
  /** In lower case, may stand between an office and the name it goes with: "der", "russischen". */
  inRole: 1 << 30,
  /** May stand for somebody or something named before: an office, an age, the noun of a body, a pronoun. */
  standIn: 1 << 31,
} as const;

/** From this bit on stands one of 32 numbers, the same for all words that begin with the same two letters. */
const startShift = 24;

function startOf(text: string): number {
  return ((text.charCodeAt(0) * 5 + text.charCodeAt(1)) & 31) << startShift;
}

/** The starts of some words, one bit for each. */
export function startsOf(words: Iterable<string>): number {
  let starts = 0;
  for (const word of words) starts |= 1 << (startOf(word) >>> startShift);
  return starts;
}

/** Whether a word with these signs is a capital one and may be one of the words with these starts. */
export function mayBeOf(starts: number, signs: number): boolean {
  return ((starts >>> (signs >>> startShift)) & signs & sign.capital) !== 0;
}

const openers = new Set(["„", "“", '"', "»", "«", "(", "[", "–", "-", "*", ":", "•", "‚", "'", "›", "‹"]);
const links = new Set([",", "und", "oder", "/", "–", "sowie", "&"]);
const definite = new Set([
  "der",
  "die",
  "dem",
  "den",
  "des",
  "das",
  "dieser",
  "diese",
  "dieses",
  "diesem",
  "diesen",
  "vom",
  "zum",
  "beim",
]);
const articles = new Set(["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"]);
const finite = wordClass.singular | wordClass.reported | wordClass.unreal | wordClass.auxiliary | wordClass.modal;
const aged = /^\d{1,3}-[Jj]ährigen?r?$/;
const adjectiveEnding = /e[nrsm]?$/;
const arabicArticle = /^(?:al|as|el|ad|an|ar|at|ash|asch)-\p{Lu}/u;
const roleLink = /^(?:des|der|für|von|vom|und|im|in|am|beim|bei)$|e[nrs]?$/;

/** "al-Sabbagh". */
export function hasArabicArticle(text: string): boolean {
  return arabicArticle.test(text);
}

const standIns = sign.aged | sign.bodyNoun | sign.pronoun;

/** The signs of a form with these flags. */
export function signsOfForm(form: WordForm, flags: number, locale: Locale): number {
  const signs = ownSigns(form, locale);
  return (signs & standIns) !== 0 || (flags & is.office) !== 0 ? signs | sign.standIn : signs;
}

function ownSigns({ kind, text, lower, capital }: WordForm, { names, syntax }: Locale): number {
  const link = links.has(lower) ? sign.link : 0;
  if (kind !== "word") return openers.has(text) ? sign.opener | link : link;
  const classes = syntax.words.get(lower) ?? 0;
  const signs = link | tableSigns(lower, classes, names);
  if (capital)
    return signs | sign.capital | startOf(text) | (bodyOf(lower, lexiconOf(names)) === undefined ? 0 : sign.bodyNoun);
  const isVerb = (signs & sign.personVerb) !== 0 || (classes & finite) !== 0;
  const isPast = lower.length >= 6 && lower.endsWith("te");
  return (
    signs |
    (isVerb ? sign.verb : adjectiveSigns(lower, names)) |
    (isPast ? sign.pastShape : 0) |
    (aged.test(text) ? sign.aged : 0) |
    (roleLink.test(lower) ? sign.inRole : 0) |
    (hasArabicArticle(text) ? sign.inName : 0)
  );
}

function tableSigns(lower: string, classes: number, names: NamesTables): number {
  return (
    (names.determiners.has(lower) ? sign.determiner : 0) |
    (articles.has(lower) ? sign.article : 0) |
    (definite.has(lower) ? sign.definite : 0) |
    (names.pronouns.has(lower) ? sign.pronoun : 0) |
    (names.functionWords.has(lower) ? sign.functionWord : 0) |
    (names.personVerbs.has(lower) ? sign.personVerb : 0) |
    (adjectiveEnding.test(lower) ? sign.inflected : 0) |
    (names.countryAdjectives.has(stemOf(lower)) ? sign.ofCountry : 0) |
    ((classes & wordClass.subordinator) !== 0 ? sign.subordinator : 0) |
    ((classes & wordClass.preposition) !== 0 ? sign.preposition : 0) |
    (names.placePrepositions.has(lower) ? sign.placePreposition : 0) |
    (names.strongPlacePrepositions.has(lower) ? sign.strongPlacePreposition : 0) |
    (names.titles.has(lower) ? sign.title : 0) |
    (names.speechForms.has(lower) ? sign.speech : 0) |
    (names.particles.has(lower) ? sign.particle : 0) |
    (names.innerTitles.has(lower) ? sign.inName : 0)
  );
}

/** Forms a verb may have too are adjectives for certain only behind an article or preposition. */
function adjectiveSigns(lower: string, { unattributive }: NamesTables): number {
  if (lower.length < 4 || !adjectiveEnding.test(lower) || unattributive.has(lower)) return 0;
  const isSure = /(?:lich|ig|isch|bar|sam|los|haft|end|ell)e[nrsm]?$/.test(lower) || /[^t]e[rsm]?$/.test(lower);
  return isSure ? sign.attribute : sign.looseAttribute;
}
