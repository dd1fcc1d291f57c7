import type { EventKind } from "../locales/event-tables.ts";
import type { Participant } from "../model/event.ts";
import type { StatementMention } from "../statements/statement-mention.ts";
import { compareParticipants, finerKind, isShortFor, kindsFit } from "./compare-occurrences.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import { boundsOf, constraintsOfTime } from "./event-time.ts";

/** Mentions of one article that tell of one event, in text order. */
export interface MentionGroup {
  kind: EventKind;
  readonly drafts: EventMentionDraft[];
  readonly participants: Participant[];
  readonly places: Set<string>;
  round: string | undefined;
}

/** One id, or two names of one organisation. */
function same(left: string, right: string): boolean {
  return left === right || isShortFor(left, right) || isShortFor(right, left);
}

function timesFit(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (draft.times.length === 0) return true;
  const all = [...group.drafts.flatMap(({ times }) => times), ...draft.times];
  return boundsOf(all.flatMap((timed) => constraintsOfTime(timed, []))).consistent;
}

function placesFit(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (!draft.kind.placed || draft.places.length === 0 || group.places.size === 0) return true;
  if (draft.kind.parties === 0 && (draft.by === "verb" || draft.definite) && !draft.another) return true;
  return draft.places.some((place) => group.places.has(place));
}

function isHeld(group: MentionGroup): boolean {
  return group.drafts.some(({ modality }) => modality === "actual");
}

/** A plan and what came of it are one event; a plan told after the event was told is of another, unless nothing dates the two. */
function modalitiesFit(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (draft.modality === "actual" && draft.background && !isHeld(group)) return false;
  if (draft.modality !== "planned" || !isHeld(group)) return true;
  return draft.definite && draft.times.length === 0;
}

/** "Im Herbst hatte die Zeitung von einem Telefonat berichtet": told anew and in the past perfect, it is an earlier one. */
function isEarlierOne(group: MentionGroup, draft: EventMentionDraft): boolean {
  const isNew = draft.by === "noun" ? !draft.definite : draft.times.length > 0;
  return (
    isNew &&
    draft.background &&
    hasCore(draft) &&
    group.drafts.some(({ background, modality }) => !background && modality === "actual")
  );
}

function hasCore({
  participants,
  kind,
}: {
  readonly participants: readonly Participant[];
  readonly kind: EventKind;
}): boolean {
  return participants.some(({ role }) => kind.core.includes(role));
}

/** Whether a mention without participants of its own can point back: "das Telefonat", or "ein Telefonat" somebody denies. */
function pointsBack(draft: EventMentionDraft, inReply: boolean): boolean {
  if (draft.modality === "habitual" || draft.another) return false;
  if (draft.back && draft.kind.mutual !== true) return draft.times.length > 0 && draft.definite;
  if (draft.pronoun && draft.by === "verb") return true;
  if (draft.by === "noun") return draft.definite || inReply || draft.back;
  return inReply;
}

function isOnlyHeadline(group: MentionGroup): boolean {
  return group.drafts.every(({ headline }) => headline);
}

/** A mention that lacks who took part, or a group that does. */
function judgeBare(group: MentionGroup, draft: EventMentionDraft, inReply: boolean): boolean {
  if (draft.aside && group.drafts.some(({ another, headline }) => another && headline)) return false;
  if (draft.another && !isOnlyHeadline(group)) return false;
  if (
    draft.modality === "actual" &&
    draft.definite &&
    draft.times.length === 0 &&
    !isHeld(group) &&
    draft.kind.id !== group.kind.id
  )
    return false;
  const placed = draft.places.some((place) => group.places.has(place));
  if (placed || pointsBack(draft, inReply)) return true;
  if (draft.back || draft.modality === "habitual") return false;
  if (draft.kind.id !== group.kind.id && draft.kind.family !== group.kind.family) return false;
  const near = isOnlyHeadline(group) || draft.headline || draft.kind.parties === 0;
  return (
    near &&
    !(hasCore(draft) && hasCore(group)) &&
    placesFit(group, draft) &&
    draft.kind.id === group.kind.id &&
    sameWord(group, draft)
  );
}

