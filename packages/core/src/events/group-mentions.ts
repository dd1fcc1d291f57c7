import type { TextSpan } from "../model/evidence.ts";
import type { StatementMention } from "../statements/statement-mention.ts";
import { compareParticipants, finerKind, kindsFit } from "./compare-occurrences.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import {
  hasCore,
  isAnotherTime,
  isEarlierOne,
  isToldAnew,
  modalitiesFit,
  opensAnother,
  placesFit,
  timesFit,
} from "./mention-fits.ts";
import { join, type MentionGroup, opened, same, unnamedIn } from "./mention-group.ts";
import { memory, mergeAlike } from "./merge-groups.ts";

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

/** "Ein zweites Beben erschütterte …": noun and verb of one sentence tell of one other event. */
function toldTogether({ drafts }: MentionGroup, draft: EventMentionDraft): boolean {
  const last = drafts.at(-1);
  return last !== undefined && last.sentence === draft.sentence && last.by !== draft.by && last.another;
}

/** A mention that lacks who took part, or a group that does. */
function judgeBare(group: MentionGroup, draft: EventMentionDraft, inReply: boolean): boolean {
  if (draft.aside && group.facts.anotherInHeadline) return false;
  if (sharesUnnamed(group, draft)) return !isAnotherTime(group, draft);
  if (draft.another && !group.facts.onlyHeadline && !toldTogether(group, draft)) return false;
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
  if (!kindsFit(group.kind, draft.kind) || opensAnother(group, draft)) return false;
  if (!timesFit(group, draft) || !placesFit(group, draft) || !modalitiesFit(group, draft) || isEarlierOne(group, draft))
    return false;
  if (isToldAnew(group, draft)) return false;
  if (group.round !== undefined && draft.round !== undefined && group.round !== draft.round) return false;
  if (!hasCore(draft) || !hasCore(group) || completes(group, draft)) return judgeBare(group, draft, inReply);
  const kind = finerKind(group.kind, draft.kind);
  const { shared, conflict } = compareParticipants(kind, group.participants, draft.participants, same);
  if (conflict || (shared === 0 && !sitesMeet(group, draft))) return false;
  if (kind.mutual === true && kind.parties === 2 && shared < 2) {
    const alone = draft.participants.length < 2 || group.participants.length < 2;
    return alone && (draft.definite || draft.headline || group.facts.onlyHeadline);
  }
  return !isAnotherTime(group, draft);
}

/** "Der ukrainische Angriff" behind one of which only the target was told: it names the other side. */
function completes({ participants, kind }: MentionGroup, draft: EventMentionDraft): boolean {
  if (!draft.definite || draft.by !== "noun" || kind.mutual === true) return false;
  return !draft.participants.some(({ role }) => participants.some((one) => one.role === role));
}

/** One names who did it, the other whom it befell, and both the place: "Es gab keinen Angriff auf Lodin". */
function sitesMeet(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (!draft.kind.placed || draft.kind.mutual === true) return false;
  const isSite = (id: string): boolean => id.startsWith("place:");
  const own = [...draft.places, ...draft.participants.map(({ entityId }) => entityId).filter(isSite)];
  return own.some((id) => group.places.has(id) || group.participants.some(({ entityId }) => entityId === id));
}

const replies = new Set(["confirms", "denies", "declines", "unaware", "evades", "retracts"]);

/**
 * Whether a mention lies in words by which somebody confirms, denies or declines something told before: "«Es gab kein Telefonat», sagte …".
 * Takes the statements that do so, and all.
 */
function isInReply(
  { start: at, by, modality, calledOff }: EventMentionDraft,
  replying: readonly StatementMention[],
  statements: readonly StatementMention[],
): boolean {
  const holds = ([start, end]: TextSpan): boolean => start <= at && at < end;
  const told = by === "noun" && modality === "negated" && !calledOff ? statements : replying;
  return told.some(({ quote, frame, cue }) => quote.some(holds) || frame.some(holds) || cue.some(holds));
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
  if (fitting.length < 2) return fitting[0];
  const rank = (group: MentionGroup): number =>
    compareParticipants(group.kind, group.participants, draft.participants, same).shared * 2 +
    (draft.modality === "actual" && group.facts.held ? 1 : 0);
  return fitting.toSorted((a, b) => rank(b) - rank(a) || b.facts.lastStart - a.facts.lastStart)[0];
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
  const replying = statements.filter(({ act }) => replies.has(act));
  for (const draft of drafts) {
    const home =
      groups.length === 0 ? undefined : homeOf(groups.slice(-memory), draft, isInReply(draft, replying, statements));
    if (home !== undefined) join(home, draft);
    else if (!(canStand(draft) || isDenied(draft, statements)) || (draft.headline && !hasCore(draft))) late.push(draft);
    else groups.push(opened(draft));
  }
  for (const draft of late) {
    if (!draft.headline || draft.modality === "habitual" || draft.modality === "hypothetical") continue;
    const home = groups.find((group) => fits(group, draft, false));
    if (home !== undefined) join(home, draft);
    else if (canStand(draft) && !draft.aside) groups.push(opened(draft));
  }
  return mergeAlike(groups).filter(isSupported);
}

/** Whether the texts support an event: enough who, where or when for its kind. */
function isSupported({ kind, drafts, participants, places, facts }: MentionGroup): boolean {
  const people = participants.filter(({ role }) => kind.core.includes(role)).length;
  if (!drafts.some(canStand)) return people >= Math.max(1, kind.parties);
  const told = drafts.some(({ definite, modality }) => definite && modality === "actual");
  const held = drafts.some(({ modality }) => modality === "actual");
  // who only died is told by what they died of; who killed somebody is not
  const unnamed = [...facts.unnamed.keys()].filter(
    (key) => kind.outcome !== true || (kind.roles.by !== undefined && key.startsWith(`${kind.roles.by} `)),
  ).length;
  const dated = drafts.some(({ times }) => times.length > 0);
  const placed = places.size > 0;
  const anchored = placed || dated || drafts.some(({ opening }) => opening);
  if (kind.parties === 2)
    return people >= 2 || (held && people + unnamed >= 2 && (people > 0 ? anchored : placed || dated));
  if (kind.parties === 1 && kind.mutual === true)
    return people >= 2 || (people > 0 && (placed || dated)) || (unnamed > 0 && anchored) || (dated && (placed || told));
  // "Der Prozess beginnt im Januar": a noun that readers are taken to know, with a day
  const known = drafts.some(
    ({ by, definite, times, modality }) => by === "noun" && definite && times.length > 0 && modality === "planned",
  );
  const isHarm = kind.harms === true && held && dated && drafts.some(({ opening, by }) => opening && by === "noun");
  if (kind.parties === 1)
    return (
      people >= 1 ||
      ((known || isHarm) && kind.outcome !== true) ||
      (placed && (dated || told)) ||
      (unnamed > 0 && anchored)
    );
  return placed || dated || people > 0 || (unnamed > 0 && anchored);
}
