import { wordClass } from "../locales/syntax-tables.ts";
import type { Parse } from "../syntax/parse.ts";
import { sign } from "../syntax/signs.ts";
import type { Unit } from "../syntax/units.ts";
import type { Token } from "../text/tokens.ts";
import { type Lexicon, mayHaveAll } from "./lexicon.ts";

/** What all words of a unit tell between them, so that readers who cannot find anything in it need not be asked. */
export interface Glance {
  /** Bits of `wordClass` that any of its finite verbs has. */
  readonly mood: number;
  /** Bits of `sign` that any of its words has. */
  readonly signs: number;
  /** Whether it can hold a clause with a verb of saying: a form of one, and all that it asks for. */
  readonly says: boolean;
  /** Whether it can hold a stance: a form of its verb, and all that it asks for. */
  readonly takesStance: boolean;
  /** Whether it has a quotation or a part of one. */
  readonly quotes: boolean;
}

/** Whether a token can be a verb of saying in a unit whose words have these bits. */
function maySay({ forms }: Lexicon, token: Token, asked: number): boolean {
  for (const { asks } of forms(token)) if (mayHaveAll(asks, asked)) return true;
  return false;
}

/** Whether it can be the verb of a stance. */
function mayTakeStance({ stances }: Lexicon, token: Token, asked: number): boolean {
  for (const { asks } of stances(token)) if (mayHaveAll(asks, asked)) return true;
  return false;
}

/** Whether a token can be the end of a form of a verb of saying whose particle stands before it. */
export function followsParticle({ tags, signs }: Parse, at: number): boolean {
  return at > 0 && ((signs[at] ?? 0) & sign.tail) !== 0 && ((tags[at - 1] ?? 0) & wordClass.particle) !== 0;
}

const verbSigns = sign.saying | sign.tail | sign.stance;
const finite = sign.finite | sign.finiteByPlace;

/** Looks over the words of a unit. */
export function glanceAt(parse: Parse, { first, last }: Unit, lexicon: Lexicon): Glance {
  const { tokens } = parse.document;
  let mood = 0;
  let signs = 0;
  let quoted = 0;
  // The word before may be the particle of the first verb.
  let asked = first > 0 ? (parse.asked[first - 1] ?? 0) : 0;
  for (let at = first; at < last; at += 1) {
    const bits = parse.signs[at] ?? 0;
    if ((bits & finite) !== 0) mood |= parse.tags[at] ?? 0;
    signs |= bits;
    asked |= parse.asked[at] ?? 0;
    quoted |= parse.quotedBy[at] ?? 0;
  }
  let says = false;
  let takesStance = false;
  for (let at = (signs & verbSigns) === 0 ? last : first; at < last; at += 1) {
    const bits = (parse.signs[at] ?? 0) & verbSigns;
    const token = tokens[at];
    if (bits === 0 || token === undefined) continue;
    says ||= followsParticle(parse, at) || ((bits & sign.saying) !== 0 && maySay(lexicon, token, asked));
    takesStance ||= (bits & sign.stance) !== 0 && mayTakeStance(lexicon, token, asked);
  }
  return { mood, signs, says, takesStance, quotes: quoted !== 0 };
}

const reports = wordClass.reported | wordClass.unreal;
const tellingSigns = sign.inserted | sign.reference | sign.colon | sign.hearsay | sign.claiming | sign.counting;

/** Whether any reader of statements can find one in a unit. */
export function mayTell(glance: Glance): boolean {
  const { mood, signs, says, takesStance, quotes } = glance;
  if (says || takesStance || quotes || (mood & reports) !== 0 || (signs & tellingSigns) !== 0) return true;
  return hasBoth(signs, sign.contentNoun, sign.separator) || mayNameSource(glance);
}

/** Whether a unit has a word that can stand beside a source, and the noun it asks for. */
export function mayNameSource({ signs }: Glance): boolean {
  return (
    (signs & sign.source) !== 0 ||
    hasBoth(signs, sign.opinion, sign.sourceNoun) ||
    hasBoth(signs, sign.view, sign.viewNoun)
  );
}

function hasBoth(signs: number, one: number, other: number): boolean {
  return (signs & one) !== 0 && (signs & other) !== 0;
}