/** Headline and text name it by one word, or one of them by the plain word of the kind. */
function sameWord(group: MentionGroup, draft: EventMentionDraft): boolean {
  return (
    group.drafts.some(({ word }) => word === draft.word || word.endsWith(draft.word) || draft.word.endsWith(word)) ||
    draft.kind.parties === 0
  );
}

function fits(group: MentionGroup, draft: EventMentionDraft, inReply: boolean): boolean {
  if (!kindsFit(group.kind, draft.kind)) return false;
  if (!timesFit(group, draft) || !placesFit(group, draft) || !modalitiesFit(group, draft) || isEarlierOne(group, draft))
    return false;
  if (group.round !== undefined && draft.round !== undefined && group.round !== draft.round) return false;
  if (!hasCore(draft) || !hasCore(group)) return judgeBare(group, draft, inReply);
  const kind = finerKind(group.kind, draft.kind);
  const { shared, conflict } = compareParticipants(kind, group.participants, draft.participants, same);
  if (conflict || shared === 0) return false;
  if (kind.mutual === true && kind.parties === 2 && shared < 2) {
    const alone = draft.participants.length < 2 || group.participants.length < 2;
    return alone && (draft.definite || draft.headline || isOnlyHeadline(group));
  }
  return !(draft.another && draft.times.length > 0 && !isOnlyHeadline(group));
}

function join(group: MentionGroup, draft: EventMentionDraft): void {
  group.kind = finerKind(group.kind, draft.kind);
  group.drafts.push(draft);
  group.round ??= draft.round;
  for (const place of draft.places) group.places.add(place);
  for (const participant of draft.participants)
    if (!group.participants.some(({ entityId }) => same(entityId, participant.entityId)))
      group.participants.push(participant);
}

const replies = new Set(["confirms", "denies", "declines", "unaware", "evades", "retracts"]);

/** Whether a mention lies in words by which somebody confirms, denies or declines something told before. */
function isInReply(draft: EventMentionDraft, statements: readonly StatementMention[]): boolean {
  return statements.some(
    ({ act, quote, frame, cue }) =>
      replies.has(act) &&
      [...quote, ...frame, ...cue].some(([start, end]) => start <= draft.start && draft.start < end),
  );
}

/** Mentions that tell of something: what is imagined or happens over and over is none by itself. */
function canStand(draft: EventMentionDraft): boolean {
  if (draft.back) return false;
  return draft.modality === "actual" || draft.modality === "planned" || draft.calledOff;
}

function lastStart(group: MentionGroup): number {
  return group.drafts.at(-1)?.start ?? 0;
}

/** The group a mention joins: of those it fits the one that is surest to be meant, else the one told of last. */
function homeOf(groups: readonly MentionGroup[], draft: EventMentionDraft, inReply: boolean): MentionGroup | undefined {
  const fitting = groups.filter((group) => fits(group, draft, inReply));
  const rank = (group: MentionGroup): number =>
    compareParticipants(group.kind, group.participants, draft.participants, same).shared * 2 +
    (draft.modality === "actual" && isHeld(group) ? 1 : 0);
  return fitting.toSorted((a, b) => rank(b) - rank(a) || lastStart(b) - lastStart(a))[0];
}

/**
 * Puts the mentions of one text together by event, reading on: a mention joins the last event told that it fits, else it opens one.
 * Mentions of other scopes (related items) are other texts and are grouped apart by the caller.
 */
export function groupMentions(
  drafts: readonly EventMentionDraft[],
  statements: readonly StatementMention[],
): readonly MentionGroup[] {
  const groups: MentionGroup[] = [];
  const late: EventMentionDraft[] = [];
  for (const draft of drafts) {
    const home = homeOf(groups, draft, isInReply(draft, statements));
    if (home !== undefined) join(home, draft);
    else if (!canStand(draft) || (draft.headline && !hasCore(draft))) late.push(draft);
    else
      groups.push({
        kind: draft.kind,
        drafts: [draft],
        participants: [...draft.participants],
        places: new Set(draft.places),
        round: draft.round,
      });
  }
  for (const draft of late) {
    if (!draft.headline || draft.modality === "habitual" || draft.modality === "hypothetical") continue;
    const home = groups.find((group) => fits(group, draft, false));
    if (home !== undefined) join(home, draft);
  }
  return mergeAlike(groups).filter(isSupported);
}

