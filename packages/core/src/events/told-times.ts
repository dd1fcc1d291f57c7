import { wordClass } from "../locales/syntax-tables.ts";
import type { When } from "../model/when.ts";
import type { TimeMention } from "../time/time-mention.ts";
import type { EventText } from "./event-text.ts";
import type { Trigger } from "./find-triggers.ts";
import { hint } from "./hints.ts";
import { isSaidOf, type TimedBy } from "./mention-time.ts";
import type { Telling } from "./modality.ts";
import type { NounFront } from "./noun-front.ts";
import type { Scene } from "./scene.ts";
import { classAt } from "./token-class.ts";

/** A weekday of which only the tense says whether it is past or to come. */
function isLoose({ weekday, directed, anchor }: TimeMention): boolean {
  return weekday !== undefined && directed !== true && anchor === "publication";
}

/**
 * Told as what has happened, but still to come: a present with a day that is not the day of publication ("reist am Freitag"), or a day that
 * the words themselves put after publication ("die Wahl am kommenden Sonntag").
 */
export function isAhead(
  scene: Scene,
  trigger: Trigger,
  times: readonly TimedBy[],
  published: When | undefined,
): boolean {
  if (times.length === 0 || published === undefined) return false;
  const told = published.value.slice(0, 10);
  const present = trigger.form.by === "verb" && (isPresent(scene.text, trigger) || isPlainPresent(scene, trigger));
  return times.some(({ relation, time }) => {
    const from = time.interval?.from;
    if (from === undefined || relation !== "on" || time.preposition === scene.text.grammar.prepositions.since)
      return false;
    return isLoose(time) ? present && from !== told : from.slice(0, told.length) > told;
  });
}

/**
 * "bestätigte den Tod am Dienstag", told on Tuesday: the day of the news behind a verb of saying and its object is that of the saying, but where an
 * event comes about by being made public.
 */
export function withoutSaying(
  { text, clauses }: Scene,
  { clause: number, token, form }: Trigger,
  front: NounFront | undefined,
  times: readonly TimedBy[],
  published: When | undefined,
): readonly TimedBy[] {
  const clause = clauses[number];
  if (front === undefined || clause === undefined || times.length === 0 || published === undefined) return times;
  if (front.preposition !== undefined || form.kind.announced === true || !isSaidOf(text, clause, token)) return times;
  const told = published.value.slice(0, 10);
  return times.filter(({ time, relation }) => relation !== "on" || time.interval?.from !== told);
}

/** A present of the third person ends in -t; so do a few strong pasts, which a table names. */
function isPresent({ tokens, words }: EventText, { token, form: { form } }: Trigger): boolean {
  const word = tokens[token]?.lower ?? "";
  if ((form & (wordClass.singular | wordClass.participle)) !== wordClass.singular || !word.endsWith("t")) return false;
  return !words.strongPasts.some((past) => word.endsWith(past));
}

/** "Am Mittwoch treffen sich …", "wird am Freitag beigesetzt": the plural, which looks like an infinitive, and the passive. */
function isPlainPresent({ text, clauses }: Scene, trigger: Trigger): boolean {
  const clause = clauses[trigger.clause];
  if (clause === undefined) return false;
  const { form } = trigger.form;
  const { auxiliaries, modals } = clause.helpers;
  const { helpers } = text.grammar;
  const isBare = (clause.hints & hint.causative) === 0;
  if (trigger.form.must && modals.length > 0) return modals.every((word) => helpers.duty.has(word)); // "muss sich ab Montag verantworten"
  if (modals.length > 0 || !isBare) return false;
  if ((form & wordClass.participle) !== 0)
    return auxiliaries.length === 1 && helpers.becoming.has(auxiliaries[0] ?? "");
  const bits = trigger.particle === undefined ? form : form | classAt(text, trigger.token);
  return (bits & wordClass.infinitive) !== 0 && (form & wordClass.plural) !== 0 && auxiliaries.length === 0;
}

/** A weekday read ahead of publication that tells of what has happened is the one before; one read back that tells of a plan is the next. */
export function asTold(timed: TimedBy, { modality, calledOff }: Telling, published: When | undefined): TimedBy {
  const { interval } = timed.time;
  if (published === undefined || interval?.from === undefined || !isLoose(timed.time)) return timed;
  const told = published.value.slice(0, 10);
  const ahead = interval.from > told;
  const wrong =
    modality === "actual" ? ahead : (modality === "planned" || calledOff) && !ahead && interval.from !== told;
  return wrong ? { ...timed, time: { ...timed.time, interval: undefined } } : timed;
}
