import type { EventMentionDraft } from "./event-mention-draft.ts";
import { join, type MentionGroup, opened } from "./mention-group.ts";

/**
 * Parts a group where an editor says that mentions in it are of two events: each mention of a list begins a group of its own, and the other
 * mentions stay with the one named last before them.
 */
export function partGroup(
  group: MentionGroup,
  idOf: (draft: EventMentionDraft) => string | undefined,
  lists: readonly (readonly string[])[],
): readonly MentionGroup[] {
  if (lists.length === 0) return [group];
  const own = new Set(group.drafts.map(idOf));
  const parted = new Set(
    lists.map((list) => list.filter((id) => own.has(id))).flatMap((ids) => (ids.length > 1 ? ids : [])),
  );
  if (parted.size === 0) return [group];
  const parts: MentionGroup[] = [];
  let named = false;
  for (const draft of group.drafts.toSorted((a, b) => a.start - b.start)) {
    const isNamed = parted.has(idOf(draft) ?? "");
    const last = parts.at(-1);
    if (last === undefined || (isNamed && named)) parts.push(opened(draft));
    else join(last, draft);
    named ||= isNamed;
  }
  for (const part of parts) if (part.participants.length === 0) part.participants.push(...group.participants);
  return parts;
}
