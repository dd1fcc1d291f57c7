import type { EventKind } from "../locales/event-tables.ts";
import type { Participant } from "../model/event.ts";
import type { StatementMention } from "../statements/statement-mention.ts";
import { compareParticipants, finerKind, kindsFit } from "./compare-occurrences.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import { boundsOf } from "./event-time.ts";
import { constraintsIn, join, type MentionGroup, opened, same, unnamedIn } from "./mention-group.ts";

function timesFit(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (draft.times.length === 0) return true;
  return boundsOf([...group.facts.constraints.values(), ...constraintsIn(draft)]).consistent;
}

function placesFit(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (!draft.kind.placed || draft.places.length === 0 || group.places.size === 0) return true;
  if (draft.kind.parties === 0 && (draft.by === "verb" || draft.definite) && !draft.another) return true;
  return draft.places.some((place) => group.places.has(place));
}

/** A plan and what came of it are one event; a plan told after the event was told is of another, unless nothing dates the two. */
function modalitiesFit(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (draft.modality === "actual" && draft.background && !group.facts.held) return false;
  if (draft.modality !== "planned" || !group.facts.held || group.facts.onlyHeadline) return true;
  return draft.definite && draft.times.length === 0;
}

/** "Im Herbst hatte die Zeitung von einem Telefonat berichtet": told anew and in the past perfect, it is an earlier one. */
function isEarlierOne(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (group.facts.onlyHeadline && draft.kind.repeats !== true) return false;
  const isNew = draft.by === "noun" ? !draft.definite : draft.times.length > 0;
  return isNew && draft.background && hasCore(draft) && group.facts.news;
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
  if (unnamedIn(draft).length > 0) return draft.unnamed.every(({ definite }) => definite);
  if (draft.by === "noun") return draft.definite || inReply || draft.back;
  return inReply;
}

/** Both tell of the same people without a name: in one sentence, in headline and text, or with the article that points back. */
function sharesUnnamed({ facts }: MentionGroup, draft: EventMentionDraft): boolean {
  const near = draft.headline || facts.onlyHeadline || draft.unnamed.every(({ definite }) => definite);
  return unnamedIn(draft).some((key) => facts.unnamed.has(key) && (near || facts.unnamed.get(key) === draft.sentence));
}

/** A mention that lacks who took part, or a group that does. */
function judgeBare(group: MentionGroup, draft: EventMentionDraft, inReply: boolean): boolean {
  if (draft.aside && group.facts.anotherInHeadline) return false;
  if (sharesUnnamed(group, draft)) return !isAnotherTime(group, draft);
  if (draft.another && !group.facts.onlyHeadline) return false;
  if (
    draft.modality === "actual" &&
    draft.definite &&
    draft.times.length === 0 &&
    !group.facts.held &&
    draft.kind.id !== group.kind.id
  )
    return false;
  const placed = draft.places.some((place) => group.places.has(place));
  if (placed || pointsBack(draft, inReply)) return true;
  if (draft.back || draft.modality === "habitual") return false;
  if (draft.kind.id !== group.kind.id && draft.kind.family !== group.kind.family) return false;
  const near = group.facts.onlyHeadline || draft.headline || draft.kind.parties === 0;
  return (
    near &&
    !(hasCore(draft) && hasCore(group)) &&
    placesFit(group, draft) &&
    draft.kind.id === group.kind.id &&
    sameWord(group, draft)
  );
}

/** Headline and text name it by one word, or one of them by the plain word of the kind. */
function sameWord({ facts }: MentionGroup, draft: EventMentionDraft): boolean {
  if (draft.by === "verb" || facts.verb || draft.kind.parties === 0 || facts.words.has(draft.word)) return true;
  return [...facts.words].slice(0, memory).some((word) => word.endsWith(draft.word) || draft.word.endsWith(word));
}

function fits(group: MentionGroup, draft: EventMentionDraft, inReply: boolean): boolean {
  if (!kindsFit(group.kind, draft.kind)) return false;
  if (!timesFit(group, draft) || !placesFit(group, draft) || !modalitiesFit(group, draft) || isEarlierOne(group, draft))
    return false;
  if (group.round !== undefined && draft.round !== undefined && group.round !== draft.round) return false;
  if (!hasCore(draft) || !hasCore(group)) return judgeBare(group, draft, inReply);
  const kind = finerKind(group.kind, draft.kind);
  const { shared, conflict } = compareParticipants(kind, group.participants, draft.participants, same);
  if (conflict || (shared === 0 && !sitesMeet(group, draft))) return false;
  if (kind.mutual === true && kind.parties === 2 && shared < 2) {
    const alone = draft.participants.length < 2 || group.participants.length < 2;
    return alone && (draft.definite || draft.headline || group.facts.onlyHeadline);
  }
  return !isAnotherTime(group, draft);
}

