import type { NamesTables } from "../locales/names-tables.ts";
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
  isAlliance,
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
  landPrepositions,
} from "./find-places.ts";
import { findSingle } from "./find-single.ts";
import { genitiveStem } from "./genitive.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Finder } from "./scan.ts";
import { firstName, is, place } from "./word-flags.ts";
import { sign } from "./word-signs.ts";

/** A form with what is known of it. */
export interface Known extends WordForm {
  readonly flags: number;
  readonly signs: number;
  readonly lexicon: Lexicon;
  readonly tables: NamesTables;
}

/** A question about a form. */
export type Asks = (word: Known) => boolean;

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
  /** What must stand further on in the sentence for a name to begin. */
  readonly ahead?: Asks;
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
/** "in", "nach", "bei", "gegen", "Stadt": what a place may stand behind. */
const leadsToPlace: Asks = (word) =>
  isNoDeterminer(word) &&
  ((word.signs & (sign.placePreposition | sign.strongPlacePreposition)) !== 0 ||
    landPrepositions.has(word.lower) ||
    (word.capital && word.tables.placeNouns.has(word.lower)));

/** An unknown word or a surname; a noun can be nothing but the latter. */
const mayBeSingle: Asks = ({ flags }) =>
  (flags & (is.unknown | is.surname)) !== 0 &&
  (flags & (is.function | is.people | is.acronym | place)) === 0 &&
  ((flags & is.noun) === 0 || (flags & is.surname) !== 0);

const common = is.function | is.noun | is.office;
const nameLike = is.unknown | is.surname | firstName;

/** In the order they are asked; the first that answers wins. */
export const openings: readonly Opening[] = [
  {
    find: findCompany,
    opens: capitalWithout(is.function),
    atNouns: true,
    before: ({ capital, text, flags, tables }) =>
      (capital && (flags & is.function) === 0) || tables.legalForms.has(text),
    ahead: ({ text, tables }) => text !== "&" && tables.legalForms.has(text),
  },
  {
    find: findClub,
    opens: ({ kind }) => kind === "number",
    before: ({ text }) => text === ".",
    ahead: ({ text, tables }) => tables.clubStarts.has(text),
  },
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
    ahead: ({ lower, flags, tables }) => (flags & is.body) !== 0 || isAlliance(lower, tables),
  },
  { find: findStateBody, opens: ({ capital, lower, tables }) => capital && isStateBody(lower, tables), atNouns: true },
  {
    find: findBody,
    opens: withFlags(is.body),
    atNouns: true,
    before: ({ capital, lower }) => capital || lower === "für" || lower === "von",
  },
  {
    find: findByEnd,
    opens: capitalWithout(common),
    before: isCapital,
    ahead: ({ text, tables }) => tables.organisationEnds.has(text),
  },
  {
    find: findForeignPlace,
    opens: capitalWithout(common),
    before: isCapital,
    ahead: ({ text, tables }) => tables.foreignPlaceEnds.has(text),
  },
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
    opens: ({ lower, tables }) => lower !== "von" && tables.leadingParticles.has(lower),
    before: ({ capital, signs }) => capital || (signs & sign.particle) !== 0,
  },
  {
    find: findByParticle,
    opens: ({ lower, tables }) => lower === "von" && tables.leadingParticles.has(lower),
    behind: ({ capital, text, signs }) => (capital && (signs & sign.title) !== 0) || text === ".",
    before: ({ capital, signs }) => capital || (signs & sign.particle) !== 0,
  },
  {
    find: findByParticle,
    opens: ({ lower, tables }) => lower === "von" && tables.leadingParticles.has(lower),
    before: ({ lower }) => lower === "der",
    ahead: withFlags(is.surname),
  },
  { find: findSite, opens: withFlags(is.site) },
  { find: findKnownPlace, opens: withFlags(place) },
  {
    find: findOrganisation,
    opens: ({ text, flags, tables }) =>
      (flags & (is.organisation | is.camel | is.acronym)) !== 0 || tables.articledNames.has(text),
    atNouns: true,
  },
  { find: findByPlaceSigns, opens: withFlags(is.unknown | is.surname), behind: leadsToPlace },
  { find: findByPlaceSigns, opens: withFlags(is.strongPlaceShape), behind: isNoDeterminer },
  { find: findPair, opens: withFlags(nameLike), behind: isNoDeterminer, before: withFlags(nameLike) },
  { find: findSingle, opens: mayBeSingle, behind: isNoDeterminer },
];
