import type { Article, Block, Digest, Event } from "@digest/core";
import type { RenderOptions } from "../options.ts";
import { wordsOf } from "../view/clean.ts";
import { type DigestIndex, entityName, indexOf } from "../view/digest-index.ts";
import { titleOf } from "../view/event-view.ts";
import { wordsFor } from "../words/index.ts";

type Item = Readonly<Record<string, unknown>>;

function present(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

function plain(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
    case "quote":
      return [block.text];
    case "list":
      return block.items;
    case "box":
    case "entry":
      return [...(block.headline === undefined ? [] : [block.headline]), ...block.blocks.flatMap(plain)];
    default:
      return [];
  }
}

/** ninjs wants a full date-time (RFC 3339, with seconds); a coarser time is left out rather than made up. */
function dateTime(when: Article["published"]): string | undefined {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(when?.value ?? "");
  return found === null ? undefined : `${found[1]}${found[2] ?? ":00"}${found[3]}`;
}

const statuses = { usable: "usable", withheld: "withheld", canceled: "canceled" } as const;

/** Codes of IPTC's Media Topics have addresses; other codes stand as they are. */
function subject({ scheme, code, name }: Article["categories"][number]): Item {
  const isTopic = scheme === "medtop" && code !== undefined && /^\d{8}$/.test(code);
  return present({
    name: name === undefined ? undefined : wordsOf(name),
    uri: isTopic ? `http://cv.iptc.org/newscodes/mediatopic/${code}` : undefined,
    literal: code === undefined ? undefined : `${scheme}:${code}`,
  });
}

/** People, bodies and places that take part in what the article tells. */
function partsOf(events: readonly Event[], kind: string, index: DigestIndex): readonly Item[] {
  const ids = new Set(events.flatMap(({ participants }) => participants.map(({ entityId }) => entityId)));
  return [...ids]
    .filter((id) => index.entities.get(id)?.kind === kind)
    .map((uri) => ({ uri, name: entityName(uri, index) }));
}

function ninjs(article: Article, events: readonly Event[], index: DigestIndex): Item {
  return present({
    uri: article.id,
    type: "text",
    standard: { name: "ninjs", version: "2.1", schema: "https://iptc.org/std/ninjs/ninjs-schema_2.1.json" },
    version: article.version,
    firstcreated: dateTime(article.published),
    versioncreated: dateTime(article.updated ?? article.published),
    embargoed: dateTime(article.embargo),
    pubstatus: statuses[article.status],
    urgency: article.urgency,
    language: article.language,
    headlines: article.headline === undefined ? undefined : [{ role: "main", value: article.headline }],
    descriptions: article.teaser === undefined ? undefined : [{ role: "summary", value: article.teaser }],
    bodies: [{ role: "main", contenttype: "text/plain", value: article.blocks.flatMap(plain).join("\n\n") }],
    by: article.bylines.map(({ name }) => name).join(", ") || undefined,
    located: article.dateline?.places.join(", ") || undefined,
    subjects: article.categories.map(subject).filter((item) => Object.keys(item).length > 0),
    people: partsOf(events, "person", index),
    organisations: partsOf(events, "organisation", index),
    places: partsOf(events, "place", index),
    events: events.map((event) => ({ uri: event.id, name: titleOf(event, index) })),
    infosources: article.agencies.map((name) => ({ name })),
    copyrightnotice: article.rights,
  });
}

/** The articles of a digest as ninjs 2.1 items (IPTC), each with the events it tells of and who takes part in them. */
export function renderNinjs(
  digest: Digest,
  { language = "de" }: Pick<RenderOptions, "language"> = {},
): readonly Item[] {
  const index = indexOf(digest, wordsFor(language));
  const told = new Map<string, Event[]>();
  for (const event of digest.events) {
    for (const id of new Set(event.mentions.map(({ articleId }) => articleId))) {
      told.set(id, [...(told.get(id) ?? []), event]);
    }
  }
  return digest.articles.map((article) => ninjs(article, told.get(article.id) ?? [], index));
}
