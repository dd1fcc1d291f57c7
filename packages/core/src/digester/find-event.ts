import type { Digest } from "../model/digest.ts";
import type { Event } from "../model/event.ts";

/** The event a mention belongs to, also by an id the event had earlier, since that was the id of a mention. */
export function findEvent(digest: Digest, mentionId: string): Event | undefined {
  return digest.events.find(({ mentions }) => mentions.some(({ id }) => id === mentionId));
}
