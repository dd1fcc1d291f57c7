import type { EventKind } from "../locales/event-tables.ts";
import type { Participant } from "../model/event.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import { boundsOf } from "./event-time.ts";
import { constraintsIn, type MentionGroup } from "./mention-group.ts";

/** "Ein Treffen mit … auf der Konferenz": a wider word with people of its own and no article that points back is another event. */
export function opensAnother({ kind, facts }: MentionGroup, draft: EventMentionDraft): boolean {
  if (draft.kind.id === kind.id || draft.by !== "noun" || draft.definite || facts.onlyHeadline) return false;
  return kind.parties === 0 && draft.kind.parties > 0 && hasCore(draft);
}

/** Whether the times of a mention can be those of a group. */
export function timesFit(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (draft.times.length === 0) return true;
  return boundsOf([...group.facts.constraints.values(), ...constraintsIn(draft)]).consistent;
}

/** Whether the places of a mention can be those of a group. */
export function placesFit(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (!draft.kind.placed || draft.places.length === 0 || group.places.size === 0) return true;
  if (draft.kind.parties === 0 && (draft.by === "verb" || draft.definite) && !draft.another) return true;
  return draft.places.some((place) => group.places.has(place));
}

/** A plan and what came of it are one event; a plan told after the event was told is of another, unless nothing dates the two. */
export function modalitiesFit(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (draft.modality === "actual" && draft.background && !group.facts.held) return false;
  if (draft.modality !== "planned" || !group.facts.held || group.facts.onlyHeadline) return true;
  return draft.definite && draft.times.length === 0;
}

/** "Im Herbst hatte die Zeitung von einem Telefonat berichtet": told anew and in the past perfect, it is an earlier one. */
export function isEarlierOne(group: MentionGroup, draft: EventMentionDraft): boolean {
  if (group.facts.onlyHeadline && draft.kind.repeats !== true) return false;
  const isNew = draft.by === "noun" ? !draft.definite : draft.times.length > 0;
  return isNew && draft.background && hasCore(draft) && group.facts.news;
}

/** "Eine im April 2023 vereinbarte Feuerpause": below the news, a noun that points back to nothing and has a time of its own is another one. */
export function isToldAnew({ facts, drafts }: MentionGroup, draft: EventMentionDraft): boolean {
  if (draft.by !== "noun" || draft.definite || draft.headline || draft.opening || draft.times.length === 0)
    return false;
  return (
    facts.news &&
    !facts.onlyHeadline &&
    drafts.every(({ times, sentence }) => times.length === 0 && sentence !== draft.sentence)
  );
}

/** Whether somebody takes part in a role that tells events apart. */
export function hasCore({
  participants,
  kind,
}: {
  readonly participants: readonly Participant[];
  readonly kind: EventKind;
}): boolean {
  return participants.some(({ role }) => kind.core.includes(role));
}

/** "am Dienstag erneut": another one, where the group does not already have that very time. */
export function isAnotherTime({ facts }: MentionGroup, draft: EventMentionDraft): boolean {
  if (!draft.another || facts.onlyHeadline) return false;
  return constraintsIn(draft).some(({ kind, value }) => !facts.constraints.has(`${kind} ${value}`));
}
