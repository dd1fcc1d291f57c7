import type { EventKind } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import { foldName } from "../names/fold.ts";
import type { EventNode } from "./event-node.ts";
import { lastWord } from "./last-word.ts";

/** So many people, bodies and places of a text can be those an event of it happened to and at. */
const most = 8;

/** A place that is no country or region: few texts that name it tell of different fires there. */
function isSite({ kind, name }: Entity, { names }: Locale): boolean {
  return kind === "place" && !names.lands.has(name);
}

function coreIds({ kind, participants }: EventNode["occurrence"]): readonly string[] {
  return participants.filter(({ role }) => kind.core.includes(role)).map(({ entityId }) => entityId);
}

/** What two agree or talk about: those who do are told by name, countries too. */
export function isOfPair({ mutual, parties }: EventKind): boolean {
  return mutual === true && parties === 2;
}

/** Those of its text that an occurrence can mean which itself names nobody ("die Festnahmen") or no place ("die Flut"). */
export function contextOf({ occurrence, features }: EventNode, locale: Locale): readonly Entity[] {
  const { kind, places } = occurrence;
  const silent = coreIds(occurrence).length === 0;
  const placeless = kind.placed && places.length === 0;
  const isMeant = (entity: Entity): boolean =>
    entity.kind === "place" ? (isSite(entity, locale) ? placeless || silent : silent && isOfPair(kind)) : silent;
  const found: Entity[] = [];
  if (!silent && !placeless) return found;
  for (const entities of features.byLastWord.values()) {
    for (const entity of entities) if (isMeant(entity)) found.push(entity);
    if (found.length >= most) break;
  }
  return found.slice(0, most);
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
function speaksOfParties(a: EventNode, b: EventNode, kind: EventKind): boolean {
  const parties = coreIds(a.occurrence);
  if (parties.length < kind.parties || parties.length === 0 || coreIds(b.occurrence).length > 0) return false;
  return parties.every((id) => b.features.byLastWord.has(lastWord(a.features.entities.get(id)?.name ?? "")));
}

/** Names two texts must share for events of which neither says who; one where both give the same day. */
const shared = 2;

function onOneDay(a: EventNode, b: EventNode): boolean {
  const [from, to] = a.window ?? [];
  return a.dated && b.dated && from === to && from !== undefined && b.window?.[0] === from && b.window[1] === to;
}

/** Neither names anybody, and the texts speak of the same others. */
function shareNames(a: EventNode, b: EventNode, kind: EventKind, locale: Locale): boolean {
  if (coreIds(a.occurrence).length > 0 || coreIds(b.occurrence).length > 0) return false;
  if (a.occurrence.places.length > 0 && b.occurrence.places.length > 0) return false;
  const isTelling = (entity: Entity): boolean => entity.kind !== "place" || isOfPair(kind) || isSite(entity, locale);
  const common = [...a.features.byLastWord].filter(
    ([word, entities]) => b.features.byLastWord.has(word) && entities.some(isTelling),
  );
  return common.length >= (onOneDay(a, b) ? 1 : shared);
}

/** Whether one of two leaves out who or where, and its text speaks of those that the other names. */
export function meetInContext(a: EventNode, b: EventNode, kind: EventKind, locale: Locale): boolean {
  if (kind.placed && (speaksOfPlace(a, b, locale) || speaksOfPlace(b, a, locale))) return true;
  return speaksOfParties(a, b, kind) || speaksOfParties(b, a, kind) || shareNames(a, b, kind, locale);
}
