import type { SpeechForm, SpeechVerb } from "../locales/speech-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Parse } from "../syntax/parse.ts";
import { type Segment, stepOver } from "../syntax/segments.ts";
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
  let found = -1;
  for (let at = from + 1; at < last; at = stepOver(parse, at, last))
    if (tokens[at]?.lower === verb.particle) found = at;
  if (found < 0) return -1;
  const next = tokens[found + 1];
  const closes =
    found + 1 >= last || next?.kind === "mark" || ((parse.tags[found + 1] ?? 0) & wordClass.coordinator) !== 0;
  return closes || found === from + 1 ? found : -1;
}

function needsMet(parse: Parse, verb: SpeechVerb, first: number, last: number): boolean {
  if (verb.needs.length === 0) return true;
  for (let at = first; at < last; at += 1) if (verb.needs.includes(parse.document.tokens[at]?.lower ?? "")) return true;
  return false;
}

function better(a: SpeechForm, b: SpeechForm): number {
  return Number(b.joined) - Number(a.joined) || b.verb.particle.length - a.verb.particle.length;
}

/** The parted verbs first ("gab … an"), then the simple one. */
function readings(parse: Parse, at: number, bits: number): readonly SpeechForm[] {
  const token = parse.document.tokens[at];
  if (token === undefined) return [];
  return (parse.locale.speech.forms.get(token.lower) ?? [])
    .filter((form) => (form.kind & bits) !== 0)
    .sort((a, b) => b.verb.particle.length - a.verb.particle.length || better(a, b));
}

const finiteBits = wordClass.singular | wordClass.plural | wordClass.reported | wordClass.unreal;

/** The verb of saying a clause is built on; `end` is where its last word stands, which may lie past the segment ("teilte der Chef, X, mit"). */
export function verbCueIn(parse: Parse, segment: Segment, end: number): VerbCue | undefined {
  const { finite, first, last } = segment;
  if (finite < 0) return undefined;
  for (const form of readings(parse, finite, finiteBits)) {
    if (!needsMet(parse, form.verb, first, end)) continue;
    if (form.joined) return { verb: form.verb, finite, main: finite, parts: [[finite, finite + 1]], passive: false };
    const particle = particleAt(parse, form.verb, finite, end);
    if (particle < 0) continue;
    const parts: Range[] =
      particle === finite + 1
        ? [[finite, particle + 1]]
        : [
            [finite, finite + 1],
            [particle, particle + 1],
          ];
    return { verb: form.verb, finite, main: finite, parts, passive: false };
  }
  const tag = parse.tags[finite] ?? 0;
  if ((tag & (wordClass.auxiliary | wordClass.modal)) === 0) return undefined;
  const bits = wordClass.participle | wordClass.infinitive;
  for (let at = Math.max(end, last) - 1; at >= first; at -= 1) {
    if (at === finite || parse.document.tokens[at]?.capital === true || (parse.quotedBy[at] ?? 0) > 0) continue;
    for (const form of readings(parse, at, bits)) {
      if (!form.joined || !needsMet(parse, form.verb, first, end)) continue;
      const helper = parse.document.tokens[finite]?.lower ?? "";
      const passive =
        /^(?:w[iu]rde?n?|worden|ist|sind|war|waren|sei|seien|w[eü]rden?)$/.test(helper) &&
        (form.kind & wordClass.participle) !== 0;
      const low = Math.min(at, finite);
      const high = Math.max(at, finite);
      const parts: Range[] =
        high === low + 1
          ? [[low, high + 1]]
          : [
              [low, low + 1],
              [high, high + 1],
            ];
      return { verb: form.verb, finite, main: at, parts, passive };
    }
  }
  return undefined;
}
