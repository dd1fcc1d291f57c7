import type { Dateline } from "@digest/core";
import { agencyNames } from "./agency-names.ts";

/** A dateline and where the text behind it begins. */
export interface FoundDateline {
  readonly dateline: Dateline;
  /** UTF-16 offset of the first character after dash and blanks. */
  readonly end: number;
}

/** Datelines are short: a dash beyond this is one of the sentence. */
const longestDateline = 120;
const longestPlace = 6;
const agencies: ReadonlySet<string> = new Set(agencyNames);

/** Words in small letters inside names of places: "Frankfurt am Main", "Neustadt an der Weinstraße", "Rio de Janeiro". */
export const placeLinks = [
  "am",
  "an",
  "auf",
  "bei",
  "im",
  "in",
  "ob",
  "unter",
  "vor",
  "zu",
  "zum",
  "der",
  "dem",
  "den",
  "die",
  "das",
  "de",
  "del",
  "della",
  "di",
  "do",
  "dos",
  "da",
  "la",
  "le",
  "les",
  "el",
  "al",
  "es",
  "of",
  "the",
  "sur",
  "sous",
  "a",
  "i",
  "d.",
  "a.d.",
  "b.",
] as const;
const links: ReadonlySet<string> = new Set(placeLinks);

function isPlace(text: string): boolean {
  const words = text.split(" ");
  if (words.length > longestPlace || links.has(words[0] ?? "") || links.has(words.at(-1) ?? "")) return false;
  return words.every((word) => links.has(word) || /^\p{Lu}[\p{L}\p{M}'’.-]{0,40}$/u.test(word));
}

function isCredit(token: string): boolean {
  const folded = token.toLowerCase();
  return agencies.has(folded) || /^[a-zäöüß]{2,4}(?:-[a-zäöüß]{2,7})?$/.test(token);
}

/**
 * Agencies of `dpa/lno`, `AFP, dpa` or `RND/dpa`: one is known or written small, the others may be any short name. `undefined`
 * where the brackets hold something else, a party, say.
 */
function readCredit(text: string): string[] | undefined {
  const tokens = text.split(/\/|,|;|\sund\s/).map((token) => token.trim());
  const short = tokens.length <= 6 && tokens.every((token) => isCredit(token) || /^[\p{L}\d.-]{2,15}$/u.test(token));
  return short && tokens.some((token) => isCredit(token)) ? tokens : undefined;
}

function readPlaces(text: string): string[] | undefined {
  const places = text.split(/\s?\/\s?/).map((place) => place.trim());
  return places.length <= 4 && places.every((place) => isPlace(place)) ? places : undefined;
}

const bracketForm = /^([^()]{0,80}?)\s{0,3}\(([^()]{1,40})\)$/;
const dateForm =
  /^([^,()]{1,60}),\s{0,3}\d{1,2}\.?\s{0,2}(?:\p{L}{3,9}|\d{1,2})\.?$|^([^,()]{1,60}),\s{0,3}\p{L}{3,9}\.?\s{1,2}\d{1,2}$/u;

/** The part before the dash: places, perhaps a date, perhaps agencies in brackets. */
function readHead(head: string): Omit<Dateline, "text"> | undefined {
  const [, before = head, credit] = bracketForm.exec(head) ?? [];
  const dated = dateForm.exec(before);
  const placeText = dated?.[1] ?? dated?.[2] ?? before;
  const found = credit === undefined ? [] : readCredit(credit);
  const places = placeText === "" ? [] : readPlaces(placeText);
  if (found === undefined || places === undefined || (places.length === 0 && found.length === 0)) return undefined;
  return { places, agencies: found };
}

/** What may follow a dateline without agency: the sentence begins with a capital, a digit or a quote. */
function beginsSentence(text: string): boolean {
  return /^[\p{Lu}\d"„“«»‚‘'›‹(]/u.test(text);
}

/**
 * Finds a dateline at the start of a text: `Berlin (dpa) - `, `Kiel (dpa/lno) – `, `Mar-a-Lago/Moskau – `, `LONDON, 12. Feb
 * (Reuters) - `. The dash may be any dash with a blank before it. Without agencies the form is only likely, so the sentence has to begin after it.
 */
export function findDateline(text: string): FoundDateline | undefined {
  const start = text.length - text.trimStart().length;
  for (const dash of text.slice(0, start + longestDateline).matchAll(/[\s\u00a0)][-‐‑‒–—―−](?=\s|$)/g)) {
    const cut = dash[0].startsWith(")") ? dash.index + 1 : dash.index;
    const head = readHead(text.slice(start, cut).replaceAll(/\s+/g, " ").trim());
    if (head === undefined) continue;
    const rest = text.slice(dash.index + 2);
    const end = dash.index + 2 + rest.length - rest.trimStart().length;
    if (head.agencies.length === 0 && !beginsSentence(text.slice(end))) continue;
    return { dateline: { text: text.slice(start, dash.index + 2).trim(), ...head }, end };
  }
  return undefined;
}

/** A text with its dateline taken off, once. */
export function stripDateline(text: string): { readonly text: string; readonly dateline?: Dateline } {
  const found = findDateline(text);
  return found === undefined ? { text } : { text: text.slice(found.end), dateline: found.dateline };
}
