import { itemLedger } from "@digest/adapter-kit/feed";
import { describe, expect, it } from "vitest";

const markup = '<item><titles/><title a="b">Eins</title> <link>x</link><guid/><broken></item>';
const text = `<rss><item>0</item>${markup}</rss>`;
const start = text.indexOf(markup);
const entry = { links: [], authors: [], contributors: [], categories: [], dates: [], elements: {} };
const rest = { id: "1", idKind: "hash", permalink: false, contents: [], enclosures: [], media: [] } as const;
const fields = { title: ["/headline"], guid: ["/identifiers"], absent: ["/nowhere"], link: [] };

describe(itemLedger, () => {
  it("tiles the feed: elements with their places, the rest of the item, all around it", () => {
    const entries = itemLedger(text, { ...entry, ...rest, start, end: start + markup.length }, fields);
    expect(
      entries.map(({ start: from, end, pointers, removed }) => [text.slice(from, end), pointers ?? removed]),
    ).toEqual([
      ["<rss><item>0</item>", "other-items"],
      ["<item><titles/>", "markup"],
      ['<title a="b">Eins</title> ', ["/headline"]],
      ["<link>x</link>", "markup"],
      ["<guid/>", ["/identifiers"]],
      ["<broken></item>", "markup"],
      ["</rss>", "other-items"],
    ]);
  });

  it("is one range where the place of the item is not known", () => {
    expect(itemLedger(text, { ...entry, ...rest }, fields)).toEqual([{ start: 0, end: text.length, pointers: [""] }]);
  });
});
