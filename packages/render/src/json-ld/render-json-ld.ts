import type { Article, Digest, Event, Position } from "@digest/core";

type Node = Readonly<Record<string, unknown>>;

/** Absent stays absent: JSON-LD has no null. */
function present(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

function articleNode(article: Article): Node {
  return present({
    "@id": article.id,
    "@type": "NewsArticle",
    headline: article.headline,
    description: article.teaser,
    url: article.url,
    inLanguage: article.language,
    datePublished: article.published?.value,
    dateModified: article.updated?.value,
    author: article.bylines.map(({ name }) => ({ "@type": "Person", name })),
    publisher: { "@type": "Organization", name: article.portal ?? article.source },
  });
}

const eventStatus: Readonly<Record<string, string>> = {
  planned: "https://schema.org/EventScheduled",
  "called-off": "https://schema.org/EventCancelled",
};

function eventNode(event: Event): Node {
  return present({
    "@id": event.id,
    "@type": "Event",
    additionalType: event.kind,
    startDate: event.time.edtf?.includes("/") === true ? undefined : event.time.edtf,
    eventStatus: eventStatus[event.status],
    location: event.place === undefined ? undefined : { "@type": "Place", name: event.place },
    attendee: event.participants.map(({ entityId }) => ({ "@id": entityId })),
    subjectOf: [...new Set(event.mentions.map(({ articleId }) => articleId))].map((id) => ({ "@id": id })),
  });
}

function claimNode(position: Position, event: Event): Node {
  return present({
    "@id": position.id,
    "@type": "Claim",
    about: { "@id": event.id },
    additionalType: position.act,
    author: position.chain.slice(0, 1).map(({ kind, label, entityId }) =>
      present({
        "@type": kind === "person" || kind === "anonymous" ? "Person" : "Organization",
        "@id": entityId,
        name: label,
      }),
    ),
    text: position.evidence.map(({ exact }) => exact).join(" … "),
    appearance: [...new Set(position.evidence.map(({ articleId }) => articleId))].map((id) => ({ "@id": id })),
  });
}

const entityTypes = { person: "Person", organisation: "Organization", place: "Place" } as const;

/** A digest as JSON-LD in the words of schema.org: NewsArticle, Event, Claim, Person, Organization, Place. */
export function renderJsonLd(digest: Digest): Node {
  return {
    "@context": "https://schema.org",
    "@graph": [
      ...digest.articles.map(articleNode),
      ...digest.entities.map((entity) =>
        present({
          "@id": entity.id,
          "@type": entityTypes[entity.kind],
          name: entity.name,
          alternateName: entity.variants,
          ...(entity.kind === "person" ? { jobTitle: entity.roles } : {}),
        }),
      ),
      ...digest.events.map(eventNode),
      ...digest.events.flatMap((event) => event.positions.map((position) => claimNode(position, event))),
    ],
  };
}
