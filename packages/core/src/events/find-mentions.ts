import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { PassageKind, TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { announcedTimes } from "./announced-time.ts";
import { type Clause, classOf, clausesOf, clauseText, isFiniteVerb } from "./clauses.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import { type Trigger, triggersOf } from "./find-triggers.ts";
import { between, type Found, lastTwoPeople, speakerAt, statementsIn } from "./found.ts";
import { timesOfNoun, timesOfVerb } from "./mention-time.ts";
import { type Telling, verbTelling } from "./modality.ts";
import { type NounFront, nounFront } from "./noun-front.ts";
import { nounTelling } from "./noun-telling.ts";
import { participantsOfNoun, participantsOfVerb } from "./participants.ts";
import { placesOf } from "./places.ts";
import { slotMentions } from "./slots.ts";
import type { Scene } from "./subjects.ts";
import { asTold, isAhead } from "./told-times.ts";

const headlines: ReadonlySet<PassageKind> = new Set(["kicker", "headline", "subheadline", "heading", "caption"]);

/** "Münchner Sicherheitskonferenz": the name of a gathering, with the adjective of its town. */
function titleOf(document: TextDocument, { token, form }: Trigger): string | undefined {
  const before = document.tokens[token - 1];
  if (form.by !== "noun" || form.kind.parties > 0 || before?.capital !== true || !before.lower.endsWith("er"))
    return undefined;
  return `${before.lower.replace(/ener$/, "ner")} ${document.tokens[token]?.lower ?? ""}`;
}

function roundOf(
  document: TextDocument,
  front: NounFront | undefined,
  token: number,
  locale: Locale,
): string | undefined {
  const { rounds } = locale.events.words;
  const word = document.tokens[token]?.lower ?? "";
  const own = [...rounds.keys()].find((key) => word.endsWith(key) && key.length > 5);
  const before = front?.words.find((one) => rounds.has(one));
  return rounds.get(own ?? before ?? "");
}

interface Reading {
  readonly telling: Telling;
  readonly front?: NounFront | undefined;
}

function readingOf(scene: Scene, trigger: Trigger): Reading {
  const { document, clauses, locale, sentenceFirst } = scene;
  if (trigger.form.by === "verb") return { telling: verbTelling(document, clauses, trigger, locale, sentenceFirst) };
  const clause = clauses[trigger.clause];
  const front =
    clause === undefined
      ? { words: [], first: trigger.token, genitive: false, told: false }
      : nounFront(document, clause, trigger.token, locale);
  return { front, telling: nounTelling(document, clauses, trigger, front, locale, sentenceFirst) };
}

/** The noun of a verb's own kind that is its subject or object: "hat das Rückspiel gewonnen", "ein zweites Beben erschütterte". */
function namingNoun(
  { document, clauses, nouns, kindAt, locale }: Scene,
  { clause: number, form }: Trigger,
): { readonly token: number; readonly front: NounFront } | undefined {
  const clause = clauses[number];
  if (clause === undefined) return undefined;
  return nouns
    .filter((token) => token >= clause.first && token < clause.last && kindAt(token)?.id === form.kind.id)
    .map((token) => ({ token, front: nounFront(document, clause, token, locale) }))
    .find(({ front }) => front.preposition === undefined && !front.genitive);
}

const shortestQuote = 40;

function isQuoted({ statements }: Found, at: number): boolean {
  return statements.some(
    ({ manner, quote }) =>
      manner === "direct" && quote.some(([start, end]) => start <= at && at < end && end - start > shortestQuote),
  );
}

/** Nouns of other events: "hat das Hinspiel am Mittwoch gewonnen" tells of one match by noun and verb, and both have its time. */
function nounsOfOthers({ nouns, kindAt }: Scene, { form }: Trigger): readonly number[] {
  return nouns.filter((at) => {
    const kind = kindAt(at);
    return kind?.id !== form.kind.id && (kind?.family === undefined || kind.family !== form.kind.family);
  });
}

function draftOf(
  scene: Scene,
  trigger: Trigger,
  sentence: Sentence,
  number: number,
  found: Found,
): EventMentionDraft | undefined {
  const { document, clauses, locale } = scene;
  const token = document.tokens[trigger.token];
  const clause = clauses[trigger.clause];
  const passage = document.passages[sentence.passage];
  if (token === undefined || clause === undefined || passage === undefined) return undefined;
  const { telling: read, front } = readingOf(scene, trigger);
  const participants = (
    front === undefined ? participantsOfVerb(scene, trigger, read) : participantsOfNoun(scene, trigger, front)
  ).filter(({ entityId }) => trigger.form.kind.personal !== true || found.entities.get(entityId)?.kind !== "place");
  const times =
    front === undefined
      ? timesOfVerb(document, clauses, trigger, found.times, nounsOfOthers(scene, trigger), locale)
      : timesOfNoun(document, clauses, trigger, front, found.times, scene.nouns, locale);
  const told = found.published(passage.scope);
  const telling = isAhead(scene, trigger, read, times, told) ? { ...read, modality: "planned" as const } : read;
  const text = clauseText(document.tokens, clause.first, clause.last);
  const { words } = locale.events;
  const determiner = front?.determiner;
  const naming = front === undefined ? namingNoun(scene, trigger) : { token: trigger.token, front };
  return {
    kind: trigger.form.kind,
    start: token.start,
    end: token.end,
    sentence: number,
    scope: passage.scope,
    by: trigger.form.by,
    participants,
    places:
      front?.preposition === "wegen" // where one is sentenced for a murder, nobody was murdered
        ? []
        : placesOf(scene, trigger, found.entities, new Set(participants.map(({ entityId }) => entityId))),
    times: times.map((timed) => asTold(timed, telling, told)),
    modality: telling.modality,
    hearsay: telling.hearsay,
    background: telling.background,
    calledOff: telling.calledOff,
    postponed: telling.postponed,
    open:
      telling.modality === "actual" &&
      front?.preposition === undefined &&
      words.open.some((word) => text.includes(` ${word} `)) &&
      times.length === 0,
    definite: (determiner !== undefined && words.definite.has(determiner)) || isPredicate(scene, trigger, clause),
    another:
      (naming?.front.words.some((word) => words.another.has(word)) ?? false) ||
      (text.includes(" erneut ") &&
        (front === undefined || (determiner !== undefined && words.indefinite.has(determiner)))),
    word: token.lower,
    pronoun: participants.length === 0 && isPronoun(document, clause, locale),
    title: titleOf(document, trigger),
    back: trigger.form.back,
    round: roundOf(document, naming?.front, naming?.token ?? trigger.token, locale),
    aside: front?.preposition !== undefined && words.asides.has(front.preposition),
    quoted: isQuoted(found, token.start),
    headline: headlines.has(passage.kind) || passage.pointer.endsWith("/headline"),
  };
}

/** "Sie starb am Montag": the clause begins with a pronoun that no name was found for. */
function isPronoun({ tokens }: TextDocument, { first, opener }: Clause, locale: Locale): boolean {
  return opener === undefined && locale.events.words.thirdPerson.has(tokens[first]?.lower ?? "");
}

const subjects = new Set(["es", "das", "dies"]);

/** "Es war ein langes Gespräch": the noun says what was told before. */
function isPredicate({ document, locale, sentenceFirst }: Scene, { form }: Trigger, { first }: Clause): boolean {
  const head = document.tokens[first];
  const verb = document.tokens[first + 1];
  return (
    form.by === "noun" &&
    subjects.has(head?.lower ?? "") &&
    (classOf(verb, locale, first + 1 === sentenceFirst) & wordClass.auxiliary) !== 0
  );
}

/** "über ein Treffen auf der Konferenz": the second noun lies in the phrase of the first, whose plan it shares. */
function isNestedIn({ document, locale }: Scene, outer: Trigger, inner: Trigger): boolean {
  if (outer.clause !== inner.clause || inner.form.by !== "noun") return false;
  for (let index = outer.token + 1; index < inner.token; index += 1)
    if (isFiniteVerb(document.tokens[index], locale)) return false;
  return true;
}

/** A longer stretch without a full stop is no sentence; reading it word by word would take too long. */
const longestSentence = 400;

/** "Bei dem Angriff sind drei Menschen getötet worden": a death of nobody named is what the attack brought about. */
function isOutcome(triggers: readonly Trigger[], { clause, form }: Trigger, draft: EventMentionDraft): boolean {
  if (form.kind.outcome !== true || form.by !== "verb" || draft.participants.length > 0) return false;
  return triggers.some(
    (other) =>
      other.clause === clause &&
      other.form.by === "noun" &&
      other.form.kind.harms === true &&
      other.form.kind.outcome !== true,
  );
}

/** Every place of a document that tells of an event, in text order. */
export function findEventMentions(found: Found, locale: Locale): readonly EventMentionDraft[] {
  const { document } = found;
  const drafts: EventMentionDraft[] = [];
  document.sentences.forEach((sentence, number) => {
    if (sentence.last - sentence.first > longestSentence) return;
    const clauses = clausesOf(document, sentence, locale);
    const names = between(found.names, sentence.start, sentence.end);
    const triggers = triggersOf(document, sentence, clauses, names, locale);
    if (triggers.length === 0) return;
    const inside: Found = {
      ...found,
      times: between(found.times, sentence.start, sentence.end),
      statements: statementsIn(found.statements, sentence),
    };
    const isTime = (token: number): boolean => {
      const at = document.tokens[token]?.start ?? 0;
      return inside.times.some(({ start, end }) => start <= at && at < end);
    };
    const own = between(found.mentions, sentence.start, sentence.end);
    const slotted = slotMentions(document, sentence, clauses, own, found.entities, isTime, locale);
    const scene: Scene = {
      document,
      clauses,
      mentions: slotted,
      locale,
      sentenceFirst: sentence.first,
      nouns: triggers.filter(({ form }) => form.by === "noun").map(({ token }) => token),
      kindAt: (token) => triggers.find((trigger) => trigger.token === token)?.form.kind,
      lastTwo: (token) => lastTwoPeople(found, document.tokens[token]?.start ?? 0),
      isTime,
      speakerAt: (token) => speakerAt(inside, document.tokens[token]?.start ?? 0),
    };
    let governing: { readonly trigger: Trigger; readonly draft: EventMentionDraft } | undefined;
    for (const trigger of triggers) {
      const read = draftOf(scene, trigger, sentence, number, inside);
      if (read === undefined) continue;
      if (isOutcome(triggers, trigger, read)) continue;
      const nested =
        governing !== undefined &&
        governing.draft.modality === "planned" &&
        isNestedIn(scene, governing.trigger, trigger);
      const told = nested ? { ...read, modality: "planned" as const } : read;
      const after = document.sentences[number + 1];
      const announced = announcedTimes(document, clauses, trigger.clause, after, told, found.times, locale);
      const draft = announced.length > 0 ? { ...told, times: announced } : told;
      if (trigger.form.by === "noun") governing = { trigger, draft };
      drafts.push(draft);
    }
  });
  return drafts;
}
