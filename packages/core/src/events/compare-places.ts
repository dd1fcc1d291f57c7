import type { Locale } from "../locales/locale.ts";
import type { EventNode } from "./event-node.ts";

/** Where it was, also where the place is what was attacked or searched. */
function placesOf({ occurrence, features }: EventNode): readonly string[] {
  const ids = [...occurrence.places, ...occurrence.participants.map(({ entityId }) => entityId).filter(isPlace)];
  return ids.map((id) => features.entities.get(id)?.name ?? id);
}

function isPlace(id: string): boolean {
  return id.startsWith("place:");
}

/** One text names a land and the other a town, which may lie in it. */
function mayHold(left: readonly string[], right: readonly string[], { names }: Locale): boolean {
  const isLand = (place: string): boolean => names.lands.has(place);
  return (left.every(isLand) && !right.some(isLand)) || (right.every(isLand) && !left.some(isLand));
}

/** Shared place, places that can hold each other, or none told. */
export function comparePlaces(a: EventNode, b: EventNode, locale: Locale): "shared" | "open" | "apart" {
  for (const site of a.sites) if (b.sites.has(site)) return "shared";
  const left = placesOf(a);
  const right = placesOf(b);
  if (left.length === 0 || right.length === 0) return "open";
  const folded = new Set(left.map((place) => place.toLowerCase()));
  if (right.some((place) => folded.has(place.toLowerCase()))) return "shared";
  const known = (node: EventNode, places: readonly string[]): boolean =>
    places.some((place) => node.features.places.has(place.toLowerCase()));
  return known(b, left) || known(a, right) || mayHold(left, right, locale) ? "open" : "apart";
}
