import type { Participant } from "../model/event.ts";
import type { Sentence } from "../text/sentences.ts";
import type { TimeMention } from "../time/time-mention.ts";
import { announcedTimes } from "./announced-time.ts";
import { isOpen } from "./clause-words.ts";
import type { Clause } from "./clauses.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import type { EventText } from "./event-text.ts";
import { titleOf } from "./event-title.ts";
import type { Trigger } from "./find-triggers.ts";
import type { Found } from "./found.ts";
import { isHeading } from "./headings.ts";
import { hint } from "./hints.ts";
import { type TimedBy, timesOfNoun, timesOfVerb } from "./mention-time.ts";
import { type Telling, verbTelling } from "./modality.ts";
import { type NounFront, noFront, nounFront } from "./noun-front.ts";
import { nounTelling } from "./noun-telling.ts";
import { whileOngoing } from "./ongoing.ts";
import { participantsOfVerb } from "./participants.ts";
import { participantsOfNoun } from "./participants-of-noun.ts";
import { attributeFacts } from "./participle-attribute.ts";
import type { Unnamed } from "./parties.ts";
import { partiesOf } from "./parties-of-event.ts";
import { placesOf } from "./places.ts";
import { roundOf } from "./round.ts";
import { isJudged, isPredicate } from "./said-of-nouns.ts";
import { kindAt, type Scene } from "./scene.ts";
import { asTold, isAhead, withoutSaying } from "./told-times.ts";

interface Reading {
  readonly telling: Telling;
  readonly front: NounFront | undefined;
}

function readingOf(scene: Scene, trigger: Trigger): Reading {
  const { text, clauses } = scene;
  if (trigger.form.by === "verb") return { front: undefined, telling: verbTelling(text, clauses, trigger) };
  const clause = clauses[trigger.clause];
  const front = clause === undefined ? noFront(trigger.token) : nounFront(text, clause, trigger.token);
  return { front, telling: nounTelling(text, clauses, trigger, front) };
}

/** The noun of a verb's own kind that is its subject or object: "hat das Rückspiel gewonnen", "ein zweites Beben erschütterte". */
function namingNoun(
  scene: Scene,
  { clause: number, form }: Trigger,
): { readonly token: number; readonly front: NounFront } | undefined {
  const { text, clauses, nouns } = scene;
  const clause = clauses[number];
  if (clause === undefined) return undefined;
  for (const token of nouns) {
    if (token < clause.first || token >= clause.last || kindAt(scene, token)?.id !== form.kind.id) continue;
    const front = nounFront(text, clause, token);
    if (front.preposition === undefined && !front.genitive) return { token, front };
  }
  return undefined;
}

const shortestQuote = 40;

function isQuoted({ statements }: Found, at: number): boolean {
  return statements.some(
    ({ manner, quote }) =>
      manner === "direct" && quote.some(([start, end]) => start <= at && at < end && end - start > shortestQuote),
  );
}

/** Nouns of other events: "hat das Hinspiel am Mittwoch gewonnen" tells of one match by noun and verb, and both have its time. */
function nounsOfOthers({ triggers }: Scene, { form }: Trigger): readonly number[] {
  const nouns: number[] = [];
  for (const {
    token,
    form: { by, kind },
  } of triggers) {
    const isOther = kind.id !== form.kind.id && (kind.family === undefined || kind.family !== form.kind.family);
    if (by === "noun" && isOther) nouns.push(token);
  }
  return nouns;
}

function planned(telling: Telling): Telling {
  return { ...telling, modality: "planned" };
}

/** "Tritt sie zurück?": what a question asks, it does not tell; the nouns in it may be known ("Was bedeutet der Rücktritt?"). */
function asSentence(telling: Telling, { form }: Trigger, { last }: Sentence, { tokens }: EventText): Telling {
  const asks = form.by === "verb" && tokens[last - 1]?.text === "?";
  const open = asks && (telling.modality === "actual" || telling.modality === "planned");
  return open ? { ...telling, modality: "hypothetical" } : telling;
}

/** A sentence as one place of a document: its number, whether it opens its text, and what follows. */
export interface Told {
  readonly sentence: Sentence;
  readonly number: number;
  readonly opening: boolean;
  readonly next: Sentence | undefined;
  /** All times of the document. */
  readonly times: readonly TimeMention[];
}

/** What the words around a trigger say of its event: how it is told, who takes part, and when. */
interface Facts extends Reading {
  /** Where its places are looked for. */
  readonly scene: Scene;
  readonly participants: readonly Participant[];
  readonly unnamed: readonly Unnamed[];
  readonly times: readonly TimedBy[];
}

/** "Im Februar waren drei Menschen von einer Lawine getötet worden": what befell people has the day of the harm that it names. */
function timesOfOutcome(scene: Scene, trigger: Trigger, front: NounFront): readonly TimedBy[] {
  const { text, clauses } = scene;
  const clause = clauses[trigger.clause];
  if (clause === undefined || trigger.form.kind.harms !== true || !text.words.bringing.has(front.preposition ?? ""))
    return [];
  for (let at = clause.first; at < clause.last; at += 1)
    if (kindAt(scene, at)?.outcome === true)
      return timesOfVerb(text, clauses, trigger, scene.found.times, nounsOfOthers(scene, trigger));
  return [];
}

