import { compareParticipants, finerKind, kindsFit } from "./compare-occurrences.ts";
import { isAnotherTime, isEarlierOne, modalitiesFit, placesFit, timesFit } from "./mention-fits.ts";
import { join, type MentionGroup, same } from "./mention-group.ts";

/** How many of the events told last one is compared with. */
export const memory = 60;

/** A second pass: groups that fit as wholes once all their mentions are read. */
export function mergeAlike(groups: readonly MentionGroup[]): readonly MentionGroup[] {
  const merged: MentionGroup[] = [];
  for (const group of groups) {
    const target = merged.slice(-memory).find((other) => groupsFit(other, group));
    if (target === undefined) merged.push(group);
    else {
      const places = opensWith(target, group) ? [...group.places, ...target.places] : [];
      for (const draft of group.drafts) join(target, draft);
      if (places.length > 0) target.places.clear();
      for (const place of places) target.places.add(place);
    }
  }
  return merged;
}

/** The opening tells in short what the next sentences tell with day and place: "im Norden von …", "am Samstag in der Provinz …". */
function opensWith(a: MentionGroup, b: MentionGroup): boolean {
  if (a.kind.id !== b.kind.id || !a.kind.placed || a.kind.mutual === true) return false;
  const short = a.drafts.every(({ opening, times, another }) => opening && times.length === 0 && !another);
  const [first] = b.drafts;
  const last = a.drafts.at(-1);
  if (!short || first === undefined || last === undefined || first.another || first.background) return false;
  if (!first.opening || first.sentence - last.sentence > 2 || b.drafts.every(({ times }) => times.length === 0))
    return false;
  return !compareParticipants(a.kind, a.participants, b.participants, same).conflict && timesMeet(a, b);
}

function timesMeet(a: MentionGroup, b: MentionGroup): boolean {
  return a.round === b.round && b.drafts.every((draft) => timesFit(a, draft));
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
  if (headsTheOther(a, b) || opensWith(a, b)) return true;
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
