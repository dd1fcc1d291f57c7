import type { TriggerForm } from "../locales/event-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { NameMention } from "../names/name-mention.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Asked, askedIn } from "./asked-phrases.ts";
import { attributeTrigger, nounBehind } from "./attribute-trigger.ts";
import { becomes } from "./becomes.ts";
import { type Clause, partsOf } from "./clauses.ts";
import { type EventText, hintsIn } from "./event-text.ts";
import { hint } from "./hints.ts";
import { classAt, isFiniteVerb } from "./token-class.ts";
import { hasNeeds, passes, type Reading, type Readings } from "./trigger-readings.ts";

/** A word that tells of an event, by token. `particle` is the token of a separated particle. */
export interface Trigger {
  readonly token: number;
  readonly clause: number;
  readonly form: TriggerForm;
  readonly particle: number | undefined;
  /** Tokens of the attribute it closes, from behind the article on: "der *in Kiel entführte* Arzt"; absent for others. */
  readonly attribute: number | undefined;
}

const finite = wordClass.singular | wordClass.plural | wordClass.reported | wordClass.unreal;
const nothing: readonly Asked[] = [];

/** Whether one of the readings of a word may hold, as far as all words of its sentence tell. */
function mayHold(
  { nouns, verbs, attributes }: Readings,
  isVerb: boolean,
  asked: readonly Asked[],
  hints: number,
): boolean {
  const canBecome = (hints & hint.becoming) !== 0;
  for (const one of nouns) if ((canBecome || !one.form.predicate) && hasNeeds(one, asked)) return true;
  if (isVerb) for (const one of verbs) if (hasNeeds(one, asked)) return true;
  for (const one of attributes) if (hasNeeds(one, asked)) return true;
  return false;
}

/** Whether a sentence has a word that may tell of an event. */
export function mayTell(text: EventText, { first, last }: Sentence): boolean {
  const hints = hintsIn(text, first, last);
  if ((hints & hint.event) === 0) return false;
  let asked: readonly Asked[] | undefined;
  for (let at = first; at < last; at += 1) {
    const token = ((text.hints[at] ?? 0) & hint.event) === 0 ? undefined : text.tokens[at];
    if (token === undefined) continue;
    const readings = text.readingsOf(token);
    asked ??= readings.asks ? askedIn(text, first, last) : undefined;
    if (mayHold(readings, !token.capital || at === first, asked ?? nothing, hints)) return true;
  }
  return false;
}

/** Names hide triggers ("Brand", "Sturm"), but compounds of a name and a trigger stay ("Münchner Sicherheitskonferenz"). */
function coveredBy(names: readonly NameMention[], start: number, end: number): boolean {
  return names.some((name) => name.start <= start && end <= name.end && (name.type !== "ORG" || name.start === start));
}

/** Token of a particle that closes a clause, or its last part, behind token `from`. */
function particleOf(
  { tokens, grammar }: EventText,
  { first, last }: Clause,
  from: number,
  particle: string,
): number | undefined {
  for (let index = last - 1; index > from && index >= first; index -= 1) {
    const token = tokens[index];
    if (token?.lower === particle && !token.capital) {
      const next = tokens[index + 1];
      const closes = index === last - 1 || next?.kind === "mark" || grammar.joining.has(next?.lower ?? "");
      return closes ? index : undefined;
    }
  }
  return undefined;
}

function verbTrigger(
  text: EventText,
  clause: Clause,
  end: Clause,
  number: number,
  at: number,
  reading: Reading,
  asked: readonly Asked[],
): Trigger | undefined {
  const { form } = reading;
  const isParted = form.particle !== "";
  if (isParted && (form.form & finite) === 0) return undefined;
  const particle = isParted ? particleOf(text, end, at, form.particle) : undefined;
  if (isParted && particle === undefined) return undefined;
  if (!passes(reading, asked) || isAdjective(text, clause, at, form.form)) return undefined;
  return { token: at, clause: number, form, particle, attribute: undefined };
}

/**
 * Words of a sentence that tell of events. Of several readings of one word the first that fits its clause is taken; a plain verb with a
 * separated particle is another verb ("schlug … vor").
 */
