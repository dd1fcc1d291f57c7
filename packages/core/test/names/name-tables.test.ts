import { de, findNames, plainDocument } from "@digest/core";
import { describe, expect, it } from "vitest";
import { entries, unfold, words } from "../../src/locales/word-lists.ts";
import { lexiconOf } from "../../src/names/lexicon.ts";
import { ownerSense, roleSense } from "../../src/names/role-sense.ts";
import { classOf } from "../../src/names/word-class.ts";
import { is } from "../../src/names/word-flags.ts";
import { namesIn } from "./names-in.ts";

const { names } = de;
const lexicon = lexiconOf(names);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const flagsOf = (word: string) => classOf(word, word.toLowerCase(), lexicon);

/** Entries of a table for which the rule does not hold. */
function failing(table: Iterable<string>, holds: (entry: string) => boolean): readonly string[] {
  return [...table].filter((entry) => !holds(entry));
}

describe("tables of names", () => {
  it.each([
    ["men", names.men, is.man],
    ["women", names.women, is.woman],
    ["surnames", names.surnames, is.surname],
    ["towns", names.towns, is.town],
    ["lands", names.lands, is.land],
    ["waters", names.waters, is.water],
    ["organisations", names.organisations, is.organisation],
  ] as const)("knows every entry of %s by its form", (_, table, flag) => {
    const missed = failing(table, (entry) => {
      const [first = "", ...rest] = entry.match(/[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*|[^\s\p{L}\p{M}\d]/gu) ?? [];
      if (rest.length === 0) return ((lexicon.known.get(first) ?? 0) & flag) !== 0;
      return (
        lexicon.phrases
          .get(first)
          ?.some((phrase) => phrase.rest.join() === rest.join() && (phrase.flag & flag) !== 0) === true
      );
    });
    expect(missed).toEqual([]);
  });

  it("finds every first name with a family name after it", () => {
    const missed = failing([...names.men, ...names.women], (name) => {
      if (names.placeStarts.has(name) || names.clubStarts.has(name)) return true;
      const flags = flagsOf(name);
      if (
        (flags &
          ~(is.man | is.woman | is.surname | is.surnameShape | is.placeShape | is.strongPlaceShape | is.adjective)) !==
        0
      )
        return true;
      return namesIn(`Gestern kam auch ${name} Zwintscher dazu.`).includes(`PER ${name} Zwintscher`);
    });
    expect(missed).toEqual([]);
  });

  it("finds every land after a preposition", () => {
    const missed = failing(names.lands, (land) => {
      const text = `Sie kommt aus ${land}.`;
      return findNames(plainDocument(text, de), { locale: de }).some(({ start }) => start === 14);
    });
    expect(missed).toEqual([]);
  });

  it("reads every office as one, for men and women", () => {
    const missed = failing(
      names.offices,
      (office) =>
        (flagsOf(capital(office)) & is.office) !== 0 &&
        ((flagsOf(`Landes${office}`) & is.office) !== 0) === office.length > 3,
    );
    expect(missed).toEqual([]);
    expect(flagsOf("Sprecherinnen") & is.office).not.toBe(0);
  });

  it("reads every common noun and compound as a noun", () => {
    const noun = (word: string) => (flagsOf(capital(word)) & is.noun) !== 0;
    const shortForms = new Set([
      ...names.men,
      ...names.women,
      ...names.surnames,
      ...names.towns,
      ...names.lands,
      ...names.waters,
      ...names.organisations,
    ]);
    expect(failing(names.nouns, (word) => noun(word) || shortForms.has(capital(word)))).toEqual([]);
    expect(failing(names.compounds, noun)).toEqual([]);
  });

  it("takes every ending of nouns for one", () => {
    expect(failing(names.nounEndings, (ending) => (flagsOf(`Zwurp${ending}`) & is.noun) !== 0)).toEqual([]);
  });

  it("takes every ending of places, family names and adjectives for one", () => {
    const shape = (ending: string, flag: number) => (flagsOf(`Zwrp${ending}`) & (flag | is.noun)) !== 0;
    expect(failing(names.strongPlaceEndings, (ending) => shape(ending, is.strongPlaceShape))).toEqual([]);
    expect(failing(names.placeEndings, (ending) => shape(ending, is.placeShape))).toEqual([]);
    expect(failing(names.siteEndings, (ending) => shape(ending, is.site))).toEqual([]);
    expect(failing(names.surnameEndings, (ending) => shape(ending, is.surnameShape))).toEqual([]);
    expect(failing(names.adjectiveEndings, (ending) => shape(ending, is.adjective))).toEqual([]);
  });

  it("takes no other acronym for an organisation", () => {
    expect(
      failing(
        names.otherAcronyms,
        (word) => !namesIn(`Das liegt am ${word} hier.`).some((name) => name === `ORG ${word}`),
      ),
    ).toEqual([]);
  });

  it("announces organisations and places by every noun that does", () => {
    const announces = (noun: string, name: string) =>
      namesIn(`Gestern war ${capital(noun)} Zwrpk dabei.`).includes(name);
    expect(failing(names.organisationNouns, (noun) => announces(noun, "ORG Zwrpk"))).toEqual([]);
    expect(failing(names.placeNouns, (noun) => announces(noun, "LOC Zwrpk"))).toEqual([]);
  });

  it("finds a company by every legal form, a club by every start, a body by every end", () => {
    const one = (text: string, name: string) => namesIn(text).includes(`ORG ${name}`);
    const forms = [...names.legalForms].filter((form) => /^\p{L}+$/u.test(form));
    expect(failing(forms, (form) => one(`Gestern kam Zwrpk ${form} dazu.`, `Zwrpk ${form}`))).toEqual([]);
    expect(failing(names.clubStarts, (start) => one(`Gestern kam ${start} Zwrpk dazu.`, `${start} Zwrpk`))).toEqual([]);
    expect(failing(names.organisationEnds, (end) => one(`Gestern kam Zwrpk ${end} dazu.`, `Zwrpk ${end}`))).toEqual([]);
  });

  it("finds sites by every noun, foreign end and start", () => {
    const one = (text: string, name: string) => namesIn(text).includes(`LOC ${name}`);
    expect(
      failing(names.siteNouns, (noun) => one(`Es war am Zwrpker ${capital(noun)} still.`, `Zwrpker ${capital(noun)}`)),
    ).toEqual([]);
    expect(failing(names.foreignPlaceEnds, (end) => one(`Gestern war Zwrpk ${end} still.`, `Zwrpk ${end}`))).toEqual(
      [],
    );
  });

  it("knows the adjective, the people and the seat of every country", () => {
    for (const { name, adjectives, people, seats } of names.countries) {
      for (const adjective of adjectives) expect(names.countryAdjectives.get(adjective)).toBe(name);
      for (const one of people) expect([one, lexicon.known.get(one)]).not.toEqual([one, undefined]);
      for (const seat of seats) expect(names.seats.get(seat)).toBe(name);
    }
  });

  it("reads the sense of every office that means another", () => {
    for (const [noun, { head, of }] of names.roleHeads)
      expect(roleSense(noun, undefined, de)).toMatchObject(of === undefined ? { head } : { head, of });
    for (const [prefix, country] of names.rolePrefixes)
      expect(roleSense(`${capital(prefix)}sprecher`, undefined, de).of).toBe(ownerSense(country, de));
    for (const [party, country] of names.parties)
      expect(roleSense(`${party}-Politiker`, undefined, de).of).toBe(country);
  });

  it("leads every alias and given name to one form", () => {
    for (const [form, lead] of names.aliases) expect(form).not.toBe(lead);
    for (const [form, lead] of names.givenNameForms) {
      expect(names.givenNameForms.get(lead)).toBeDefined();
      expect(form).toMatch(/^[a-z]+$/);
    }
  });

  it("holds words in lower case in the sets of words", () => {
    const sets = [
      names.functionWords,
      names.determiners,
      new Set(names.pronouns.keys()),
      names.oblique,
      names.menWords,
      names.womenWords,
      names.copulas,
      names.unattributive,
      names.personVerbs,
      names.speechForms,
      names.titles,
      names.particles,
      names.leadingParticles,
      names.nameSuffixes,
      names.innerTitles,
      names.placePrepositions,
      names.strongPlacePrepositions,
      names.bodyNouns,
      names.stateBodies,
      names.nameHeads,
    ];
    for (const set of sets) expect(failing(set, (word) => word === word.toLowerCase())).toEqual([]);
    expect(failing(names.landPrefixes, (prefix) => (flagsOf(`${prefix}hessen`) & is.land) !== 0)).toEqual([]);
    expect(
      failing(names.articledNames, (name) => namesIn(`Das hat die ${name} gesagt.`).includes(`ORG ${name}`)),
    ).toEqual([]);
    expect(
      failing(names.stateBodies, (body) =>
        namesIn(`Das hat das Bundeszwrp${body} gesagt.`).includes(`ORG Bundeszwrp${body}`),
      ),
    ).toEqual([]);
  });
});

describe(unfold, () => {
  it("reads a front coded list", () => {
    expect(unfold("0Aachen2lborg3en0Ulm")).toEqual(["Aachen", "Aalborg", "Aalen", "Ulm"]);
    expect(words(" a b\n c ")).toEqual(["a", "b", "c"]);
    expect(entries("a b|c\nd|")).toEqual(["a b", "c", "d"]);
  });
});
