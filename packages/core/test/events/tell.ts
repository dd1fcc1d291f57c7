import { type Article, articleFromText, createDigester, type Digest, de, type Event } from "@digest/core";

/** A made-up article. */
export function tell(
  source: string,
  published: string | undefined,
  headline: string,
  ...paragraphs: string[]
): Article {
  return articleFromText({
    source,
    headline,
    text: paragraphs.join("\n"),
    ...(published === undefined ? {} : { published }),
  });
}

/** The digest of made-up articles. */
export function digestOfArticles(...articles: Article[]): Digest {
  const digester = createDigester({ locale: de });
  for (const article of articles) digester.add({ uri: article.id, article });
  return digester.digest();
}

/** Events of a kind, each as `names, time, status`. */
export function eventsOf(digest: Digest, kind: string): readonly string[] {
  return digest.events.filter((event) => event.kind === kind).map((event) => describeEvent(digest, event));
}

export function describeEvent(digest: Digest, event: Event): string {
  const names = event.participants.map(
    ({ entityId }) => digest.entities.find(({ id }) => id === entityId)?.name ?? entityId,
  );
  const time = event.time.edtf ?? `${event.time.earliest ?? ""}..${event.time.latest ?? ""}`;
  return [names.join(" + "), event.place, time, event.status]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}
