import type { Locale } from "../locales/locale.ts";
import { formCells } from "../text/form-cells.ts";
import type { WordForm } from "../text/vocabulary.ts";
import { lexiconOf } from "./lexicon.ts";
import { type Asks, type Known, openings } from "./openings.ts";
import { type Finder, flagsOfForm } from "./scan.ts";
import { is } from "./word-flags.ts";
import { signsOfForm } from "./word-signs.ts";

/** In the order of the bits of `WordNotes`. */
export const finders: readonly Finder[] = openings.map(({ find }) => find);

/**
 * What is known of a form, and which finders, one bit each, may find a name that begins at it, right behind it, right before it and anywhere
 * before it in the sentence.
 */
export interface WordNotes {
  readonly flags: number;
  readonly signs: number;
  readonly at: number;
  readonly behind: number;
  readonly before: number;
  readonly ahead: number;
}

/** The openings that ask for something at one place, and the bits of all others. */
interface Side {
  readonly others: number;
  readonly asking: readonly { readonly bit: number; readonly asks: Asks }[];
}

function sideOf(place: "opens" | "behind" | "before" | "ahead"): Side {
  let others = 0;
  const asking: { bit: number; asks: Asks }[] = [];
  openings.forEach((opening, index) => {
    const asks = opening[place];
    if (asks === undefined) others |= 1 << index;
    else asking.push({ bit: 1 << index, asks });
  });
  return { others, asking };
}

const sides = { at: sideOf("opens"), behind: sideOf("behind"), before: sideOf("before"), ahead: sideOf("ahead") };

/** Openings that are worth asking at a common noun too. */
const atNouns = openings.reduce((bits, opening, index) => (opening.atNouns === true ? bits | (1 << index) : bits), 0);

function openingsBy({ others, asking }: Side, word: Known): number {
  let bits = others;
  for (const { bit, asks } of asking) if (asks(word)) bits |= bit;
  return bits;
}

/** Flags beside which a word may still be more than a common noun. */
const plain = is.noun | is.function | is.organisationNoun | is.placeNoun | is.office;

function openingsAt(word: Known): number {
  const { kind, capital, lower, flags, tables } = word;
  if (kind === "mark") return 0;
  if (kind === "word" && !capital && flags === 0 && !tables.leadingParticles.has(lower)) return 0;
  const isNoun = capital && flags !== 0 && (flags & ~plain) === 0;
  const open = openingsBy(sides.at, word);
  return isNoun ? open & atNouns : open;
}

function notesOf(form: WordForm, locale: Locale): WordNotes {
  const tables = locale.names;
  const lexicon = lexiconOf(tables);
  const flags = flagsOfForm(form, lexicon);
  const signs = signsOfForm(form, flags, locale);
  const word = { ...form, flags, signs, lexicon, tables };
  return {
    flags,
    signs,
    at: openingsAt(word),
    behind: openingsBy(sides.behind, word),
    before: openingsBy(sides.before, word),
    ahead: openingsBy(sides.ahead, word),
  };
}

/** Numbers a form has in its cells: those of `WordNotes` in their order. */
export const cellsPerForm = 6;

/** What is known of each form. */
export const wordCells = formCells(cellsPerForm, (form, locale: Locale) => {
  const { flags, signs, at, behind, before, ahead } = notesOf(form, locale);
  return [flags, signs, at, behind, before, ahead];
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
