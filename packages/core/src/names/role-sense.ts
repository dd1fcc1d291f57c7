import type { Locale } from "../locales/locale.ts";
import type { NamesTables } from "../locales/names-tables.ts";
import { remember } from "../text/remember.ts";
import { stemOf } from "./adjective-stem.ts";
import { genitiveStem } from "./genitive.ts";
import { rememberFor } from "./remember-for.ts";

/** What an office means, free of its form: the last part of the noun, and the country or body it belongs to. */
export interface RoleSense {
  /** Masculine, without case ending: "sprecher", "präsident". */
  readonly head: string;
  /** The whole noun in the same form: "kremlsprecher". */
  readonly noun: string;
  /** Country by its German name, or the owner as written. */
  readonly of?: string | undefined;
}

/** Masculine stem of an office noun: "Sprecherin", "Präsidenten", "Vorsitzender". */
export function officeStem(word: string): string {
  return word
    .toLowerCase()
    .replace(/innen$|in$/, "")
    .replace(
      /(?<=präsident|kandidat|soldat|diplomat|kommandant|fürst|prinz|graf|demonstrant|journalist|polizist|aktivist|patriarch)en$/,
      "",
    )
    .replace(/(?<=vorsitzende|gesandte|beauftragte|abgeordnete)[nrs]$/, "")
    .replace(/(?<=[rtflmn])s$/, "");
}

const nouns = remember((role): { readonly noun: string | undefined } => ({
  noun: role.split(/\s+/).find((word) => /^\p{Lu}/u.test(word)),
}));

/** The noun of an office: "Präsident" of "designierter Präsident". */
export function roleNoun(role: string): string | undefined {
  return nouns(role).noun;
}

const owners = rememberFor((owner, tables: NamesTables): string => {
  const { countryAdjectives, seats, countryNames, parties } = tables;
  const stem = genitiveStem(owner) ?? owner;
  return (
    countryAdjectives.get(stemOf(owner)) ??
    seats.get(owner) ??
    seats.get(stem) ??
    countryNames.get(owner) ??
    countryNames.get(stem) ??
    parties.get(owner) ??
    stem
  );
});

/** The owner of an office as a country where it is one: "US", "russischen", "Russlands", "Kreml". */
export function ownerSense(owner: string | undefined, locale: Locale): string | undefined {
  return owner === undefined ? undefined : owners(locale.names)(owner);
}

/** The sense of an office noun with the owner its prefix names. */
const senses = rememberFor((word, { roleHeads, rolePrefixes }: NamesTables): RoleSense => {
  const noun = officeStem(word);
  const known = roleHeads.get(noun);
  const parts = noun.split("-");
  const tail = parts.at(-1) ?? noun;
  let head = known?.head ?? roleHeads.get(tail)?.head ?? tail;
  let of = known?.of ?? (parts.length > 1 ? word.slice(0, word.indexOf("-")) : undefined);
  for (const [prefix, country] of rolePrefixes) {
    if (!noun.startsWith(prefix) || noun.length < prefix.length + 4) continue;
    const rest = noun.slice(prefix.length).replace(/^-/, "");
    if (known === undefined) head = roleHeads.get(rest)?.head ?? rest;
    of ??= country;
  }
  return { head, noun, of };
});

/** Reads the sense of an office noun: its prefix may name the owner ("US-Präsident", "Kremlsprecher"). */
export function roleSense(word: string, owner: string | undefined, locale: Locale): RoleSense {
  const { head, noun, of } = senses(locale.names)(word);
  return { head, noun, of: ownerSense(owner ?? of, locale) };
}
