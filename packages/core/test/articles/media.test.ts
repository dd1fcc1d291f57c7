import {
  type Article,
  type ArticleDraft,
  articleRegister,
  type Block,
  type Edition,
  finishArticle,
  reconcile,
} from "@digest/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const harbour = "urn:newsml:agency.example:picture-1";
const bridge = "urn:newsml:agency.example:picture-2";

function edition(urn: string, version: string, draft: Partial<ArticleDraft>): Edition {
  const identifiers = [{ scheme: "urn", value: urn }];
  const article = finishArticle(
    { source: "agency", format: "digitalwires", language: "de", identifiers, version, ...draft },
    ["urn"],
  );
  return { uri: `${urn}#${version}`, article };
}

const image = (id: string): Block => ({ kind: "image", id, caption: "Blick von oben" });
const words: Block = { kind: "paragraph", text: "Die Brücke bleibt zu." };

const picture = edition(harbour, "1", { blocks: [image(harbour)] });
const canceled = edition(harbour, "2", { blocks: [image(harbour)], status: "canceled" });
const again = edition(harbour, "3", { blocks: [image(harbour)] });
const text = edition("urn:newsml:agency.example:text", "1", {
  headline: "Brücke gesperrt",
  blocks: [words, image(harbour), image(bridge)],
});
const nested = edition("urn:newsml:agency.example:nested", "1", {
  headline: "Wie es weitergeht",
  blocks: [
    { kind: "gallery", images: [{ id: harbour }, { id: bridge }] },
    { kind: "gallery", images: [{ id: harbour }] },
    { kind: "box", blocks: [image(harbour), words] },
    { kind: "entry", blocks: [{ kind: "embed", provider: "video", id: harbour }] },
  ],
});

/** What readers see, as JSON. */
function shown(editions: readonly Edition[], now?: string): string {
  return JSON.stringify(reconcile(editions, now).current);
}

function blocksOf(editions: readonly Edition[], headline: string): Article["blocks"] | undefined {
  return reconcile(editions).current.find((article) => article.headline === headline)?.blocks;
}

describe("a picture that is an item of its own", () => {
  it("leaves every article with its cancel, in whatever order they come", () => {
    for (const order of [
      [text, nested, picture, canceled],
      [canceled, picture, nested, text],
      [canceled, text, nested],
    ]) {
      expect(shown(order)).not.toContain(harbour);
      expect(blocksOf(order, "Brücke gesperrt")).toEqual([words, image(bridge)]);
      expect(blocksOf(order, "Wie es weitergeht")).toEqual([
        { kind: "gallery", images: [{ id: bridge }] },
        { kind: "box", blocks: [words] },
        { kind: "entry", blocks: [] },
      ]);
    }
  });

  it("comes back with a genuinely newer version", () => {
    expect(blocksOf([canceled, again, text], "Brücke gesperrt")).toEqual(text.article.blocks);
  });

  it("is shown in no article before its embargo lifts", () => {
    const embargo = { value: "2025-03-01T12:00:00Z", precision: "second", basis: "stated" } as const;
    const held = edition(harbour, "1", { blocks: [image(harbour)], embargo });
    const register = articleRegister([], "2025-03-01T11:00:00Z");
    register.add(text);
    expect(register.add(held).added.map(({ blocks }) => blocks)).toEqual([[words, image(bridge)]]);
    const { added } = register.advance("2025-03-01T12:00:00Z");
    expect(added).toContainEqual(text.article);
  });

  it("is another publisher's only by its name there", () => {
    const article = finishArticle({
      source: "paper",
      format: "page",
      language: "de",
      blocks: [image(harbour)],
    });
    expect(shown([canceled, { uri: "page.html", article }])).toContain(harbour);
  });

  it("stands in articles as the newest of its editions says, for every order, and changes tell of it", () => {
    const all = [picture, canceled, again, text, nested, edition(bridge, "1", { status: "canceled" })];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (editions) => {
        const register = articleRegister();
        const seen = new Map<string, Article>();
        for (const item of editions) {
          const { removed, added } = register.add(item);
          for (const { id } of removed) seen.delete(id);
          for (const article of added) seen.set(article.id, article);
        }
        const { current } = reconcile(editions.toReversed());
        expect(register.current()).toEqual(current);
        expect(new Set(seen.values())).toEqual(new Set(current));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
