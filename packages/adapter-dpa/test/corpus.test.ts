import { dpa } from "@digest/adapter-dpa";
import { hasShared } from "@digest/adapter-tests";
import { isForReaders, readWith } from "@digest/core";
import { describe, expect, it } from "vitest";
import { corpus, seeds } from "./cases.ts";

/** What the listings hold beside texts and pictures. */
const listings: Readonly<Record<string, readonly [items: number, skipped: number]>> = {
  "LISTING_14_Event_sent_as_a_Concept_Item.xml": [0, 1],
  "LISTING_24_News_Message_conveying_a_complete_News_Package.xml": [0, 5],
  "LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml": [0, 1],
  "LISTING_2_NewsML-G2_Text_Document.xml": [1, 0],
  "LISTING_3_Photo_in_NewsML-G2.xml": [1, 0],
};

/** Base names of the files that are for editors. */
const forEditors = ["hoerfunk", "lesestuecke"];

describe.skipIf(!hasShared)("the development data (skipped where ../shared is absent)", () => {
  it("gives every story without a problem", async () => {
    const files = ["digitalwires", "newsml-g2", "iptc7901"].flatMap((folder) => corpus(folder, folder));
    expect(files).toHaveLength(29);
    for (const { name, document, format } of [...files, ...seeds()]) {
      const { items, problems } = await readWith([dpa], document);
      expect([name, items.length, items[0]?.article.format, problems]).toEqual([name, 1, format, []]);
    }
  });

  it("skips what is no article in the listings, with a reason", async () => {
    for (const { document } of corpus("newsml-g2-iptc-listings", "newsml-g2")) {
      const { items, problems } = await readWith([dpa], document);
      const skipped = problems.filter(({ code }) => code === "skipped-item");
      expect([document.uri, [items.length, skipped.length]]).toEqual([document.uri, listings[document.uri]]);
    }
  });

  it("knows the items that are not for readers in every form", async () => {
    for (const folder of ["digitalwires", "newsml-g2", "iptc7901"]) {
      for (const { name, document } of corpus(folder, folder)) {
        const { items } = await readWith([dpa], document);
        const expected = forEditors.some((base) => name.includes(base));
        expect([name, items.map(({ article }) => isForReaders(article))]).toEqual([name, [!expected]]);
      }
    }
  });
});
