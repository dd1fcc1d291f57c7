import type { EventNode } from "./event-node.ts";

/** Where it was, also where the place is what was attacked or searched. */
function placesOf({ occurrence, features }: EventNode): readonly string[] {
  const ids = [...occurrence.places, ...occurrence.participants.map(({ entityId }) => entityId).filter(isPlace)];
  return ids.map((id) => features.entities.get(id)?.name.toLowerCase() ?? id);
}

function isPlace(id: string): boolean {
  return id.startsWith("place:");
}

/** Shared place, places that can hold each other, or none told. */
export function comparePlaces(a: EventNode, b: EventNode): "shared" | "open" | "apart" {
  for (const site of a.sites) if (b.sites.has(site)) return "shared";
  const left = placesOf(a);
  const right = placesOf(b);
  if (left.length === 0 || right.length === 0) return "open";
  if (left.some((place) => right.includes(place))) return "shared";
  const known =
    left.some((place) => b.features.places.has(place)) || right.some((place) => a.features.places.has(place));
  return known ? "open" : "apart";
}
