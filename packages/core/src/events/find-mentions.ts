import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import type { EntityMention, NameMention } from "../names/name-mention.ts";
import type { StatementMention } from "../statements/statement-mention.ts";
import type { PassageKind, TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { TimeMention } from "../time/time-mention.ts";
import { clausesOf, clauseText } from "./clauses.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import { type Trigger, triggersOf } from "./find-triggers.ts";
import { timesOfNoun, timesOfVerb } from "./mention-time.ts";
import { nounTelling, type Telling, verbTelling } from "./modality.ts";
import { type NounFront, nounFront } from "./noun-front.ts";
import {
  participantsOfNoun,
  participantsOfVerb,
  type Scene,
  type SlottedMention,
  slotMentions,
} from "./participants.ts";

/** What the other analysers found in a document. */
export interface Found {
  readonly document: TextDocument;
  readonly names: readonly NameMention[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly mentions: readonly EntityMention[];
  readonly times: readonly TimeMention[];
  readonly statements: readonly StatementMention[];
}

const headlines: ReadonlySet<PassageKind> = new Set(["kicker", "headline", "subheadline", "heading", "caption"]);

function between<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && (items[end]?.start ?? to) < to) end += 1;
  return items.slice(low, end).filter((item) => item.end <= to);
}

/** Places the event may be at: in its clause on a preposition of place, or behind its noun. */
function placesOf(scene: Scene, trigger: Trigger, found: Found, taken: ReadonlySet<string>): readonly string[] {
  const { placing } = scene.locale.events.words;
  const near = (mention: SlottedMention): boolean => mention.clause === trigger.clause;
  const places = scene.mentions.filter(
    (mention) =>
      near(mention) &&
      !taken.has(mention.mention.entityId) &&
      mention.mention.by === "name" &&
      found.entities.get(mention.mention.entityId)?.kind === "place" &&
      mention.preposition !== undefined &&
      placing.has(mention.preposition),
  );
  return [...new Set(places.map(({ mention }) => mention.entityId))];
}

function roundOf(
  document: TextDocument,
  front: NounFront | undefined,
  trigger: Trigger,
  locale: Locale,
): string | undefined {
  const { rounds } = locale.events.words;
  const word = document.tokens[trigger.token]?.lower ?? "";
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
    clause === undefined ? { words: [], first: trigger.token } : nounFront(document, clause, trigger.token, locale);
  return { front, telling: nounTelling(document, clauses, trigger, front, locale, sentenceFirst) };
}

function isQuoted(found: Found, at: number): boolean {
  return found.statements.some(
    ({ manner, quote }) =>
      manner === "direct" && quote.some(([start, end]) => start <= at && at < end && end - start > 40),
  );
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
  const { telling, front } = readingOf(scene, trigger);
  const participants = (
    front === undefined ? participantsOfVerb(scene, trigger, telling) : participantsOfNoun(scene, trigger, front)
  ).filter(({ entityId }) => trigger.form.kind.personal !== true || found.entities.get(entityId)?.kind !== "place");
  const times =
    front === undefined
      ? timesOfVerb(document, clauses, trigger, found.times)
      : timesOfNoun(document, clauses, trigger, front, found.times, locale);
  const text = clauseText(document.tokens, clause.first, clause.last);
  const { words } = locale.events;
  const determiner = front?.determiner;
  return {
    kind: trigger.form.kind,
    start: token.start,
    end: token.end,
    sentence: number,
    scope: passage.scope,
    by: trigger.form.by,
    participants,
    places: placesOf(scene, trigger, found, new Set(participants.map(({ entityId }) => entityId))),
    times,
    modality: telling.modality,
    hearsay: telling.hearsay,
    background: telling.background,
    calledOff: telling.calledOff,
    postponed: telling.postponed,
    open: telling.modality === "actual" && words.open.some((word) => text.includes(` ${word} `)) && times.length === 0,
    definite: determiner !== undefined && words.definite.has(determiner),
    another:
      front?.words.some((word) => words.another.has(word)) ?? words.another.has("erneut") === text.includes(" erneut "),
    round: roundOf(document, front, trigger, locale),
    quoted: isQuoted(found, token.start),
    headline: headlines.has(passage.kind),
  };
}

/** Every place of a document that tells of an event, in text order. */
export function findEventMentions(found: Found, locale: Locale): readonly EventMentionDraft[] {
  const { document } = found;
  const drafts: EventMentionDraft[] = [];
  document.sentences.forEach((sentence, number) => {
    const clauses = clausesOf(document, sentence, locale);
    const names = between(found.names, sentence.start, sentence.end);
    const triggers = triggersOf(document, sentence, clauses, names, locale);
    if (triggers.length === 0) return;
    const inside: Found = { ...found, times: between(found.times, sentence.start, sentence.end) };
    const scene: Scene = {
      document,
      clauses,
      mentions: slotMentions(
        document,
        sentence,
        clauses,
        between(found.mentions, sentence.start, sentence.end),
        locale,
      ),
      locale,
      sentenceFirst: sentence.first,
    };
    for (const trigger of triggers) {
      const draft = draftOf(scene, trigger, sentence, number, inside);
      if (draft !== undefined) drafts.push(draft);
    }
  });
  return drafts;
}
