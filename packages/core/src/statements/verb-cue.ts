import type { Complement, SpeechForm, SpeechVerb } from "../locales/speech-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Parse } from "../syntax/parse.ts";
import { askedIn, stepOver } from "../syntax/scan.ts";
import type { Segment } from "../syntax/segments.ts";
import { type Range, wordAt } from "./draft.ts";
import { followsParticle } from "./glance.ts";
import type { Host } from "./host.ts";
import { type AskingForm, type Asks, askingForm, mayHaveAll } from "./lexicon.ts";

/** A verb of saying in a clause, with all its parts. */
export interface VerbCue {
  readonly verb: SpeechVerb;
  /** The finite verb of the clause. */
  readonly finite: number;
  /** The word that says: the finite verb itself, a participle or an infinitive. */
  readonly main: number;
  readonly parts: readonly Range[];
  readonly passive: boolean;
}

/** Whether a verb can ask for a token. */
function isAsked({ asked }: Parse, at: number): boolean {
  return (asked[at] ?? 0) !== 0;
}

/** The token in `[first, last)` that is the verb's parted particle: the last word of its clause. */
function particleAt(parse: Parse, verb: SpeechVerb, from: number, last: number): number {
  const { tokens } = parse.document;
  if (from + 1 >= last) return from > 0 && tokens[from - 1]?.lower === verb.particle ? from - 1 : -1;
  let found = -1;
  for (let at = from + 1; at < last; at = stepOver(parse, at, last))
    if (isAsked(parse, at) && tokens[at]?.lower === verb.particle) found = at;
  if (found < 0) return -1;
  const next = tokens[found + 1];
  const closes =
    found + 1 >= last || next?.kind === "mark" || ((parse.tags[found + 1] ?? 0) & wordClass.coordinator) !== 0;
  return closes || found === from + 1 ? found : -1;
}

/** The word the verb asks for beside it ("davon" of "geht davon aus"): its token, -1 where it is missing, `none` where none is asked. */
const none = -2;
function neededAt(parse: Parse, verb: SpeechVerb, first: number, last: number): number {
  if (verb.needs.size === 0) return none;
  for (let at = first; at < last; at = stepOver(parse, at, last)) {
    if (isAsked(parse, at) && verb.needs.has(parse.document.tokens[at]?.lower ?? "")) return at;
  }
  return -1;
}

/** Whether the clause has a word with which the verb says nothing: "hat sich herausgestellt". */
function isRuledOut(parse: Parse, { unless }: SpeechVerb, first: number, last: number): boolean {
  if (unless.size === 0) return false;
  for (let at = first; at < last; at = stepOver(parse, at, last))
    if (isAsked(parse, at) && unless.has(parse.document.tokens[at]?.lower ?? "")) return true;
  return false;
}

const noTokens: readonly number[] = [];

/** What belongs to the cue beside the verb: "davon", "es", "sich", and all of "zu bedenken". */
function fixedWords(parse: Parse, verb: SpeechVerb, finite: number, needed: number): readonly number[] {
  if (needed < 0) return noTokens;
  const { tokens } = parse.document;
  const word = tokens[needed]?.lower ?? "";
  if (!verb.whole) return word.startsWith("da") || word === "es" || word === "sich" ? [needed] : noTokens;
  const found = [needed];
  if (((parse.tags[needed - 1] ?? 0) & wordClass.preposition) !== 0 && needed - 1 !== finite) found.push(needed - 1);
  if (tokens[finite + 1]?.lower === "sich" && needed !== finite + 1) found.push(finite + 1);
  return found;
}

/** A few numbers in rising order. */
function rising(numbers: readonly number[]): readonly number[] {
  const sorted: number[] = [];
  for (const number of numbers) {
    let to = sorted.length;
    for (; to > 0 && (sorted[to - 1] ?? 0) > number; to -= 1) sorted[to] = sorted[to - 1] ?? 0;
    sorted[to] = number;
  }
  return sorted;
}

/** Two tokens as ranges, joined where they are neighbours. */
function pair(one: number, other: number): readonly Range[] {
  const first = Math.min(one, other);
  const last = Math.max(one, other);
  return first + 1 < last ? [wordAt(first), wordAt(last)] : [{ first, last: last + 1 }];
}

/** Tokens as ranges, neighbours joined. */
function partsOf(parse: Parse, verb: SpeechVerb, tokens: readonly number[], needed: number): readonly Range[] {
  const finite = tokens[0] ?? 0;
  const fixed = fixedWords(parse, verb, finite, needed);
  if (fixed.length === 0 && tokens.length === 1) return [wordAt(finite)];
  if (fixed.length === 0 && tokens.length === 2) return pair(finite, tokens[1] ?? finite);
  const parts: { first: number; last: number }[] = [];
  for (const at of rising([...tokens, ...fixed])) {
    const last = parts[parts.length - 1];
    if (last !== undefined && last.last >= at) last.last = at + 1;
    else parts.push(wordAt(at));
  }
  return parts;
}

