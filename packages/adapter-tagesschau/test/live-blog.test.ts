import { tagesschau } from "@digest/adapter-tagesschau";
import { textDocument } from "@digest/adapter-tests";
import type { Block } from "@digest/core";
import { describe, expect, it } from "vitest";
import { caseNamed } from "./cases.ts";

const page = new TextDecoder().decode(caseNamed("page/live-blog").document.bytes);
const script = /(<script type="application\/ld\+json">)([\s\S]*?)(<\/script>)/;

/** Headline and time of each entry, and the blocks that are none. */
async function entriesOf(html: string) {
  const { items, problems } = await tagesschau.read(textDocument(html));
  const blocks: readonly Block[] = items[0]?.article.blocks ?? [];
  return {
    codes: problems.map(({ code }) => code),
    genre: items[0]?.article.genre,
    entries: blocks.flatMap((block) => (block.kind === "entry" ? [[block.headline, block.published?.value]] : [])),
    others: blocks.filter(({ kind }) => kind !== "entry").map(({ kind }) => kind),
  };
}

const titles = ["Damm bei Neudorf hält", "Schulen bleiben zu", "Brücke wieder frei"];
const clocks = ["2025-05-21T14:32+02:00", "2025-05-21T12:10+02:00"];

describe("a live blog whose JSON-LD is broken", () => {
  it.each([
    ["a value without quotation marks", (json: string) => json.replace('"LiveBlogPosting"', "LiveBlogPosting")],
    ["the closing brackets missing", (json: string) => json.slice(0, json.lastIndexOf("]"))],
  ])("has its entries and the times that can be read: %s", async (_, broken) => {
    const html = page.replace(script, (_all, open, json, close) => `${open}${broken(json)}${close}`);
    const { codes, genre, entries, others } = await entriesOf(html);
    expect([codes, genre, others]).toEqual([["malformed-json"], "live-blog", []]);
    expect(entries).toEqual(titles.map((title, at) => [title, [...clocks, "2025-05-21T11:05:00.000+02:00"][at]]));
  });

  it.each(["{kaputt", '{"liveBlogUpdate":[{"headline":"Brücke wieder frei","datePublished":"2025-0'])(
    "has entries without a time where nothing tells it: %s",
    async (json) => {
      const { entries, others } = await entriesOf(page.replace(script, `$1${json}$3`));
      expect(entries).toEqual(titles.map((title, at) => [title, clocks[at]]));
      expect(others).toEqual([]);
    },
  );

  it("never gives an update the time of another", async () => {
    const json =
      '{x,"liveBlogUpdate":[{"headline":"Brücke wieder frei","author":{"name":"E"}},{"datePublished":"2025-05-21T09:00:00+02:00"}]}';
    expect((await entriesOf(page.replace(script, `$1${json}$3`))).entries.at(-1)).toEqual([titles[2], undefined]);
  });

  it("is told by its address where no label is there", async () => {
    const bare = page.replace(script, "").replace(/<div class="seitenkopf__label">.*?<\/div>/, "");
    expect(await entriesOf(bare)).toMatchObject({ codes: [], genre: "live-blog", others: [] });
    expect((await entriesOf(bare.replaceAll("newsticker/liveblog-", "inland/"))).entries).toEqual([]);
  });

  it("has its entries where none shows a time", async () => {
    const bare = page.replace(script, "").replace(/<p class="textabsatz">[^<]*\d Uhr<\/p>/g, "");
    expect(await entriesOf(bare)).toMatchObject({ entries: titles.map((title) => [title, undefined]), others: [] });
  });

  it("keeps an overview before the first time out of the entries, and sub-headings inside them", async () => {
    const more = page
      .replace(
        /(<h2 class="meldung__subhead">Damm)/,
        '<h2 class="meldung__subhead">Überblick</h2><p class="textabsatz">Das war der Tag.</p>$1',
      )
      .replace(
        '<p class="textabsatz">Die Schulen',
        '<h3 class="meldung__subhead">Wer betroffen ist</h3><p class="textabsatz">Die Schulen',
      );
    const { entries, others } = await entriesOf(more);
    expect(entries.map(([title]) => title)).toEqual(titles);
    expect(others).toEqual(["heading", "paragraph"]);
  });
});
