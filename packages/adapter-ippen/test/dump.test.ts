import { ippen } from "@digest/adapter-ippen";
import { hasShared, sharedDocument, textDocument } from "@digest/adapter-tests";
import type { ReadingItem } from "@digest/core";
import { describe, expect, it } from "vitest";
import { bannerLines, bannerOffers, bannerPhrases, bannerWords } from "../src/dump/banner-phrases.ts";
import { bannerOf, cutBanners } from "../src/dump/banners.ts";
import { readByline, stampWords } from "../src/dump/page-lines.ts";
import { genreKickers } from "../src/genre-kickers.ts";
import { partnerIn, partnerOfLine, partners } from "../src/partners.ts";

async function readText(text: string): Promise<ReadingItem> {
  const { items, problems } = await ippen.read(textDocument(text), "dump");
  expect(problems).toEqual([]);
  const [item] = items;
  if (item === undefined) throw new Error("nothing was read");
  return item;
}

const piece = (text: string) => ({ start: 0, end: text.length, text, exact: true });
const head = [
  "Streit um den Fluss: Was das Gericht entschied",
  "Das Urteil fiel nach drei Jahren. Beide Seiten jubeln.",
  "Der Fluss bleibt, wo er ist. Das sagte die Richterin.",
];

describe("the banners", () => {
  it.each(Object.entries(bannerPhrases))("knows “%s” as %s", (phrase, reason) => {
    expect(bannerOf(`Hier ${phrase.toUpperCase()} und mehr`)).toBe(reason);
  });

  it.each(Object.entries(bannerWords))(
    "knows “%s” as %s in a line of the head that speaks to the reader",
    (word, reason) => {
      const lines = ["Wir verwenden Cookies", `Bitte prüfen Sie ${word}.`].map(piece);
      expect(cutBanners(lines).reasons.at(-1)).toBe(reason);
    },
  );

  it.each([...Object.entries(bannerLines), ...Object.entries(bannerOffers)])(
    "knows the line “%s” in the head",
    (line) => {
      expect(cutBanners(["Wir verwenden Cookies", line].map(piece)).pieces).toEqual([]);
    },
  );

  it("ends where the article begins, also one about ad-blockers", () => {
    const lines = [
      "Wir verwenden Cookies",
      "Weitere Informationen",
      "Ad-Blocker: Gericht stärkt Verlage",
      "Verlage dürfen Leser aussperren.",
    ];
    expect(cutBanners(lines.map(piece)).pieces.map(({ text }) => text)).toEqual(lines.slice(2));
  });

  it("is known below the head by several marks, and an article about it is not", () => {
    const stray = "Lesen Sie nahezu werbefrei mit aktiviertem Ad-Blocker";
    const text = "Die Verwendung von Cookies regelt das Gesetz, auch wenn Sie nahezu werbefrei lesen.";
    expect(cutBanners([...head, stray, text].map(piece)).pieces.map((line) => line.text)).toEqual([...head, text]);
  });

  it("goes over the place where the portal's name was", () => {
    const lines = [
      "Bitte deaktivieren Sie die Werbeblockierung für",
      "merkur.de",
      ". Danach geht es weiter.",
      "Der Fluss bleibt",
    ];
    expect(cutBanners(lines.map(piece)).pieces.map(({ text }) => text)).toEqual(["Der Fluss bleibt"]);
  });
});

describe("the head of a dump", () => {
  it.each(partners)("knows the source line $name", ({ name, marks }) => {
    expect(partnerOfLine(`The ${name.replace(/^The /, "")}`)).toBe(name);
    for (const mark of marks) expect(partnerIn(`zuerst bei ${mark} erschienen`)).toBe(name);
  });

  it("takes a short line before a headline as kicker", async () => {
    const { article } = await readText(["Recht", ...head].join("\n"));
    expect([article.kicker, article.headline]).toEqual(["Recht", head[0]]);
  });

  it.each(Object.entries(genreKickers))("reads the kicker “%s” as the genre %s", async (kicker, genre) => {
    expect((await readText([kicker, ...head].join("\n"))).article.genre).toBe(genre);
  });

  it("takes a lone headline without kicker", async () => {
    const { article } = await readText(head.join("\n"));
    expect(article.kicker).toBeUndefined();
    expect([article.headline, article.teaser]).toEqual(head.slice(0, 2));
  });

  it("has no lead where the first paragraph begins with a dateline", async () => {
    const { article } = await readText([head[0], "Passau – Der Inn steigt.", "Er steigt weiter."].join("\n"));
    expect(article.teaser).toBeUndefined();
    expect(article.dateline).toEqual({ text: "Passau –", places: ["Passau"], agencies: [] });
  });

  it("keeps a lone source line as the origin's name", async () => {
    const { article } = await readText(["Economist", ...head].join("\n"));
    expect(article.origin).toEqual({ publisher: "Economist" });
    expect(article).not.toHaveProperty("published");
  });

  it.each(Object.entries(stampWords))("reads the line “%s” as %s", async (word, field) => {
    const line = `${word.charAt(0).toUpperCase()}${word.slice(1)}: 14.05.2025, 17:05 Uhr`;
    const { article } = await readText([head[0], line, ...head.slice(1)].join("\n"));
    expect(article[field]?.value).toBe("2025-05-14T17:05+02:00");
  });

  it("reads authors, and no sentence that begins with 'von'", () => {
    expect(readByline("Von: Nadine Hölz und Kai Brandl")).toEqual(["Nadine Hölz", "Kai Brandl"]);
    expect(readByline("Von heute an gilt das Gesetz")).toBeUndefined();
  });
});

