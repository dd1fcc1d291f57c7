import { tagesschau } from "@digest/adapter-tagesschau";
import { describe, expect, it } from "vitest";
import { carriedFrom, carriedHouses, regionName, regions } from "../src/api/regions.ts";
import { genreLabels, genreOf } from "../src/genre-labels.ts";
import { readClockLine } from "../src/live-entries.ts";
import { pageTimes } from "../src/page/times.ts";
import { readPictureText } from "../src/picture-text.ts";
import { isProgrammeNote, readProgrammeNote } from "../src/programme-note.ts";
import { caseNamed } from "./cases.ts";

async function readHtml(html: string) {
  return tagesschau.read(
    { uri: "https://www.tagesschau.de/inland/x-100.html", bytes: new TextEncoder().encode(html) },
    "page",
  );
}

describe("a page", () => {
  it("of an unknown layout is a problem that names what each layout lacks", async () => {
    const { items, problems } = await readHtml(
      "<html><body><article><h1>Titel</h1><p>Text</p></article></body></html>",
    );
    expect(items).toEqual([]);
    expect(problems).toMatchObject([{ code: "unknown-layout", source: "tagesschau", format: "page" }]);
    expect(problems[0]?.message).toContain(
      "layout 2022 lacks title (h1.seitenkopf__headline) and text (article p.textabsatz)",
    );
    expect(problems[0]?.message).toContain("layout 2020 lacks title (.meldungHead .headline)");
  });

  it("with a title outside its article is a problem, no article", async () => {
    const { items, problems } = await readHtml(
      '<h1 class="seitenkopf__headline"><span class="seitenkopf__headline--text">T</span></h1><article><p class="textabsatz">Text</p></article>',
    );
    expect(items).toEqual([]);
    expect(problems).toMatchObject([{ code: "unknown-layout" }]);
  });

  it("without an address of its own has none, whatever its file is called", async () => {
    const { document } = caseNamed("page/2023");
    const html = new TextDecoder().decode(document.bytes).replace(/<link rel="canonical"[^>]*>/, "");
    const { items } = await tagesschau.read(
      { uri: "seiten/x-100.html", bytes: new TextEncoder().encode(html) },
      "page",
    );
    expect(items[0]?.article.url).toBeUndefined();
    expect(items[0]?.article.identifiers.every(({ weak }) => weak === true)).toBe(true);
  });

  it("keeps what it removes out of the text", async () => {
    const { items } = await tagesschau.read(caseNamed("page/2022").document);
    const text = JSON.stringify(items[0]?.article.blocks);
    for (const word of ["Link-Tipp", "Zurück zur Startseite", "doppelt", "Kein Schiff"])
      expect(text).not.toContain(word);
  });

  it("has a piece it points to beside the text, not in it", async () => {
    const html = new TextDecoder().decode(caseNamed("page/2025").document.bytes);
    const tip =
      '<p class="textabsatz">Mehr dazu: <a href="/inland/bad-7.html">Was das Bad kostet</a></p><p class="textabsatz">Lesen Sie auch</p>';
    const { items } = await readHtml(html.replace('<h2 id="Kosten"', `${tip}<h2 id="Kosten"`));
    expect(items[0]?.article.blocks).toEqual((await readHtml(html)).items[0]?.article.blocks);
    expect(items[0]?.article.related).toContainEqual({
      headline: "Was das Bad kostet",
      url: "https://www.tagesschau.de/inland/bad-7.html",
    });
    expect(items[0]?.ledger.map(({ removed }) => removed)).toContain("reading-tip");
  });

  it("accounts for what stands around it, with the reason", async () => {
    const { items } = await tagesschau.read(caseNamed("page/2025").document);
    const html = new TextDecoder().decode(caseNamed("page/2025").document.bytes);
    const kept = html.replace("</article>", "</article><form>Suche</form><footer>Impressum</footer>");
    const removed = (await readHtml(kept)).items[0]?.ledger.flatMap((entry) =>
      entry.removed === undefined || entry.removed === "markup" ? [] : [entry.removed],
    );
    expect(items).toHaveLength(1);
    expect(removed).toEqual(expect.arrayContaining(["control", "page-furniture"]));
  });

  it("is known by its classes where it has no head, also as a part of a page", () => {
    const html = new TextDecoder().decode(caseNamed("page/2025").document.bytes);
    for (const part of [html.replace(/<head>[\s\S]*?<\/head>/, ""), html.slice(html.indexOf("<main>"))])
      expect(tagesschau.detect({ uri: "x", bytes: new TextEncoder().encode(part) })?.format).toBe("page");
  });

  it("accounts for the elements its fields come from", async () => {
    const { document } = caseNamed("page/2023");
    const text = new TextDecoder().decode(document.bytes);
    const { items } = await tagesschau.read(document);
    const range = (pointer: string) => {
      const entry = items[0]?.ledger.find(({ pointers }) => pointers?.includes(pointer));
      return text.slice(entry?.start, entry?.end);
    };
    expect(range("/headline")).toContain("Wer jetzt regieren will");
    expect(range("/teaser")).toContain("Wer kann mit wem?");
    expect(range("/blocks/1")).toContain("hyphenate");
    expect(range("/expires")).toContain("unavailable_after");
  });
});

