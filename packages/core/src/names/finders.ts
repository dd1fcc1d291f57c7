import type { Locale } from "../locales/locale.ts";
import type { NamesTables } from "../locales/names-tables.ts";
import { formCells } from "../text/form-cells.ts";
import type { WordForm } from "../text/vocabulary.ts";
import { findAnnounced, opensQuote } from "./find-announced.ts";
import {
  findAttributed,
  findBody,
  findByEnd,
  findClub,
  findCompany,
  findForce,
  findOrganisation,
  findStateBody,
  isForce,
  isStateBody,
} from "./find-organisations.ts";
import { findByFirstName, findByInitials, findByOffice, findByParticle, findPair } from "./find-persons.ts";
import { findPhrase } from "./find-phrases.ts";
import {
  findByPlaceSigns,
  findByPlaceStart,
  findForeignPlace,
  findKnownPlace,
  findRoad,
  findSite,
  findSiteByTown,
  isRoad,
} from "./find-places.ts";
import { findSingle } from "./find-single.ts";
import { genitiveStem } from "./genitive.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { type Finder, flagsOfForm } from "./scan.ts";
import { firstName, is, place } from "./word-flags.ts";
import { sign, signsOfForm } from "./word-signs.ts";

/** A form with what is known of it. */
interface Known extends WordForm {
  readonly flags: number;
  readonly signs: number;
  readonly lexicon: Lexicon;
  readonly tables: NamesTables;
}

type Asks = (word: Known) => boolean;

/**
 * A finder, and the words where it is worth asking, as far as forms tell: at all others it would find nothing. What stands where a sentence
 * begins and ends is an empty mark.
 */
interface Opening {
  readonly find: Finder;
  /** Whether a name can begin at a word. */
  readonly opens: Asks;
  /** Also where the word is a common noun or a function word and nothing else. */
  readonly atNouns?: true;
  /** Whether a name can begin right behind a word. */
  readonly behind?: Asks;
  /** Whether a name can begin right before a word. */
  readonly before?: Asks;
}

const isCapital: Asks = ({ capital }) => capital;
const withFlags =
  (bits: number): Asks =>
  ({ flags }) =>
    (flags & bits) !== 0;
const capitalWithout =
  (bits: number): Asks =>
  ({ capital, flags }) =>
    capital && (flags & bits) === 0;
/** What follows an article or an adjective is a common noun. */
const isNoDeterminer: Asks = ({ signs }) => (signs & (sign.determiner | sign.attribute)) === 0;

const common = is.function | is.noun | is.office;
const nameLike = is.unknown | is.surname | firstName;