function factsOfAttribute(scene: Scene, trigger: Trigger, first: number): Facts {
  const { telling, named, unnamed, times, inside } = attributeFacts(scene, trigger, first);
  return { scene: inside, front: undefined, telling, participants: named, unnamed, times };
}

function factsOf(scene: Scene, trigger: Trigger, { sentence }: Told, scope: string | undefined): Facts {
  const { text, clauses, found } = scene;
  if (trigger.attribute !== undefined) return factsOfAttribute(scene, trigger, trigger.attribute);
  const { telling: read, front } = readingOf(scene, trigger);
  const parties =
    front === undefined ? participantsOfVerb(scene, trigger, read) : participantsOfNoun(scene, trigger, front);
  const times =
    front === undefined
      ? timesOfVerb(text, clauses, trigger, found.times, nounsOfOthers(scene, trigger))
      : timesOfNoun(text, clauses, trigger, front, found.times, scene.nouns, read.ahead);
  const told = found.published(scope);
  const own = withoutSaying(scene, trigger, front, times, told);
  const brought = own.length > 0 || front === undefined ? own : timesOfOutcome(scene, trigger, front);
  const ahead = (read.modality === "actual" || read.modality === "negated") && isAhead(scene, trigger, brought, told);
  const stated = !ahead ? read : read.modality === "actual" ? planned(read) : { ...read, calledOff: true };
  const { named, unnamed } = partiesOf(scene, trigger, front, parties);
  const telling = asSentence(stated, trigger, sentence, text);
  return {
    scene,
    front,
    telling,
    participants: named,
    unnamed,
    times: whileOngoing(
      text,
      clauses[trigger.clause],
      trigger.form.kind,
      brought.map((timed) => asTold(timed, telling, told)),
    ),
  };
}

/** Where one is sentenced for a murder, nobody was murdered. */
function placesAround({ scene, front, participants }: Facts, trigger: Trigger): readonly string[] {
  return front?.preposition === scene.text.grammar.prepositions.because
    ? []
    : placesOf(scene, trigger, scene.found.entities, participants);
}

/** Reads what a word tells of an event: who, where, when and how. `isPlanned` where a plan that it lies in is its own. */
export function readMention(
  scene: Scene,
  trigger: Trigger,
  told: Told,
  isPlanned: boolean,
): EventMentionDraft | undefined {
  const { sentence, number, opening } = told;
  const { text, clauses, found } = scene;
  const token = text.tokens[trigger.token];
  const clause = clauses[trigger.clause];
  const passage = text.document.passages[sentence.passage];
  if (token === undefined || clause === undefined || passage === undefined) return undefined;
  const facts = factsOf(scene, trigger, told, passage.scope);
  const { front, telling, participants, unnamed, times } = facts;
  const isAttribute = trigger.attribute !== undefined;
  if (isAttribute && (participants.length === 0 || isQuoted(found, token.start))) return undefined; // "ein verletzter Mann"
  if (trigger.form.predicate && front?.preposition === text.grammar.prepositions.to) return undefined; // "zum Nachfolger ernannt"
  const determiner = front?.determiner;
  const predicate = isPredicate(scene, trigger, clause);
  const naming = front === undefined ? namingNoun(scene, trigger) : { token: trigger.token, front };
  const { kind } = trigger.form;
  const { background } = telling;
  const modality = isPlanned ? "planned" : telling.modality;
  const headline = isHeading(passage);
  const open =
    telling.modality === "actual" && times.length === 0 && front?.preposition === undefined && isOpen(text, clause);
  const announced = announcedTimes(
    text,
    clauses,
    trigger.clause,
    told.next,
    { kind, modality, background, open, headline, times },
    told.times,
  );
  return {
    kind,
    start: token.start,
    end: token.end,
    sentence: number,
    scope: passage.scope,
    by: trigger.form.by,
    participants,
    defines: predicate,
    judged: isJudged(text, trigger, clause, front),
    unnamed: predicate ? [] : unnamed, // "Es ist die erste Reise eines Papstes"
    places: placesAround(facts, trigger),
    times: announced.length > 0 ? announced : times,
    modality,
    hearsay: telling.hearsay,
    background,
    calledOff: telling.calledOff,
    postponed: telling.postponed,
    open,
    definite: (determiner !== undefined && text.words.definite.has(determiner)) || predicate,
    another:
      (naming !== undefined && (naming.front.hints & hint.another) !== 0) ||
      ((clause.hints & hint.anew) !== 0 &&
        (front === undefined || (determiner !== undefined && text.words.indefinite.has(determiner)))),
    word: token.lower,
    pronoun: participants.length === 0 && isPronoun(text, clause),
    title: titleOf(text, trigger),
    back: trigger.form.back || (isAttribute && times.length === 0),
    round: roundOf(text, naming?.front, naming?.token ?? trigger.token),
    aside: isAttribute || (front?.preposition !== undefined && text.words.asides.has(front.preposition)),
    quoted: isQuoted(found, token.start),
    headline,
    opening,
  };
}

/** "Sie starb am Montag": the clause begins with a pronoun that no name was found for. */
function isPronoun({ tokens, words }: EventText, { first, opener }: Clause): boolean {
  return opener === undefined && words.thirdPerson.has(tokens[first]?.lower ?? "");
}