const helper = wordClass.auxiliary | wordClass.modal;
const noForms: readonly AskingForm[] = [];
/** What the form asks for is looked at word by word. */
const unknown: Asks = [];

/** The verbs of saying a token can be a form of. */
function readings({ parse, lexicon }: Host, at: number): readonly AskingForm[] {
  const token = parse.document.tokens[at];
  return ((parse.tags[at] ?? 0) & wordClass.speech) === 0 || token === undefined ? noForms : lexicon.forms(token).all;
}

/** What can be a participle or infinitive, also with its particle apart: "bekannt gegeben". */
function participles(host: Host, at: number): readonly AskingForm[] {
  const own = readings(host, at);
  if (!followsParticle(host.parse, at)) return own;
  const { tokens } = host.parse.document;
  const joined = host.parse.locale.speech.forms.get(`${tokens[at - 1]?.lower}${tokens[at]?.lower}`);
  return joined === undefined ? own : [...joined.map((form) => askingForm(form, unknown)), ...own];
}

/** The verb of saying a clause is built on; `end` is where its last word stands, which may lie past the segment ("teilte der Chef, X, mit"), `takes` what it must
 * be able to stand with. */
export function verbCueIn(host: Host, segment: Segment, end: number, takes?: Complement): VerbCue | undefined {
  const tag = segment.finite < 0 ? 0 : (host.parse.tags[segment.finite] ?? 0);
  const cue = (tag & wordClass.speech) === 0 ? undefined : finiteCue(host, segment, end, takes);
  return cue === undefined && (tag & helper) !== 0 ? nonFiniteCue(host, segment, end, takes) : cue;
}

function finiteCue(host: Host, segment: Segment, end: number, takes?: Complement): VerbCue | undefined {
  const { parse } = host;
  const { finite, first } = segment;
  const forms = readings(host, finite);
  const asked = forms.length === 0 ? 0 : askedIn(parse, first - 1, end);
  for (let index = 0; index < forms.length; index += 1) {
    const one = forms[index];
    if (one === undefined || !one.finite || !mayHaveAll(one.asks, asked)) continue;
    const { verb, joined } = one.form;
    if (takes !== undefined && !verb.takes.has(takes)) continue;
    const needed = neededAt(parse, verb, first, end);
    if (needed === -1 || (verb.whole && needed < finite && segment.kind === "main")) continue;
    const particle = joined ? finite : particleAt(parse, verb, finite, end);
    if (particle < 0 || isRuledOut(parse, verb, first, end)) continue;
    const parts = partsOf(parse, verb, particle === finite ? [finite] : [finite, particle], needed);
    return { verb, finite, main: finite, parts, passive: false };
  }
  return undefined;
}

function nonFiniteCue(host: Host, segment: Segment, end: number, takes?: Complement): VerbCue | undefined {
  const { parse } = host;
  const { tags } = parse;
  const { finite, first, last } = segment;
  let asked: number | undefined;
  for (let at = Math.max(end, last) - 1; at >= first; at -= 1) {
    if (((tags[at] ?? 0) & wordClass.speech) === 0 && !followsParticle(parse, at)) continue;
    if (
      at === finite ||
      isInfinitiveWithZu(parse, at) ||
      parse.document.tokens[at]?.capital === true ||
      (parse.quotedBy[at] ?? 0) > 0
    )
      continue;
    asked ??= askedIn(parse, first, end);
    for (const { form, helped, asks } of participles(host, at)) {
      const { kind, verb } = form;
      if (!helped || !mayHaveAll(asks, asked)) continue;
      if (takes !== undefined && !verb.takes.has(takes)) continue;
      const needed = neededAt(parse, verb, first, end);
      if (needed === -1 || isRuledOut(parse, verb, first, end)) continue;
      const parts = partsOf(parse, verb, apart(parse, at, form) ? [finite, at - 1, at] : [finite, at], needed);
      return {
        verb,
        finite,
        main: at,
        parts,
        passive: (kind & wordClass.participle) !== 0 && isPassive(parse, finite, at),
      };
    }
  }
  return undefined;
}

/** "ist zu sehen", "hat zu melden": what can or must be said, not what is. */
function isInfinitiveWithZu(parse: Parse, at: number): boolean {
  return ((parse.tags[at] ?? 0) & wordClass.infinitive) !== 0 && parse.document.tokens[at - 1]?.lower === "zu";
}

/** Whether a participle makes a passive: "wird … gefordert", "soll … gefordert werden". */
function isPassive({ document, locale }: Parse, finite: number, participle: number): boolean {
  const { passive, passiveEnd } = locale.speech.words;
  const { tokens } = document;
  return passive.has(tokens[finite]?.lower ?? "") || passiveEnd.has(tokens[participle + 1]?.lower ?? "");
}

/** Whether the particle of a joined form stands before it as a word of its own. */
function apart(parse: Parse, at: number, { verb }: SpeechForm): boolean {
  return (
    verb.particle !== "" &&
    parse.document.tokens[at - 1]?.lower === verb.particle &&
    parse.document.tokens[at]?.lower.startsWith(verb.particle) === false
  );
}
