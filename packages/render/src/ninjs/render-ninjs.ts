import type { Article, Block, Digest } from "@digest/core";

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

/** ninjs wants a full date-time; a coarser time is left out rather than made up. */
function dateTime(when: Article["published"]): string | undefined {
  return when !== undefined && /T\d\d:\d\d/.test(when.value) ? when.value : undefined;
}

const statuses = { usable: "usable", withheld: "withheld", canceled: "canceled" } as const;

function ninjs(article: Article): Item {
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
    located: article.dateline?.places.join(", "),
    subjects: article.categories.flatMap(({ scheme, code, name }) =>
      code === undefined && name === undefined
        ? []
        : [present({ name, creator: scheme, uri: code === undefined ? undefined : `${scheme}:${code}` })],
    ),
    infosources: article.agencies.map((name) => ({ name })),
    copyrightnotice: article.rights,
  });
}

/** The articles of a digest as ninjs 2.1 items (IPTC). */
export function renderNinjs(digest: Digest): readonly Item[] {
  return digest.articles.map(ninjs);
}
