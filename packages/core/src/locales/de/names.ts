import type { NamesTables } from "../names-tables.ts";
import { entries, unfold, words } from "../word-lists.ts";
import { bodyClasses, feminineBodies } from "./body-classes.ts";
import { commonNouns, compounds, nameHeads, nounEndings } from "./common-nouns.ts";
import { adjectiveEndings, determiners, functionWords, unattributive } from "./common-words.ts";
import { countryTable } from "./countries.ts";
import { cities, countries, either, men, surnames, women } from "./gazetteers.ts";
import { moreMen, moreWomen } from "./more-first-names.ts";
import { aliases, germanParties, givenNameForms, rolePrefixes, roleSenses } from "./name-forms.ts";
import {
  innerTitles,
  leadingParticles,
  nameParticles,
  nameSuffixes,
  officeEndings,
  offices,
  surnameEndings,
  titles,
} from "./offices.ts";
import {
  allianceNouns,
  articledNames,
  bodyNouns,
  clubStarts,
  forceNouns,
  foreignPlaceEnds,
  legalForms,
  organisationEnds,
  organisationNouns,
  organisations,
  otherAcronyms,
  partyAdjectives,
  stateBodies,
} from "./organisation-words.ts";
import { personVerbs, speechForms } from "./person-verbs.ts";
import { copulas, menWords, oblique, pronounsOfMen, pronounsOfWomen, womenWords } from "./person-words.ts";
import {
  countryForms,
  germanTowns,
  landPrefixes,
  placeEndings,
  placeNouns,
  placePrepositions,
  placeRelations,
  placeStarts,
  regions,
  siteEndings,
  siteNouns,
  stateOwned,
  strongPlaceEndings,
  strongPlacePrepositions,
  waters,
} from "./place-words.ts";

const forms = (table: string) => entries(table).map((entry) => words(entry));

/** "lead=form,form" rows as form to lead. */
function rows(table: string): readonly (readonly [string, readonly string[]])[] {
  return entries(table).map((row) => {
    const [lead = "", rest = ""] = row.split("=");
    return [lead, rest.split(",")] as const;
  });
}

/** As `foldName` in names/fold.ts does it; tables may not import rules. */
function folded(name: string): string {
  const letters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
  return name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function senses(): ReadonlyMap<string, { readonly head: string; readonly of?: string }> {
  return new Map(
    rows(roleSenses).flatMap(([head, nouns]) =>
      nouns.map((entry) => {
        const [noun = "", of] = entry.split("@");
        return [noun, of === undefined ? { head } : { head, of }] as const;
      }),
    ),
  );
}

/** What lies "am Rhein" or "in der Oberpfalz" is called by its first word where there is no other: "Ludwigshafen". */
const lying = /^(\p{Lu}\p{Ll}{4,40}) (?:am|an der|im|in der|ob der|bei) /u;

function withShort(town: string): readonly string[] {
  const short = lying.exec(town)?.[1];
  return short === undefined ? [town] : [town, short];
}

/** The German tables for names. */
export const names: NamesTables = {
  men: new Set([...unfold(men), ...unfold(either), ...words(moreMen)]),
  women: new Set([...unfold(women), ...unfold(either), ...words(moreWomen)]),
  surnames: new Set(unfold(surnames)),
  lands: new Set([...unfold(countries), ...entries(countryForms), ...entries(regions)]),
  towns: new Set([...unfold(cities), ...entries(germanTowns)].flatMap(withShort)),
  waters: new Set(entries(waters)),
  organisations: new Set(entries(organisations)),
  countries: countryTable,
  legalForms: new Set(words(legalForms)),
  clubStarts: new Set(words(clubStarts)),
  organisationEnds: new Set(words(organisationEnds)),
  forceNouns: new Set(words(forceNouns)),
  placeRelations: new Set(words(placeRelations)),
  placeStarts: new Set(words(placeStarts)),
  nouns: new Set(words(commonNouns)),
  nounEndings: words(nounEndings),
  nameHeads: new Set(words(nameHeads)),
  compounds: new Set(words(compounds)),
  innerTitles: new Set(words(innerTitles)),
  otherAcronyms: new Set(words(otherAcronyms)),
  foreignPlaceEnds: new Set(words(foreignPlaceEnds)),
  offices: new Set(words(offices)),
  titles: new Set(words(titles)),
  particles: new Set(words(nameParticles)),
  leadingParticles: new Set(words(leadingParticles)),
  nameSuffixes: new Set(words(nameSuffixes)),
  surnameEndings: words(surnameEndings),
  personVerbs: new Set(words(personVerbs)),
  speechForms: new Set(words(speechForms)),
  placePrepositions: new Set(words(placePrepositions)),
  strongPlacePrepositions: new Set(words(strongPlacePrepositions)),
  placeEndings: words(placeEndings),
  strongPlaceEndings: words(strongPlaceEndings),
  siteNouns: new Set(words(siteNouns)),
  articledNames: new Set(words(articledNames)),
  stateBodies: new Set(words(stateBodies)),
  siteEndings: words(siteEndings),
  landPrefixes: words(landPrefixes),
  placeNouns: new Set(words(placeNouns)),
  stateOwned: new Set(words(stateOwned)),
  bodyNouns: new Set(words(bodyNouns)),
  organisationNouns: new Set(words(organisationNouns)),
  bodies: new Map(
    Object.entries(bodyClasses).flatMap(([is, nouns]) => words(nouns).map((noun) => [noun, is] as const)),
  ),
  feminineBodies: new Set(words(feminineBodies)),
  allianceNouns: words(allianceNouns),
  partyAdjectives: new Set(
    words(partyAdjectives).flatMap((stem) => ["e", "er", "en", "es", "em"].map((ending) => stem + ending)),
  ),
  officeEndings: words(officeEndings),
  functionWords: new Set(words(functionWords)),
  adjectiveEndings: words(adjectiveEndings),
  determiners: new Set(words(determiners)),
  unattributive: new Set(words(unattributive)),
  givenNameForms: new Map(
    forms(givenNameForms).flatMap(([lead = "", ...more]) => [lead, ...more].map((form) => [form, lead] as const)),
  ),
  aliases: new Map(rows(aliases).flatMap(([lead, more]) => more.map((form) => [folded(form), lead] as const))),
  countryAdjectives: new Map(
    countryTable.flatMap(({ name, adjectives }) => adjectives.map((adjective) => [adjective, name] as const)),
  ),
  countryNames: new Map([
    ...countryTable.map(({ name }) => [name, name] as const),
    ...rows(aliases).flatMap(([lead, more]) =>
      countryTable.some(({ name }) => name === lead) ? more.map((form) => [form, lead] as const) : [],
    ),
  ]),
  seats: new Map(countryTable.flatMap(({ name, seats }) => seats.map((seat) => [seat, name] as const))),
  roleHeads: senses(),
  parties: new Map(words(germanParties).map((party) => [party, "Deutschland"] as const)),
  rolePrefixes: words(rolePrefixes).map((entry) => {
    const [prefix = "", country = ""] = entry.split("=");
    return [prefix, country] as const;
  }),
  pronouns: new Map([
    ...words(pronounsOfMen).map((word) => [word, "man"] as const),
    ...words(pronounsOfWomen).map((word) => [word, "woman"] as const),
  ]),
  oblique: new Set(words(oblique)),
  menWords: new Set(words(menWords)),
  womenWords: new Set(words(womenWords)),
  copulas: new Set(words(copulas)),
};
