import type { Article, Digest, Entity, Event, Position, SourceRef } from "@digest/core";
import type { RenderOptions } from "../options.ts";
import { wordsOf } from "../view/clean.ts";
import { type DigestIndex, indexOf } from "../view/digest-index.ts";
import { titleOf } from "../view/event-view.ts";
import { wordsFor } from "../words/index.ts";

type Node = Readonly<Record<string, unknown>>;

/** Absent stays absent: JSON-LD has no null. */
function present(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** A date of ISO 8601, as schema.org wants it; EDTF's seasons, intervals and unknown digits are none. */
function isoDate(value: string | undefined): string | undefined {
  return value !== undefined && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d.*)?)?)?$/.test(value)
    ? value
    : undefined;
}

function reference(id: string): Node {
  return { "@id": id };
}

function references(ids: readonly string[]): readonly Node[] {
  return [...new Set(ids)].map(reference);
}

function articleNode(article: Article): Node {
  return present({
    "@id": article.id,
    "@type": "NewsArticle",
    headline: article.headline,
    description: article.teaser,
    url: article.url,
    inLanguage: article.language,
    datePublished: isoDate(article.published?.value),
    dateModified: isoDate(article.updated?.value),
    author: article.bylines.map(({ name }) => ({ "@type": "Person", name })),
    publisher: { "@type": "Organization", name: article.portal ?? article.source },
  });
}

const entityTypes = { person: "Person", organisation: "Organization", place: "Place" } as const;

function entityNode({ id, kind, name, variants, roles }: Entity): Node {
  return present({
    "@id": id,
    "@type": entityTypes[kind],
    name,
    alternateName: variants,
    jobTitle: kind === "person" ? roles : undefined,
  });
}

const eventStatus: Readonly<Record<string, string>> = {
  planned: "https://schema.org/EventScheduled",
  "called-off": "https://schema.org/EventCancelled",
};

/** A country or town that takes part is no attendee in schema.org: the event is about it. */
function eventNode(event: Event, index: DigestIndex): Node {
  const ids = event.participants.map(({ entityId }) => entityId);
  const isActor = (id: string): boolean => ["person", "organisation"].includes(index.entities.get(id)?.kind ?? "");
  return present({
    "@id": event.id,
    "@type": "Event",
    name: titleOf(event, index),
    additionalType: event.kind,
    startDate: isoDate(event.time.edtf),
    eventStatus: eventStatus[event.status],
    location: event.place === undefined ? undefined : { "@type": "Place", name: wordsOf(event.place) },
    attendee: references(ids.filter(isActor)),
    about: references(ids.filter((id) => !isActor(id))),
    subjectOf: references(event.mentions.map(({ articleId }) => articleId)),
  });
}

/** Who says it. A known entity keeps the type it has as an entity; a government told by its capital is an organisation. */
function sourceNode({ kind, label, entityId }: SourceRef, index: DigestIndex): Node {
  const known = entityId === undefined ? undefined : index.entities.get(entityId);
  if (known !== undefined && known.kind !== "place") return reference(known.id);
  return { "@type": kind === "person" || kind === "anonymous" ? "Person" : "Organization", name: wordsOf(label) };
}

function claimNode(position: Position, event: Event, index: DigestIndex): Node {
  const [innermost, ...through] = position.chain;
  return present({
    "@id": position.id,
    "@type": "Claim",
    about: reference(event.id),
    additionalType: position.act,
    author: innermost === undefined ? undefined : sourceNode(innermost, index),
    publisher: through.map((link) => sourceNode(link, index)),
    text: position.evidence.map(({ exact }) => exact).join(" … ") || undefined,
    appearance: references(position.evidence.map(({ articleId }) => articleId)),
  });
}

/**
 * A digest as JSON-LD in the words of schema.org: NewsArticle, Event, Claim, Person, Organization, Place. A claim is what one source says of one
 * event: `author` the innermost source, `publisher` those through whom it is known.
 */
export function renderJsonLd(digest: Digest, { language = "de" }: Pick<RenderOptions, "language"> = {}): Node {
  const index = indexOf(digest, wordsFor(language));
  return {
    "@context": "https://schema.org",
    "@graph": [
      ...digest.articles.map(articleNode),
      ...digest.entities.map(entityNode),
      ...digest.events.map((event) => eventNode(event, index)),
      ...digest.events.flatMap((event) => event.positions.map((position) => claimNode(position, event, index))),
    ],
  };
}