/** A second pass: groups that fit as wholes once all their mentions are read. */
function mergeAlike(groups: readonly MentionGroup[]): readonly MentionGroup[] {
  const merged: MentionGroup[] = [];
  for (const group of groups) {
    const target = merged.find((other) => groupsFit(other, group));
    if (target === undefined) merged.push(group);
    else for (const draft of group.drafts) join(target, draft);
  }
  return merged;
}

/** A heading names what the sentences under it tell, also where they name a place within the one of the heading. */
function headsTheOther(a: MentionGroup, b: MentionGroup): boolean {
  const [heading, told] = isOnlyHeadline(a) ? [a, b] : [b, a];
  if (!isOnlyHeadline(heading) || isOnlyHeadline(told) || a.kind.id !== b.kind.id || heading.drafts.length > 1)
    return false;
  const from = heading.drafts[0]?.sentence ?? 0;
  const near = told.drafts.some(({ sentence }) => sentence > from && sentence <= from + 3);
  const places = [...a.participants, ...b.participants].every(
    ({ entityId, role }) => !a.kind.core.includes(role) || entityId.startsWith("place:"),
  );
  return (
    near &&
    places &&
    told.drafts.every(
      (draft) =>
        draft.word.endsWith(heading.drafts[0]?.word ?? "") || !kindsFit(draft.kind, told.kind) || draft.by === "verb",
    )
  );
}

function groupsFit(a: MentionGroup, b: MentionGroup): boolean {
  if (headsTheOther(a, b)) return true;
  if (!kindsFit(a.kind, b.kind) || (a.round !== undefined && b.round !== undefined && a.round !== b.round))
    return false;
  const kind = finerKind(a.kind, b.kind);
  const { shared, conflict } = compareParticipants(kind, a.participants, b.participants, same);
  if (conflict || shared < Math.max(1, kind.parties)) return false;
  return b.drafts.every(
    (draft) =>
      timesFit(a, draft) &&
      placesFit(a, draft) &&
      modalitiesFit(a, draft) &&
      !isEarlierOne(a, draft) &&
      !(draft.another && draft.times.length > 0 && !isOnlyHeadline(a)),
  );
}

/** Whether the texts support an event: enough who, where or when for its kind. */
function isSupported({ kind, drafts, participants, places }: MentionGroup): boolean {
  if (!drafts.some(canStand)) return false;
  const people = participants.filter(({ role }) => kind.core.includes(role)).length;
  const dated = drafts.some(({ times }) => times.length > 0);
  const placed = places.size > 0;
  if (kind.parties === 2) return people >= 2;
  if (kind.parties === 1 && kind.mutual === true)
    return people >= 2 || (people >= 1 && (placed || dated)) || (placed && dated);
  const told = drafts.some(({ definite, modality }) => definite && modality === "actual");
  if (kind.parties === 1) return people >= 1 || (placed && (dated || told));
  return placed || dated || people > 0;
}

/**
 * Governments stand for the people who lead them: a call "between the White House and the Kremlin" under a headline with two people is
 * theirs. Only where the headline names as many people as the event has parties.
 */
export function withPeople(group: MentionGroup, people: readonly string[]): MentionGroup {
  const { kind, participants } = group;
  const bodies = participants.filter(({ entityId }) => entityId.startsWith("organisation:"));
  if (
    kind.personal !== true ||
    kind.mutual !== true ||
    bodies.length !== participants.length ||
    bodies.length !== people.length
  )
    return group;
  const [first] = bodies;
  if (first === undefined) return group;
  return { ...group, participants: people.map((entityId) => ({ entityId, role: first.role })) };
}
