import type { EventKind } from "../locales/event-tables.ts";
import type { Participant } from "../model/event.ts";
import type { StatementMention } from "../statements/statement-mention.ts";
import { compareParticipants, finerKind, kindsFit } from "./compare-occurrences.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import { boundsOf, constraintOf } from "./event-time.ts";

/** Mentions of one article that tell of one event, in text order. */
export interface MentionGroup {
  kind: EventKind;
  readonly drafts: EventMentionDraft[];
  readonly participants: Participant[];
  readonly places: Set<string>;
  round: string | undefined;
}

const same = (left: string, right: string): boolean => left === right;

function timesFit(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (draft.times.length === 0) return true;
  const constraints = [...group.drafts.flatMap(({ times }) => times), ...draft.times]
    .map((timed) => constraintOf(timed, []))
    .filter((constraint) => constraint !== undefined);
  return boundsOf(constraints).consistent;
}

function placesFit(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (!draft.kind.placed || draft.places.length === 0 || group.places.size === 0) return true;
  return draft.places.some((place) => group.places.has(place));
}

/** A plan and what came of it are one event; what is only imagined joins what is told. */
function modalitiesFit(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (draft.modality !== "planned") return true;
  const held = group.drafts.filter(({ modality }) => modality === "actual");
  return held.length === 0 || held.every(({ times }) => times.length === 0) || draft.times.length > 0;
}

function hasCore(draft: EventMentionDraft): boolean {
  return draft.participants.some(({ role }) => draft.kind.core.includes(role));
}

/** Whether a mention without participants of its own can point back: "das Telefonat", or "ein Telefonat" somebody denies. */
function pointsBack(draft: EventMentionDraft, inReply: boolean): boolean {
  if (draft.modality === "habitual" || draft.another) return false;
  if (draft.by === "noun") return draft.definite || inReply || draft.headline;
  return inReply || draft.kind.parties === 0;
}

type Verdict = "fits" | "conflicts" | "unclear";

function judge(group: MentionGroup, draft: EventMentionDraft, inReply: boolean): Verdict {
  if (!kindsFit(group.kind, draft.kind)) return "conflicts";
  if (!timesFit(group, draft) || !placesFit(group, draft) || !modalitiesFit(group, draft)) return "conflicts";
  if (group.round !== undefined && draft.round !== undefined && group.round !== draft.round) return "conflicts";
  if (!hasCore(draft) || !group.participants.some(({ role }) => group.kind.core.includes(role))) {
    if (draft.another) return "conflicts";
    if (draft.kind.parties === 0 || group.kind.parties === 0) {
      const shared = draft.places.some((place) => group.places.has(place));
      return shared || pointsBack(draft, inReply) || draft.times.length === 0 ? "fits" : "unclear";
    }
    return pointsBack(draft, inReply) ? "fits" : "unclear";
  }
  const kind = finerKind(group.kind, draft.kind);
  const { shared, conflict } = compareParticipants(kind, group.participants, draft.participants, same);
  if (conflict || shared === 0) return "conflicts";
  if (kind.mutual === true && kind.parties === 2 && shared < 2) {
    const alone = draft.participants.length < 2 || group.participants.length < 2;
    return alone && (draft.definite || group.drafts.every(({ definite }) => definite)) ? "fits" : "unclear";
  }
  return draft.another && draft.times.length > 0 ? "conflicts" : "fits";
}

function join(group: MentionGroup, draft: EventMentionDraft): void {
  group.kind = finerKind(group.kind, draft.kind);
  group.drafts.push(draft);
  group.round ??= draft.round;
  for (const place of draft.places) group.places.add(place);
  for (const participant of draft.participants)
    if (!group.participants.some(({ entityId }) => entityId === participant.entityId))
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
  return draft.modality === "actual" || draft.modality === "planned" || draft.calledOff || draft.modality === "negated";
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
  const place = (draft: EventMentionDraft): boolean => {
    const inReply = isInReply(draft, statements);
    const fitting = groups.findLast((group) => judge(group, draft, inReply) === "fits");
    if (fitting === undefined) return false;
    join(fitting, draft);
    return true;
  };
  for (const draft of drafts) {
    if (place(draft)) continue;
    if (!canStand(draft) || (draft.headline && !hasCore(draft))) late.push(draft);
    else
      groups.push({
        kind: draft.kind,
        drafts: [draft],
        participants: [...draft.participants],
        places: new Set(draft.places),
        round: draft.round,
      });
  }
  for (const draft of late) if (draft.headline) place(draft);
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

function groupsFit(a: MentionGroup, b: MentionGroup): boolean {
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
      !(draft.another && draft.times.length > 0),
  );
}

/** Whether the texts support an event: enough who, where or when for its kind. */
function isSupported({ kind, drafts, participants, places }: MentionGroup): boolean {
  if (!drafts.some(canStand)) return false;
  const people = participants.filter(({ role }) => kind.core.includes(role)).length;
  const dated = drafts.some(({ times }) => times.length > 0);
  const placed = places.size > 0;
  if (drafts.every(({ modality }) => modality === "negated") && drafts.every(({ calledOff }) => !calledOff))
    return people > 0 && people >= kind.parties;
  if (kind.parties === 2) return people >= 2;
  if (kind.parties === 1)
    return kind.mutual === true
      ? people >= 2 || (people >= 1 && (placed || dated)) || (placed && dated)
      : people >= 1 || (placed && dated);
  return placed || dated || people > 0;
}