/** In the order they are asked; the first that answers wins. */
const openings: readonly Opening[] = [
  {
    find: findCompany,
    opens: capitalWithout(is.function),
    atNouns: true,
    before: ({ capital, text, flags, tables }) =>
      (capital && (flags & is.function) === 0) || tables.legalForms.has(text),
  },
  { find: findClub, opens: ({ kind }) => kind === "number", before: ({ text }) => text === "." },
  {
    find: findClub,
    opens: ({ text, tables }) => tables.clubStarts.has(text),
    atNouns: true,
    before: ({ kind, capital }) => kind === "number" || capital,
  },
  { find: findForce, opens: isForce, atNouns: true },
  {
    find: findPhrase,
    opens: ({ text, lexicon }) => lexicon.phrases.has(text),
    atNouns: true,
    before: ({ text, lexicon: { seconds } }) => seconds.has(text) || seconds.has(genitiveStem(text) ?? text),
  },
  {
    find: findSiteByTown,
    opens: ({ capital, lower, flags }) => capital && lower.endsWith("er") && (flags & common) === 0,
    before: ({ capital, lower, tables }) => capital && tables.siteNouns.has(lower),
  },
  { find: findRoad, opens: ({ text }) => isRoad(text), atNouns: true },
  {
    find: findAnnounced,
    opens: isCapital,
    atNouns: true,
    behind: ({ text, flags }) => (flags & (is.organisationNoun | is.placeNoun)) !== 0 || opensQuote(text),
  },
  {
    find: findAttributed,
    opens: ({ capital, lower, flags, tables }) =>
      capital && ((flags & is.adjective) !== 0 || tables.partyAdjectives.has(lower)),
    atNouns: true,
    behind: ({ text }) => text !== "",
    before: isCapital,
  },
  { find: findStateBody, opens: ({ lower, tables }) => isStateBody(lower, tables), atNouns: true },
  {
    find: findBody,
    opens: withFlags(is.body),
    atNouns: true,
    before: ({ capital, lower }) => capital || lower === "für" || lower === "von",
  },
  { find: findByEnd, opens: capitalWithout(common), before: isCapital },
  { find: findForeignPlace, opens: capitalWithout(common), before: isCapital },
  {
    find: findByPlaceStart,
    opens: ({ text, tables }) => tables.placeStarts.has(text),
    atNouns: true,
    behind: isNoDeterminer,
    before: ({ capital, text }) => capital || text === ".",
  },
  {
    find: findByInitials,
    opens: ({ capital, text }) => capital && text.length === 1,
    before: ({ text }) => text === ".",
  },
  { find: findByFirstName, opens: withFlags(firstName) },
  {
    find: findByOffice,
    opens: capitalWithout(is.function | is.acronym | is.people | is.title),
    atNouns: true,
    behind: ({ capital, text, flags, signs }) =>
      (flags & is.office) !== 0 || (capital && (signs & sign.title) !== 0) || text === ".",
  },
  {
    find: findByParticle,
    opens: ({ lower, tables }) => tables.leadingParticles.has(lower),
    before: ({ capital, signs }) => capital || (signs & sign.particle) !== 0,
  },
  { find: findSite, opens: withFlags(is.site) },
  { find: findKnownPlace, opens: withFlags(place) },
  {
    find: findOrganisation,
    opens: ({ text, flags, tables }) =>
      (flags & (is.organisation | is.camel | is.acronym)) !== 0 || tables.articledNames.has(text),
    atNouns: true,
  },
  { find: findByPlaceSigns, opens: withFlags(is.unknown | is.surname), behind: isNoDeterminer },
  { find: findPair, opens: withFlags(nameLike), behind: isNoDeterminer, before: withFlags(nameLike) },
  { find: findSingle, opens: withFlags(is.unknown | is.surname), behind: isNoDeterminer },
];

/** In the order of the bits of `WordNotes`. */
export const finders: readonly Finder[] = openings.map(({ find }) => find);

/** What is known of a form, and which finders, one bit each, may find a name that begins at it, right behind it and right before it. */
export interface WordNotes {
  readonly flags: number;
  readonly signs: number;
  readonly at: number;
  readonly behind: number;
  readonly before: number;
}

function openingsWhere(asks: (opening: Opening) => boolean): number {
  return openings.reduce((bits, opening, index) => (asks(opening) ? bits | (1 << index) : bits), 0);
}

/** Flags beside which a word may still be more than a common noun. */
const plain = is.noun | is.function | is.organisationNoun | is.placeNoun | is.office;

function openingsAt(word: Known): number {
  const { kind, capital, lower, flags, tables } = word;
  if (kind === "mark") return 0;
  if (kind === "word" && !capital && flags === 0 && !tables.leadingParticles.has(lower)) return 0;
  const isNoun = capital && flags !== 0 && (flags & ~plain) === 0;
  return openingsWhere(({ opens, atNouns }) => (!isNoun || atNouns === true) && opens(word));
}

function notesOf(form: WordForm, locale: Locale): WordNotes {
  const tables = locale.names;
  const lexicon = lexiconOf(tables);
  const flags = flagsOfForm(form, lexicon);
  const signs = signsOfForm(form, locale);
  const word = { ...form, flags, signs, lexicon, tables };
  return {
    flags,
    signs,
    at: openingsAt(word),
    behind: openingsWhere(({ behind }) => behind === undefined || behind(word)),
    before: openingsWhere(({ before }) => before === undefined || before(word)),
  };
}

/** Numbers a form has in its cells: those of `WordNotes` in their order. */
export const cellsPerForm = 5;

/** What is known of each form. */
export const wordCells = formCells(cellsPerForm, (form, locale: Locale) => {
  const { flags, signs, at, behind, before } = notesOf(form, locale);
  return [flags, signs, at, behind, before];
});

const edges = new WeakMap<Locale, WordNotes>();

/** What is known of the edges of a sentence. */
export function edgeNotes(locale: Locale): WordNotes {
  const known = edges.get(locale);
  if (known !== undefined) return known;
  const made = notesOf({ kind: "mark", text: "", lower: "", capital: false, form: -1 }, locale);
  edges.set(locale, made);
  return made;
}
