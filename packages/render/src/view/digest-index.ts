import type { Article, Digest, Entity, Event } from "@digest/core";
import type { Words } from "../words/words.ts";
import { wordsOf } from "./clean.ts";

/** What views look up, made once for a digest. */
export interface DigestIndex {
  readonly words: Words;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly events: ReadonlyMap<string, Event>;
}

export function indexOf(digest: Digest, words: Words): DigestIndex {
  return {
    words,
    entities: new Map(digest.entities.map((entity) => [entity.id, entity])),
    articles: new Map(digest.articles.map((article) => [article.id, article])),
    events: new Map(digest.events.map((event) => [event.id, event])),
  };
}

/** The words of an event kind; a kind without words shows its id. */
export function kindWords(kind: string, words: Words): string {
  return words.kinds[kind] ?? kind.replaceAll("-", " ");
}

/** An entity's name; one that the digest does not list is told by its id. */
export function entityName(id: string, { entities }: DigestIndex): string {
  return wordsOf(entities.get(id)?.name ?? id.slice(id.indexOf(":") + 1).replaceAll("-", " "));
}
