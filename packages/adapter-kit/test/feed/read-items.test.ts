import { type FeedItem, readFeed, readItems } from "@digest/adapter-kit/feed";
import { articleFromText, type Reading } from "@digest/core";
import { describe, expect, it } from "vitest";

const about = { source: "example", format: "feed", uri: "urn:example:feed" } as const;
const fields = { title: ["/headline"], category: ["/keywords"], link: ["/url"] } as const;

function toArticle({ title }: FeedItem) {
  if (title === undefined) return undefined;
  return articleFromText({ source: "example", headline: title.text, text: "Die Brücke ist fertig." });
}

async function read(items: string, emptyLists = false): Promise<Reading> {
  const bytes = new TextEncoder().encode(`<rss version="2.0"><channel><title>F</title>${items}</channel></rss>`);
  const reasonToSkip = ({ title }: FeedItem) => (title?.text === "Werbung" ? "advertising" : undefined);
  return readItems(await readFeed({ uri: about.uri, bytes }, about), about, {
    fields,
    emptyLists,
    toArticle,
    reasonToSkip,
  });
}

describe(readItems, () => {
  it("accounts for the elements that went to a place the article has", async () => {
    const item = "<item><title>Brücke</title><category>Bau</category><link>https://example.org/1</link></item>";
    const { items, problems } = await read(item);
    expect(problems).toEqual([]);
    expect(items.map(({ uri }) => uri)).toEqual([about.uri]);
    expect(items[0]?.ledger.flatMap(({ pointers }) => pointers ?? [])).toEqual(["/headline"]);
  });

  it("counts empty lists as places where that is asked for", async () => {
    const { items } = await read("<item><title>Brücke</title><category>Bau</category></item>", true);
    expect(items[0]?.ledger.flatMap(({ pointers }) => pointers ?? [])).toEqual(["/headline", "/keywords"]);
  });

  it("reads an item that stands there twice once", async () => {
    const item = "<item><title>Brücke</title></item>";
    expect((await read(`${item}${item}<item><title>Hafen</title></item>`)).items).toHaveLength(2);
  });

  it("tells what has no title and what is no article", async () => {
    const { items, problems } = await read(
      "<item><link>https://example.org/1</link></item><item><title>Werbung</title></item>",
    );
    expect(items).toEqual([]);
    expect(problems).toMatchObject([
      { code: "missing-field", path: ["items", 0, "title"], source: "example", format: "feed" },
      { code: "skipped-item", path: ["items", 1] },
    ]);
  });

  it("hands on the problems of a feed that could not be read", () => {
    expect(readItems({ problems: [] }, about, { fields, toArticle })).toEqual({ items: [], problems: [] });
  });
});