describe("the body of a dump", () => {
  it("drops the caption of a gallery and keeps the heading below it", async () => {
    const { article, ledger } = await readText(
      [...head, "Die schönsten Bilder vom Fluss", "Was nun gebaut wird", "Eine Brücke."].join("\n"),
    );
    expect(article.blocks.filter(({ kind }) => kind === "heading")).toEqual([
      { kind: "heading", text: "Was nun gebaut wird" },
    ]);
    expect(ledger.filter(({ removed }) => removed === "gallery-caption")).toHaveLength(1);
  });

  it("takes many short lines as a list", async () => {
    const list = ["Passau", "Linz an der Donau", "Wien", "Budapest"];
    const { article } = await readText([...head, ...list, "Weitere Städte", "Es gibt mehr."].join("\n"));
    expect(article.blocks).toContainEqual({ kind: "list", ordered: false, items: list });
  });

  it("names the headings among what was inferred", async () => {
    const { article } = await readText([...head, "Was nun gebaut wird", "Eine Brücke."].join("\n"));
    expect(article.inferred).toContainEqual({ pointer: "/blocks/1", rule: "short-line-without-full-stop" });
  });

  it.each(["Nur eine Zeile", '{"a": 1}', "<html><p>x</p></html>"])("refuses %s", async (text) => {
    const { items, problems } = await ippen.read(textDocument(text), "dump");
    expect(items).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["malformed-text"]);
  });
});

describe("detection of a dump", () => {
  it("is sure by a notice of the house, with reasons", () => {
    const detection = ippen.detect(textDocument([...head, "*Diese Seite ist ein Angebot von IPPEN.MEDIA."].join("\n")));
    expect(detection).toEqual({ format: "dump", certainty: 0.9, reasons: ["a notice names IPPEN.MEDIA"] });
  });

  it("does not claim a cookie banner alone", () => {
    const lines = ["Wir verwenden Cookies.", "Weitere Informationen", ...head];
    expect(ippen.detect(textDocument(lines.join("\n")))?.certainty ?? 0).toBeLessThan(0.5);
  });

  it.each(["Das teilte die IPPEN.MEDIA mit.", "Die EU will Artikel automatisch übersetzen lassen.", "Source: welt.de"])(
    "does not claim a text with %s",
    (line) => {
      expect(ippen.detect(textDocument([...head, line].join("\n")))).toBeUndefined();
    },
  );
});

describe.skipIf(!hasShared)("the text among the development data", () => {
  it("is read with all that stands around it", async () => {
    const { items, problems } = await ippen.read(sharedDocument("seeds/001_4af8242a25d5f74d.txt"));
    const [item] = items;
    const article = item?.article;
    expect(problems).toEqual([]);
    expect(article?.kicker).toBe("Washington Post");
    expect(article?.headline).toMatch(/^Gespräch mit Putin: /);
    expect(article?.teaser).toMatch(/^Nach der US-Wahl /);
    expect(article?.dateline?.places).toEqual(["Mar-a-Lago", "Moskau"]);
    expect(article?.contributors.map(({ place }) => place)).toEqual(["Kiew", "Los Angeles", "London", "Washington"]);
    expect(article?.bylines.map(({ name }) => name)).toEqual(["Ellen Nakashima", "John Hudson", "Josh Dawsey"]);
    expect(article?.bylines.every(({ bio, role }) => bio !== undefined && role !== undefined)).toBe(true);
    expect(article?.origin).toEqual({
      publisher: "Washington Post",
      language: "en",
      published: { value: "2024-11-11", precision: "day", basis: "stated" },
      translated: "machine",
    });
    expect(article).not.toHaveProperty("published");
    expect(article?.blocks.filter(({ kind }) => kind === "heading")).toHaveLength(8);
    expect(item?.ledger.filter(({ removed }) => removed === "pull-quote")).toHaveLength(2);
    expect(item?.ledger.filter(({ removed }) => removed === "editor-tool-noise")).toHaveLength(1);
    expect(item?.ledger.some(({ removed }) => removed === "unaccounted")).toBe(false);
  });
});
