import { de, type EntityMention, findNames, type NameMention, plainDocument, resolveEntities } from "@digest/core";

/** Names of a text as "TYPE text". */
export function namesIn(text: string): readonly string[] {
  return findNames(plainDocument(text, de), { locale: de }).map(
    ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
  );
}

/** The mention of a text whose span is `exact`. */
export function mentionOf(text: string, exact: string): NameMention | undefined {
  return findNames(plainDocument(text, de), { locale: de }).find(({ start, end }) => text.slice(start, end) === exact);
}

/** Mentions of a text that are no names, as "by text entity". */
export function linksIn(text: string): readonly string[] {
  const show = ({ start, end, by, entityId }: EntityMention) => `${by} ${text.slice(start, end)} ${entityId}`;
  const document = plainDocument(text, de);
  const names = findNames(document, { locale: de });
  return resolveEntities(document, names, { locale: de })
    .mentions.filter(({ by }) => by !== "name")
    .map(show);
}

/** Entities of a text as ids. */
export function entitiesIn(text: string): readonly string[] {
  const document = plainDocument(text, de);
  return resolveEntities(document, findNames(document, { locale: de }), { locale: de }).entities.map(({ id }) => id);
}