describe(pageTimes, () => {
  const stand = {
    value: "2025-06-04T19:53+02:00",
    precision: "minute",
    basis: "convention",
    zone: "Europe/Berlin",
  } as const;
  const tags = (date: string) => new Map([["date", [date]]]);

  it("takes seconds from the meta date in the minute of the stamp", () => {
    expect(pageTimes({ tags: tags("2025-06-04T19:53:57"), ld: undefined }, stand)).toMatchObject({
      published: { value: "2025-06-04T19:53:57+02:00" },
      updated: undefined,
    });
  });

  it("takes another meta date for the last change", () => {
    expect(pageTimes({ tags: tags("2025-06-05T08:00:00"), ld: undefined }, stand)).toMatchObject({
      published: stand,
      updated: { value: "2025-06-05T08:00:00+02:00" },
    });
  });

  it("knows no time that the page does not state", () => {
    expect(pageTimes({ tags: new Map(), ld: undefined }, undefined)).toEqual({
      published: undefined,
      updated: undefined,
      expires: undefined,
    });
  });
});

describe(readProgrammeNote, () => {
  it("reads broadcast and time", () => {
    expect(
      readProgrammeNote(
        "Dieses Thema im Programm: Über dieses Thema berichteten die tagesthemen am 28. April 2023 um 22:15 Uhr.",
      ),
    ).toEqual({
      headline: "tagesthemen",
      section: "Dieses Thema im Programm",
      published: { value: "2023-04-28T22:15+02:00", precision: "minute", basis: "convention", zone: "Europe/Berlin" },
    });
  });
  it("tells the note from a sentence that begins like it", () => {
    expect(isProgrammeNote("Über das Thema berichtete niemand.")).toBe(false);
  });
});

describe(readClockLine, () => {
  it("puts a clock on the day of the blog", () => {
    expect(readClockLine("14:32 Uhr", "2025-05-21")).toEqual({
      value: "2025-05-21T14:32+02:00",
      precision: "minute",
      basis: "derived",
      zone: "Europe/Berlin",
    });
  });
  it.each(["2. März 2025, 9:05 Uhr", "02.03.2025 um 9.05 Uhr", "02.03.2025 9:05 Uhr"])(
    "reads the day of %s",
    (line) => {
      expect(readClockLine(line, undefined)).toMatchObject({ value: "2025-03-02T09:05+01:00", basis: "convention" });
    },
  );
  it.each(["Um 14:32 Uhr geschah es", "14:32", "25:61 Uhr"])("leaves %s to the text", (line) => {
    expect(readClockLine(line, "2025-05-21")).toBeUndefined();
  });
});

describe(readPictureText, () => {
  it.each([
    ["Das Rathaus | dpa", { caption: "Das Rathaus", credit: "dpa" }],
    ["Das Werk | Bildquelle: E. Muster", { caption: "Das Werk", credit: "E. Muster" }],
    ["A | B | AP", { caption: "A | B", credit: "AP" }],
    ["Ohne Quelle", { caption: "Ohne Quelle" }],
    ["", {}],
  ])("parts %j", (text, parts) => expect(readPictureText(text)).toEqual(parts));
});

describe("tables", () => {
  it.each(Object.entries(genreLabels))("label %s is %s", (label, genre) =>
    expect(genreOf(label.toUpperCase())).toBe(genre),
  );
  it("keeps a label it does not know", () => expect(genreOf(" Marktbericht ")).toBe("Marktbericht"));
  it.each(Object.entries(regions))("state %s is %s", (id, name) => expect(regionName(Number(id))).toBe(name));
  it.each(Object.entries(carriedHouses))("house %s is %s", (code, name) => expect(carriedFrom(code)).toBe(name));
});
