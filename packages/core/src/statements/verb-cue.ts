import type { Complement, SpeechForm, SpeechVerb } from "../locales/speech-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Parse } from "../syntax/parse.ts";
import { stepOver } from "../syntax/scan.ts";
import type { Segment } from "../syntax/segments.ts";
import type { Range } from "./draft.ts";

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

/** The token in `[first, last)` that is the verb's parted particle: the last word of its clause. */
function particleAt(parse: Parse, verb: SpeechVerb, from: number, last: number): number {
  const { tokens } = parse.document;
  if (tokens[from - 1]?.lower === verb.particle && from + 1 >= last) return from - 1;
  let found = -1;
  for (let at = from + 1; at < last; at = stepOver(parse, at, last))
    if (tokens[at]?.lower === verb.particle) found = at;
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
    if (verb.needs.has(parse.document.tokens[at]?.lower ?? "")) return at;
  }
  return -1;
}

/** Whether the clause has a word with which the verb says nothing: "hat sich herausgestellt". */
function isRuledOut(parse: Parse, { unless }: SpeechVerb, first: number, last: number): boolean {
  if (unless.length === 0) return false;
  for (let at = first; at < last; at = stepOver(parse, at, last))
    if (unless.includes(parse.document.tokens[at]?.lower ?? "")) return true;
  return false;
}

/** What belongs to the cue beside the verb: "davon", "es", "sich", and all of "zu bedenken". */
function fixedWords(parse: Parse, verb: SpeechVerb, finite: number, needed: number): readonly number[] {
  if (needed < 0) return [];
  const { tokens } = parse.document;
  const word = tokens[needed]?.lower ?? "";
  if (!verb.whole) return word.startsWith("da") || word === "es" || word === "sich" ? [needed] : [];
  const found = [needed];
  if (((parse.tags[needed - 1] ?? 0) & wordClass.preposition) !== 0 && needed - 1 !== finite) found.push(needed - 1);
  if (tokens[finite + 1]?.lower === "sich" && needed !== finite + 1) found.push(finite + 1);
  return found;
}

/** Tokens as ranges, neighbours joined. */
function partsOf(parse: Parse, verb: SpeechVerb, tokens: readonly number[], needed: number): readonly Range[] {
  const [finite = 0] = tokens;
  const fixed = fixedWords(parse, verb, finite, needed);
  if (tokens.length === 1 && fixed.length === 0) return [[finite, finite + 1]];
  const all = [...tokens, ...fixed].sort((a, b) => a - b);
  const parts: [number, number][] = [];
  for (const at of all) {
    const last = parts[parts.length - 1];
    if (last !== undefined && last[1] >= at) last[1] = at + 1;
    else parts.push([at, at + 1]);
  }
  return parts;
}

const noForms: readonly SpeechForm[] = [];
const nonFiniteBits = wordClass.participle | wordClass.infinitive;
const finiteBits = wordClass.singular | wordClass.plural | wordClass.reported | wordClass.unreal;

/** The verbs of saying a token can be a form of. */
function readings(parse: Parse, at: number): readonly SpeechForm[] {
  if (((parse.tags[at] ?? 0) & wordClass.speech) === 0) return noForms;
  return parse.locale.speech.forms.get(parse.document.tokens[at]?.lower ?? "") ?? noForms;
}

/** What can be a participle or infinitive, also with its particle apart: "bekannt gegeben". */
function participles(parse: Parse, at: number): readonly SpeechForm[] {
  const before = parse.document.tokens[at - 1];
  const own = readings(parse, at);
  if (before === undefined || ((parse.tags[at - 1] ?? 0) & wordClass.particle) === 0) return own;
  const joined = parse.locale.speech.forms.get(before.lower + (parse.document.tokens[at]?.lower ?? ""));
  return joined === undefined ? own : [...joined, ...own];
}

/** The verb of saying a clause is built on; `end` is where its last word stands, which may lie past the segment ("teilte der Chef, X, mit"), `takes` what it must
 * be able to stand with. */
export function verbCueIn(parse: Parse, segment: Segment, end: number, takes?: Complement): VerbCue | undefined {
  const { finite, first, last } = segment;
  if (finite < 0) return undefined;
  for (const form of readings(parse, finite)) {
    if ((form.kind & finiteBits) === 0) continue;
    if (takes !== undefined && !form.verb.takes.has(takes)) continue;
    if (isRuledOut(parse, form.verb, first, end)) continue;
    const needed = neededAt(parse, form.verb, first, end);
    if (needed === -1 || (form.verb.whole && needed < finite && segment.kind === "main")) continue;
    const particle = form.joined ? finite : particleAt(parse, form.verb, finite, end);
    if (particle < 0) continue;
    return {
      verb: form.verb,
      finite,
      main: finite,
      parts: partsOf(parse, form.verb, particle === finite ? [finite] : [finite, particle], needed),
      passive: false,
    };
  }
  const tag = parse.tags[finite] ?? 0;
  if ((tag & (wordClass.auxiliary | wordClass.modal)) === 0) return undefined;
  for (let at = Math.max(end, last) - 1; at >= first; at -= 1) {
    if (((parse.tags[at] ?? 0) & wordClass.speech) === 0 && ((parse.tags[at - 1] ?? 0) & wordClass.particle) === 0)
      continue;
    if (
      at === finite ||
      isInfinitiveWithZu(parse, at) ||
      parse.document.tokens[at]?.capital === true ||
      (parse.quotedBy[at] ?? 0) > 0
    )
      continue;
    for (const form of participles(parse, at)) {
      if ((form.kind & nonFiniteBits) === 0) continue;
      if (takes !== undefined && !form.verb.takes.has(takes)) continue;
      if (isRuledOut(parse, form.verb, first, end)) continue;
      const needed = form.joined ? neededAt(parse, form.verb, first, end) : -1;
      if (needed === -1) continue;
      const infinitive = parse.document.tokens[at + 1]?.lower ?? "";
      const passive =
        (isPassive(parse, finite) || parse.locale.speech.words.passiveEnd.has(infinitive)) &&
        (form.kind & wordClass.participle) !== 0;
      return {
        verb: form.verb,
        finite,
        main: at,
        parts: partsOf(parse, form.verb, apart(parse, at, form) ? [finite, at - 1, at] : [finite, at], needed),
        passive,
      };
    }
  }
  return undefined;
}

/** "ist zu sehen", "hat zu melden": what can or must be said, not what is. */
function isInfinitiveWithZu(parse: Parse, at: number): boolean {
  return ((parse.tags[at] ?? 0) & wordClass.infinitive) !== 0 && parse.document.tokens[at - 1]?.lower === "zu";
}

function isPassive(parse: Parse, finite: number): boolean {
  return parse.locale.speech.words.passive.has(parse.document.tokens[finite]?.lower ?? "");
}

/** Whether the particle of a joined form stands before it as a word of its own. */
function apart(parse: Parse, at: number, { verb }: SpeechForm): boolean {
  return (
    verb.particle !== "" &&
    parse.document.tokens[at - 1]?.lower === verb.particle &&
    parse.document.tokens[at]?.lower.startsWith(verb.particle) === false
  );
}