export function triggersOf(
  text: EventText,
  sentence: Sentence,
  clauses: readonly Clause[],
  names: readonly NameMention[],
): readonly Trigger[] {
  const found: Trigger[] = [];
  clauses.forEach((clause, number) => {
    if ((clause.hints & hint.event) === 0) return;
    const parts = partsOf(clauses, number);
    const end = parts.at(-1) ?? clause;
    let asked: readonly Asked[] | undefined;
    for (let at = clause.first; at < clause.last; at += 1) {
      if (((text.hints[at] ?? 0) & hint.event) === 0) continue;
      const token = text.tokens[at];
      if (token === undefined || coveredBy(names, token.start, token.end)) continue;
      const isFirst = at === sentence.first;
      const { nouns, verbs, attributes, asks } = text.readingsOf(token);
      asked ??= asks ? parts.flatMap(({ first, last }) => askedIn(text, first, last)) : undefined;
      const stand = asked ?? nothing;
      const trigger =
        nounTrigger(text, clause, number, at, nouns, stand) ??
        (token.capital && !isFirst ? undefined : verbTriggerAt(text, clause, end, number, at, verbs, stand, isFirst)) ??
        attributeTrigger(text, clause, number, at, attributes, stand);
      if (trigger !== undefined) found.push(trigger);
    }
  });
  return found;
}

function nounTrigger(
  text: EventText,
  clause: Clause,
  number: number,
  at: number,
  nouns: readonly Reading[],
  asked: readonly Asked[],
): Trigger | undefined {
  if (nouns.length === 0) return undefined;
  const fitting = nouns.filter(
    (reading) => passes(reading, asked) && (!reading.form.predicate || becomes(text, clause, at)),
  );
  const best = fitting.find(({ form }) => !form.back) ?? fitting[0];
  return best === undefined
    ? undefined
    : { token: at, clause: number, form: best.form, particle: undefined, attribute: undefined };
}

function verbTriggerAt(
  text: EventText,
  clause: Clause,
  end: Clause,
  number: number,
  at: number,
  verbs: readonly Reading[],
  asked: readonly Asked[],
  isFirst: boolean,
): Trigger | undefined {
  let best: Trigger | undefined;
  for (const reading of verbs) {
    if (best !== undefined && reading.form.particle === "") continue;
    const found = verbTrigger(text, clause, end, number, at, reading, asked);
    best = found?.particle === undefined ? (best ?? found) : found;
    if (best?.particle !== undefined) break;
  }
  if (best === undefined) return undefined;
  const parted =
    best.particle === undefined && isFiniteVerb(text, at, isFirst) && hasOtherParticle(text, clause, end, at);
  return parted ? undefined : best;
}

/** "informierte Personen", "den seit Jahren inhaftierten Lehrer": a finite form inside a noun's phrase is an adjective. */
function isAdjective(text: EventText, clause: Clause, at: number, form: number): boolean {
  const { tokens } = text;
  const token = tokens[at];
  if (
    token === undefined ||
    (form & finite) === 0 ||
    (form & wordClass.participle) !== 0 ||
    !/(?:te|ten|ene|enen)$/.test(token.lower)
  )
    return false;
  if (nounBehind(text, clause, at) === undefined) return false;
  if (token.capital) return true; // "Entführte Ärztin kehrt zurück": no sentence opens with a verb and its object
  for (let index = at - 1; index >= clause.first; index -= 1) {
    if (tokens[index]?.kind === "mark") return false;
    const bits = classAt(text, index, index === clause.first);
    if ((bits & wordClass.coordinator) !== 0) return false;
    if (isFiniteVerb(text, index)) return true;
    if ((bits & (wordClass.determiner | wordClass.preposition)) !== 0 && at - index === 1) return true;
    const inner = classAt(text, index + 1) & wordClass.preposition;
    if ((bits & wordClass.determiner) !== 0 && inner !== 0) return true; // "die in Kiel entführte Ärztin"
  }
  return false;
}

/** "schlug … vor": the last word of the clause is a particle that this verb does not have. */
function hasOtherParticle(text: EventText, clause: Clause, { first, last }: Clause, at: number): boolean {
  const final = last - 1;
  const end = text.tokens[final]?.kind === "mark" ? final - 1 : final;
  if (final <= at || (classAt(text, end) & wordClass.particle) === 0) return false;
  const from = first === clause.first ? at + 1 : first;
  for (let index = from; index < last; index += 1) if (isFiniteVerb(text, index)) return false; // "telefonierte … und sprach ihm Mut zu"
  return true;
}