/** One names who did it, the other whom it befell, and both the place: "Es gab keinen Angriff auf Lodin". */
function sitesMeet(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (!draft.kind.placed || draft.kind.mutual === true) return false;
  const isSite = (id: string): boolean => id.startsWith("place:");
  const own = [...draft.places, ...draft.participants.map(({ entityId }) => entityId).filter(isSite)];
  return own.some((id) => group.places.has(id) || group.participants.some(({ entityId }) => entityId === id));
}

const replies = new Set(["confirms", "denies", "declines", "unaware", "evades", "retracts"]);

/** Whether a mention lies in words by which somebody confirms, denies or declines something told before: "«Es gab kein Telefonat», sagte …". */
function isInReply(draft: EventMentionDraft, statements: readonly StatementMention[]): boolean {
  return statements.some(
    ({ act, quote, frame, cue }) =>
      (replies.has(act) || (draft.by === "noun" && draft.modality === "negated" && !draft.calledOff)) &&
      [...quote, ...frame, ...cue].some(([start, end]) => start <= draft.start && draft.start < end),
  );
}

/** "am Dienstag erneut": another one, where the group does not already have that very time. */
function isAnotherTime({ facts }: MentionGroup, draft: EventMentionDraft): boolean {
  if (!draft.another || facts.onlyHeadline) return false;
  const own = constraintsIn(draft);
  return own.some(({ kind, value }) => !facts.constraints.has(`${kind} ${value}`));
}

/** Somebody's words say that it did not happen: "«Es gab kein Telefonat», sagte …". What another text tells is denied by that. */
function isDenied(draft: EventMentionDraft, statements: readonly StatementMention[]): boolean {
  if (draft.modality !== "negated" || draft.calledOff || draft.postponed || draft.headline) return false;
  return statements.some(({ quote }) => quote.some(([start, end]) => start <= draft.start && draft.start < end));
}

/** Mentions that tell of something: what is imagined or happens over and over is none by itself. */
function canStand(draft: EventMentionDraft): boolean {
  if (draft.back) return false;
  return draft.modality === "actual" || draft.modality === "planned" || draft.calledOff;
}

/** The group a mention joins: of those it fits the one that is surest to be meant, else the one told of last. */
function homeOf(groups: readonly MentionGroup[], draft: EventMentionDraft, inReply: boolean): MentionGroup | undefined {
  const fitting = groups.filter((group) => fits(group, draft, inReply));
  const rank = (group: MentionGroup): number =>
    compareParticipants(group.kind, group.participants, draft.participants, same).shared * 2 +
    (draft.modality === "actual" && group.facts.held ? 1 : 0);
  return fitting.toSorted((a, b) => rank(b) - rank(a) || b.facts.lastStart - a.facts.lastStart)[0];
}

/** How many of the events told last a mention is compared with. */
const memory = 60;

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
    const home = homeOf(groups.slice(-memory), draft, isInReply(draft, statements));
    if (home !== undefined) join(home, draft);
    else if (!(canStand(draft) || isDenied(draft, statements)) || (draft.headline && !hasCore(draft))) late.push(draft);
    else groups.push(opened(draft));
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
    const target = merged.slice(-memory).find((other) => groupsFit(other, group));
    if (target === undefined) merged.push(group);
    else for (const draft of group.drafts) join(target, draft);
  }
  return merged;
}

/** A heading names what the sentences under it tell, also where they name a place within the one of the heading. */
function headsTheOther(a: MentionGroup, b: MentionGroup): boolean {
  const [heading, told] = a.facts.onlyHeadline ? [a, b] : [b, a];
  if (!heading.facts.onlyHeadline || told.facts.onlyHeadline || a.kind.id !== b.kind.id || heading.drafts.length > 1)
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
      !isAnotherTime(a, draft),
  );
}

/** Whether the texts support an event: enough who, where or when for its kind. */
function isSupported({ kind, drafts, participants, places, facts }: MentionGroup): boolean {
  const people = participants.filter(({ role }) => kind.core.includes(role)).length;
  if (!drafts.some(canStand)) return people >= Math.max(1, kind.parties);
  const told = drafts.some(({ definite, modality }) => definite && modality === "actual");
  const held = drafts.some(({ modality }) => modality === "actual");
  const unnamed = kind.outcome === true ? 0 : facts.unnamed.size;
  const dated = drafts.some(({ times }) => times.length > 0);
  const placed = places.size > 0;
  const anchored = placed || dated || drafts.some(({ opening }) => opening);
  if (kind.parties === 2) return people >= 2 || (people === 1 && unnamed > 0 && anchored && held);
  if (kind.parties === 1 && kind.mutual === true)
    return people >= 2 || (people > 0 && (placed || dated)) || (unnamed > 0 && anchored) || (placed && dated);
  if (kind.parties === 1) return people >= 1 || (placed && (dated || told)) || (unnamed > 0 && anchored);
  return placed || dated || people > 0 || (unnamed > 0 && anchored);
}
