import type { EventKind } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import { foldName } from "../names/fold.ts";
import type { EventNode } from "./event-node.ts";

/** So many people and places of a text can be those an event of it happened to and at. */
const most = 8;

/** A place that is no country or region: few texts that name it tell of different fires there. */
function isSite({ kind, name }: Entity, { names }: Locale): boolean {
  return kind === "place" && !names.lands.has(name);
}

function coreIds({ kind, participants }: EventNode["occurrence"]): readonly string[] {
  return participants.filter(({ role }) => kind.core.includes(role)).map(({ entityId }) => entityId);
}

/** What is agreed between two is told of too many pairs to be found by what else a text speaks of. */
function isOfPair({ mutual, parties }: EventKind): boolean {
  return mutual === true && parties === 2;
}

/** People and places of its text that an occurrence can mean which names nobody ("die Festnahmen") or no place of its own ("die Flut"). */
export function contextOf({ occurrence, features }: EventNode, locale: Locale): readonly Entity[] {
  const { kind } = occurrence;
  if (isOfPair(kind)) return [];
  const silent = coreIds(occurrence).length === 0;
  const placeless = kind.placed && occurrence.places.length === 0;
  return [...features.byLastWord.values()]
    .flat()
    .filter((entity) => (silent && entity.kind === "person") || (placeless && isSite(entity, locale)))
    .slice(0, most);
}

/** The text of the second speaks of the place of the first, and the second has none of its own. */
function speaksOfPlace(a: EventNode, b: EventNode, locale: Locale): boolean {
  if (b.occurrence.places.length > 0) return false;
  return a.occurrence.places.some((id) => {
    const place = a.features.entities.get(id);
    return place !== undefined && isSite(place, locale) && b.features.places.has(foldName(place.name));
  });
}

/** The text of the second speaks of all whom the first names, and the second names nobody. */
function speaksOfPeople(a: EventNode, b: EventNode): boolean {
  const people = coreIds(a.occurrence).filter((id) => id.startsWith("person:"));
  if (people.length === 0 || coreIds(b.occurrence).length > 0) return false;
  return people.every((id) =>
    b.features.names.has(
      foldName(a.features.entities.get(id)?.name ?? "")
        .split(" ")
        .at(-1) ?? "",
    ),
  );
}

/** Whether one of two leaves out who or where, and its text speaks of those that the other names. */
export function meetInContext(a: EventNode, b: EventNode, kind: EventKind, locale: Locale): boolean {
  if (isOfPair(kind)) return false;
  if (kind.placed && (speaksOfPlace(a, b, locale) || speaksOfPlace(b, a, locale))) return true;
  return speaksOfPeople(a, b) || speaksOfPeople(b, a);
}
