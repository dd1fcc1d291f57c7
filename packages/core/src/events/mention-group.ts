import type { EventKind } from "../locales/event-tables.ts";
import type { Participant } from "../model/event.ts";
import type { TimeConstraint } from "../model/time.ts";
import { finerKind, isShortFor } from "./compare-occurrences.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import { constraintsOfTime } from "./event-time.ts";

/** Mentions of one article that tell of one event, in text order. */
export interface MentionGroup {
  kind: EventKind;
  readonly drafts: EventMentionDraft[];
  readonly participants: Participant[];
  readonly places: Set<string>;
  round: string | undefined;
  /** What its mentions say together, kept so that a long text costs no more per mention than a short one. */
  readonly facts: GroupFacts;
}

interface GroupFacts {
  /** A mention tells that it took place. */
  held: boolean;
  /** A mention tells it as the news, not in the past perfect. */
  news: boolean;
  onlyHeadline: boolean;
  /** A headline calls it another one: "Neues Beben". */
  anotherInHeadline: boolean;
  verb: boolean;
  readonly words: Set<string>;
  /** Role and noun of those in telling roles who have no name, and the last sentence that told of each. */
  readonly unnamed: Map<string, number>;
  readonly constraints: Map<string, TimeConstraint>;
  lastStart: number;
}

function noFacts(): GroupFacts {
  return {
    held: false,
    news: false,
    onlyHeadline: true,
    anotherInHeadline: false,
    verb: false,
    words: new Set(),
    unnamed: new Map(),
    constraints: new Map(),
    lastStart: 0,
  };
}

function note(facts: GroupFacts, draft: EventMentionDraft): void {
  const actual = draft.modality === "actual" && !draft.judged;
  facts.held ||= actual;
  facts.news ||= actual && !draft.background;
  facts.onlyHeadline &&= draft.headline;
  facts.anotherInHeadline ||= draft.another && draft.headline;
  facts.verb ||= draft.by === "verb";
  facts.words.add(draft.word);
  for (const key of unnamedIn(draft)) facts.unnamed.set(key, draft.sentence);
  facts.lastStart = Math.max(facts.lastStart, draft.start);
  for (const constraint of constraintsIn(draft))
    facts.constraints.set(`${constraint.kind} ${constraint.value}`, constraint);
}

const unbound: readonly TimeConstraint[] = [];

const read = new WeakMap<EventMentionDraft, readonly TimeConstraint[]>();

/** What the times of a mention say, without evidence; found out once. */
export function constraintsIn(draft: EventMentionDraft): readonly TimeConstraint[] {
  if (draft.times.length === 0) return unbound;
  const known = read.get(draft);
  if (known !== undefined) return known;
  const found = draft.times.flatMap((timed) => constraintsOfTime(timed, []));
  read.set(draft, found);
  return found;
}

const nobody: readonly string[] = [];

/** Role and noun of those in the telling roles of a mention who have no name. */
export function unnamedIn({ unnamed, kind }: EventMentionDraft): readonly string[] {
  if (unnamed.length === 0) return nobody;
  return unnamed.filter(({ role }) => kind.core.includes(role)).map(({ role, word }) => `${role} ${word}`);
}

/** One id, or two names of one organisation. */
export function same(left: string, right: string): boolean {
  return left === right || isShortFor(left, right) || isShortFor(right, left);
}

/** Takes a mention into a group. */
export function join(group: MentionGroup, draft: EventMentionDraft): void {
  group.kind = finerKind(group.kind, draft.kind);
  group.drafts.push(draft);
  note(group.facts, draft);
  group.round ??= draft.round;
  for (const place of draft.places) group.places.add(place);
  for (const participant of draft.participants)
    if (!group.participants.some(({ entityId }) => same(entityId, participant.entityId)))
      group.participants.push(participant);
}

/** A group of one mention. */
export function opened(draft: EventMentionDraft): MentionGroup {
  const { kind, round } = draft;
  const group: MentionGroup = { kind, drafts: [], participants: [], places: new Set(), round, facts: noFacts() };
  join(group, draft);
  return group;
}

/** Whether only organisations take part in what people do with each other. */
export function isLedByPeople({ kind, participants }: MentionGroup): boolean {
  if (kind.personal !== true || kind.mutual !== true) return false;
  return participants.length > 0 && participants.every(({ entityId }) => entityId.startsWith("organisation:"));
}

/**
 * Governments stand for the people who lead them: a call "between the White House and the Kremlin" under a headline with two people is
 * theirs. Only where the headline names as many people as the event has parties.
 */
export function withPeople(group: MentionGroup, people: readonly string[]): MentionGroup {
  const [first] = group.participants;
  if (first === undefined || people.length !== group.participants.length || !isLedByPeople(group)) return group;
  return { ...group, participants: people.map((entityId) => ({ entityId, role: first.role })) };
}
