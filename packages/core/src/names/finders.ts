import type { NamesTables } from "../locales/names-tables.ts";
import { formNotes, type WordForm } from "../text/vocabulary.ts";
import { findAnnounced } from "./find-announced.ts";
import {
  findAttributed,
  findBody,
  findByEnd,
  findClub,
  findCompany,
  findForce,
  findOrganisation,
  findStateBody,
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
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { type Finder, flagsOfForm } from "./scan.ts";
import { firstName, is, place } from "./word-flags.ts";

/** A finder, and whether a name it finds can begin at a word, as far as its form tells. Asked once for each form. */
interface Opening {
  readonly find: Finder;
  readonly opens: (word: WordForm, flags: number, lexicon: Lexicon) => boolean;
  /** Also where the word is a common noun or a function word and nothing else. */
  readonly atNouns?: true;
}

const isCapital = ({ capital }: WordForm): boolean => capital;
const withFlags =
  (bits: number) =>
  (_word: WordForm, flags: number): boolean =>
    (flags & bits) !== 0;

/** In the order they are asked; the first that answers wins. */
const openings: readonly Opening[] = [
  { find: findCompany, opens: isCapital, atNouns: true },
  {
    find: findClub,
    opens: ({ kind, text }, _flags, { tables }) => kind === "number" || tables.clubStarts.has(text),
    atNouns: true,
  },
  { find: findForce, opens: ({ capital, text }) => capital && text.includes("-"), atNouns: true },
  { find: findPhrase, opens: ({ text }, _flags, { phrases }) => phrases.has(text), atNouns: true },
  { find: findSiteByTown, opens: ({ capital, lower }) => capital && lower.endsWith("er") },
  { find: findRoad, opens: ({ text }) => isRoad(text), atNouns: true },
  { find: findAnnounced, opens: isCapital, atNouns: true },
  {
    find: findAttributed,
    opens: ({ capital, lower }, flags, { tables }) =>
      capital && ((flags & is.adjective) !== 0 || tables.partyAdjectives.has(lower)),
    atNouns: true,
  },
  { find: findStateBody, opens: ({ lower }, _flags, { tables }) => isStateBody(lower, tables), atNouns: true },
  { find: findBody, opens: withFlags(is.body), atNouns: true },
  { find: findByEnd, opens: isCapital },
  { find: findForeignPlace, opens: isCapital },
  { find: findByPlaceStart, opens: ({ text }, _flags, { tables }) => tables.placeStarts.has(text), atNouns: true },
  { find: findByInitials, opens: ({ capital, text }) => capital && text.length === 1 },
  { find: findByFirstName, opens: withFlags(firstName) },
  { find: findByOffice, opens: isCapital, atNouns: true },
  { find: findByParticle, opens: ({ lower }, _flags, { tables }) => tables.leadingParticles.has(lower) },
  { find: findSite, opens: withFlags(is.site) },
  { find: findKnownPlace, opens: withFlags(place) },
  {
    find: findOrganisation,
    opens: ({ text }, flags, { tables }) =>
      (flags & (is.organisation | is.camel | is.acronym)) !== 0 || tables.articledNames.has(text),
    atNouns: true,
  },
  { find: findByPlaceSigns, opens: withFlags(is.unknown | is.surname) },
  { find: findPair, opens: withFlags(is.unknown | is.surname | firstName) },
  { find: findSingle, opens: withFlags(is.unknown | is.surname) },
];

/** Flags beside which a word may still be more than a common noun. */
const plain = is.noun | is.function | is.organisationNoun | is.placeNoun | is.office;

/** The finders to ask at each occurrence of a form. */
export const findersOfForm = formNotes((word, tables: NamesTables): readonly Finder[] => {
  if (word.kind === "mark") return [];
  const lexicon = lexiconOf(tables);
  const flags = flagsOfForm(word, lexicon);
  if (word.kind === "word" && !word.capital && flags === 0 && !tables.leadingParticles.has(word.lower)) return [];
  const isNoun = word.capital && flags !== 0 && (flags & ~plain) === 0;
  return openings
    .filter(({ opens, atNouns }) => (!isNoun || atNouns === true) && opens(word, flags, lexicon))
    .map(({ find }) => find);
});
