import { wordClass } from "../locales/syntax-tables.ts";
import type { Parse } from "../syntax/parse.ts";
import { hasSign } from "../syntax/scan.ts";
import { sign } from "../syntax/signs.ts";
import type { Unit } from "../syntax/units.ts";
import type { Host } from "./host.ts";
import { type Lexicon, mayBeAny, mayHaveAll, verbal } from "./lexicon.ts";

/** What all words of a unit tell between them, so that readers who cannot find anything in it need not be asked. */
export interface Glance {
  /** Bits of `wordClass` that any of its finite verbs has. */
  readonly mood: number;
  /** Bits of `sign` that any of its words has. */
  readonly signs: number;
  /** Whether it can hold a clause with a verb of saying: a form of one where it can stand, and all that it asks for. */
  readonly says: boolean;
  /** Whether it can hold a stance: a form of its verb, and all that it asks for. */
  readonly takesStance: boolean;
  /** Whether that can be the stance of its subject. */
  readonly tellsStance: boolean;
  /** Whether it has a quotation or a part of one. */
  readonly quotes: boolean;
}

const finite = sign.finite | sign.finiteByPlace;
const helper = wordClass.auxiliary | wordClass.modal;

/** Whether a token can be a verb of saying in a unit whose finite verbs and words have these bits: finite, or with a helper. */
function maySay(parse: Parse, { forms }: Lexicon, at: number, mood: number, asked: number): boolean {
  const token = parse.document.tokens[at];
  if (token === undefined) return false;
  const signs = parse.signs[at] ?? 0;
  const alone = (signs & finite) !== 0;
  const helped = (mood & helper) !== 0 && !token.capital;
  if (helped && followsParticle(parse, at)) return true;
  if ((signs & sign.saying) === 0 || !(alone || helped)) return false;
  const choice = forms(token);
  if (!mayBeAny(choice, asked)) return false;
  for (let index = 0; index < choice.all.length; index += 1) {
    const form = choice.all[index];
    if (form === undefined || !((alone && form.finite) || (helped && form.helped))) continue;
    if (mayHaveAll(form.asks, asked)) return true;
  }
  return false;
}

const stanceBits = { taken: 1, told: 2 } as const;
const allStances = stanceBits.taken | stanceBits.told;

/** Bits of `stanceBits`, for what a token can be the verb of. */
function stancesAt(parse: Parse, { stances }: Lexicon, at: number, asked: number): number {
  const token = parse.document.tokens[at];
  let bits = 0;
  if (token === undefined || ((parse.tags[at] ?? 0) & verbal) === 0) return bits;
  const choice = stances(token);
  if (!mayBeAny(choice, asked)) return bits;
  for (let index = 0; index < choice.all.length; index += 1) {
    const stance = choice.all[index];
    if (stance === undefined || (stance.ofMatter && bits !== 0) || !mayHaveAll(stance.asks, asked)) continue;
    if (!stance.ofMatter) return allStances;
    bits = stanceBits.taken;
  }
  return bits;
}

/** Whether a token can be the end of a form of a verb of saying whose particle stands before it. */
export function followsParticle({ tags, signs }: Parse, at: number): boolean {
  return at > 0 && ((signs[at] ?? 0) & sign.tail) !== 0 && ((tags[at - 1] ?? 0) & wordClass.particle) !== 0;
}

const saying = sign.saying | sign.tail;

/** Looks over the words of a unit. */
export function glanceAt(parse: Parse, { first, last }: Unit, lexicon: Lexicon): Glance {
  const { tags, signs, asked, quotedBy } = parse;
  let mood = 0;
  let all = 0;
  let quoted = 0;
  // The word before may be the particle of the first verb.
  let words = first > 0 ? (asked[first - 1] ?? 0) : 0;
  for (let at = first; at < last; at += 1) {
    const bits = signs[at] ?? 0;
    all |= bits;
    if ((bits & finite) !== 0) mood |= tags[at] ?? 0;
    words |= asked[at] ?? 0;
    quoted |= quotedBy[at] ?? 0;
  }
  let says = false;
  let stances = 0;
  let open = all & (saying | sign.stance);
  for (let at = first; open !== 0 && at < last; at += 1) {
    const bits = (signs[at] ?? 0) & open;
    if (bits === 0) continue;
    if ((bits & saying) !== 0) says = maySay(parse, lexicon, at, mood, words);
    if ((bits & sign.stance) !== 0) stances |= stancesAt(parse, lexicon, at, words);
    if (says) open &= ~saying;
    if (stances === allStances) open &= ~sign.stance;
  }
  return {
    mood,
    signs: all,
    says,
    takesStance: stances !== 0,
    tellsStance: stances === allStances,
    quotes: quoted !== 0,
  };
}

const reports = wordClass.reported | wordClass.unreal;
const tellingSigns = sign.inserted | sign.reference | sign.claiming | sign.counting;

/** Whether any reader of statements can find one in a unit; `goesOn` tells that one stands near before it. */
export function mayTell(host: Host, goesOn: boolean): boolean {
  const { mood, signs, says, tellsStance, quotes } = host.glance;
  if (says || tellsStance || quotes || (mood & reports) !== 0 || (signs & tellingSigns) !== 0) return true;
  if (goesOn && (signs & sign.hearsay) !== 0) return true;
  return hasBoth(signs, sign.contentNoun, sign.separator) || mayNameSource(host.glance) || mayBeLabelled(host);
}

/** Whether a unit has a word that can stand beside a source, and the noun it asks for. */
export function mayNameSource({ signs }: Glance): boolean {
  return (
    (signs & sign.source) !== 0 ||
    hasBoth(signs, sign.opinion, sign.sourceNoun) ||
    hasBoth(signs, sign.view, sign.viewNoun)
  );
}

/** A speaker before a colon has no more words. */
export const longestLabel = 6;

/** Whether a unit has a colon so near its beginning that the words before it can name who speaks. */
export function mayBeLabelled({ glance, parse, unit: { first, last } }: Host): boolean {
  if ((glance.signs & sign.colon) === 0) return false;
  let from = first;
  while (from < last && ((parse.signs[from] ?? 0) & sign.separator) !== 0) from += 1;
  return hasSign(parse, from, Math.min(last, from + longestLabel + 1), sign.colon);
}

function hasBoth(signs: number, one: number, other: number): boolean {
  return (signs & one) !== 0 && (signs & other) !== 0;
}
