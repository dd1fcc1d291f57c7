import { dpa } from "@digest/adapter-dpa";
import { type Article, genres, germanSentences } from "@digest/core";
import { describe, expect, it } from "vitest";
import { locationTypes, loginTypes } from "../src/digitalwires/categories.ts";
import { readRelated } from "../src/dump/related.ts";
import { months, readStamp } from "../src/iptc7901/header.ts";
import { functionWords, languageOf } from "../src/iptc7901/language-of.ts";
import { hyphenLinks, unwrap } from "../src/iptc7901/message-lines.ts";
import { itemClasses, subjectTypes } from "../src/newsml-g2/schema.ts";
import { agencies, distinctNames, findAgency, regionalServices } from "../src/wire/agencies.ts";
import { bylineLabels, bylineWords, isByline, readByline } from "../src/wire/bylines.ts";
import { categoryKinds, orderCategories } from "../src/wire/categories.ts";
import { deskName, desks, isEditorialDesk } from "../src/wire/desks.ts";
import { embedElements } from "../src/wire/embeds.ts";
import { lastingUrl, signedParameters } from "../src/wire/lasting-url.ts";
import { publicPart, publicParts } from "../src/wire/notepad.ts";
import { killMarks, signals } from "../src/wire/signals.ts";
import { textGenres } from "../src/wire/text-genres.ts";

async function article(text: string, format: "digitalwires" | "iptc7901" | "newsml-g2"): Promise<Article | undefined> {
  const bytes = new TextEncoder().encode(text);
  return (await dpa.read({ uri: "urn:example:input", bytes }, format)).items[0]?.article;
}

function entry(fields: object): string {
  return JSON.stringify({
    urn: "urn:newsml:agency.example:1",
    version: 1,
    version_created: "2025-05-06T10:38:05+02:00",
    ...fields,
  });
}

function message(head: string, desk = "pl"): string {
  return `\u0001bdt0001 4 ${desk} 10  dpa 0007\n\nBrücken/\n\u0002${head} =\n\nAhlefeld (dpa) - Die Brücke bleibt zu.\n\n\u0003061038 Mai 25\n\u007f\n\u007f\u0004\n`;
}

function g2(itemMeta: string, contentMeta: string): string {
  return `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:agency.example:1" version="1"><itemMeta>${itemMeta}<versionCreated>2025-05-06T10:38:05+02:00</versionCreated></itemMeta><contentMeta>${contentMeta}</contentMeta><contentSet><remoteContent href="a.jpg" contenttype="image/jpeg"/></contentSet></newsItem>`;
}

describe("genres of dpa", () => {
  it.each(textGenres)("makes $genre of $name in every form", async ({ name, genre }) => {
    expect(genres).toHaveProperty(genre);
    const json = entry({ categories: [{ type: "dnltype:genre", name, qcode: "dpatextgenre:999" }] });
    expect((await article(json, "digitalwires"))?.genre).toBe(genre);
    if (!["Achtung", "Blitz", "Eil"].includes(name))
      expect((await article(message(`(${name})\nBrücke bleibt zu`), "iptc7901"))?.genre).toBe(genre);
  });

  it.each(textGenres.flatMap((known) => ("code" in known ? [known] : [])))(
    "knows $name by its code $code",
    async ({ code, genre }) => {
      const json = entry({ categories: [{ type: "dnltype:genre", name: null, qcode: `dpatextgenre:${code}` }] });
      expect((await article(json, "digitalwires"))?.genre).toBe(genre);
    },
  );
});

describe("desks", () => {
  it.each(Object.entries(desks))("names %s and says whom it writes for", async (code, { name, audience }) => {
    expect([deskName(code), isEditorialDesk(code)]).toEqual([name, audience === "editors"]);
    expect((await article(message("Brücke bleibt zu", code), "iptc7901"))?.genre).toBe(
      audience === "editors" ? "service-message" : "report",
    );
  });

  it("knows no other", () => {
    expect([deskName("zz"), isEditorialDesk("toString")]).toEqual([undefined, false]);
  });
});

describe("marks of a 7901 head", () => {
  it.each(Object.entries(signals))("takes (%s: …) as %s", async (word, code) => {
    const found = await article(message(`(${word}: im zweiten Absatz)\nBrücke bleibt zu`), "iptc7901");
    expect(found?.categories).toContainEqual({ scheme: "sig", code });
    expect(JSON.stringify(found)).not.toContain("zweiten");
  });

  it.each(killMarks)("takes %s as a cancellation", async (mark) => {
    expect((await article(message(`${mark}\nPlease do not use`), "iptc7901"))?.status).toBe("canceled");
  });

  it("takes Achtung alone as a cancellation, with a note as a genre", async () => {
    expect((await article(message("(Achtung)\nBitte nicht verwenden"), "iptc7901"))?.status).toBe("canceled");
    expect((await article(message("(Achtung - Planung)\nThemen"), "iptc7901"))?.status).toBe("usable");
  });

  it.each([
    ["(Bericht - Sperrfrist 4. Mai 18.00 Uhr)", "withheld"],
    ["(Embargo 6 p.m.)", "withheld"],
    ["(Bericht - Sperrfrist aufgehoben)", "usable"],
  ])("takes %s as %s", async (mark, status) => {
    expect((await article(message(`${mark}\nBrücke bleibt zu`), "iptc7901"))?.status).toBe(status);
  });

  it.each(Object.entries(months))("reads the month %s", (name, month) => {
    expect(readStamp(`151030 ${name} 25`)?.value.slice(0, 10)).toBe(`2025-${String(month).padStart(2, "0")}-15`);
  });
});

describe(unwrap, () => {
  it.each(hyphenLinks)("keeps the blank behind a hyphen before %s", (word) => {
    expect(unwrap([{ text: "die Nord-" }, { text: `${word} Südseite` }])).toBe(`die Nord- ${word} Südseite`);
  });

  it("joins compounds, and dashes with a blank", () => {
    expect(unwrap([{ text: "das Ost-" }, { text: "West-Gefälle" }])).toBe("das Ost-West-Gefälle");
    expect(unwrap([{ text: "es regnet" }, { text: "- und zwar" }, { text: "viel" }])).toBe("es regnet - und zwar viel");
  });
});

describe("agencies", () => {
  it.each(Object.entries(agencies))("finds %s in every spelling", (name, others) => {
    for (const other of [name, name.toUpperCase(), ...others]) expect(findAgency(other)).toBe(name);
  });

  it.each(regionalServices)("takes %s as a service of dpa, no agency", (service) => {
    expect(distinctNames(["dpa", service])).toEqual(["dpa"]);
  });
});

describe("bylines", () => {
  it.each(bylineWords)("takes off %s", (word) => {
    expect(readByline(`${word} Eva Muster`).bylines).toEqual([{ name: "Eva Muster" }]);
    expect(isByline(`${word} Eva Muster, dpa`)).toBe(true);
  });

  it.each(bylineLabels)("takes off the label %s", (label) => {
    expect(readByline(`${label}: Eva Muster, dpa`)).toEqual({ bylines: [{ name: "Eva Muster" }], agencies: ["dpa"] });
  });

  it.each([
    ["Von Eva Muster, Jan van den Berg und Kim O’Hara, dpa", ["Eva Muster", "Jan van den Berg", "Kim O’Hara"]],
    ["Von dpa-Korrespondentin Eva Muster", ["Eva Muster"]],
    ["Eva Muster (Text) und Jan Beispiel (Foto)", ["Eva Muster", "Jan Beispiel"]],
    ["Von dpa", []],
    ["muster.eva", []],
    ["tb", []],
  ])("reads the people of %s", (text, names) => {
    expect(readByline(text).bylines.map(({ name }) => name)).toEqual(names);
  });

  it.each(["Von der Leyen verteidigt den Haushalt", "Von Menschen und Brücken", "Von morgen an gesperrt"])(
    "takes %s as no byline",
    (line) => {
      expect(isByline(line)).toBe(false);
    },
  );
});

describe("categories", () => {
  it.each(categoryKinds)("gives codes of %s with their scheme", (kind) => {
    expect(orderCategories([{ kind, qcode: "scheme:code:more", name: "Name" }])).toEqual([
      { scheme: "scheme", code: "code:more", ...(kind === "signal" ? {} : { name: "Name" }) },
    ]);
  });

  it("orders by kind, rank and place, each once", () => {
    const ranked = [
      { kind: "subject", qcode: "a:3", rank: undefined },
      { kind: "subject", qcode: "a:2", rank: 2 },
      { kind: "subject", qcode: "a:1", rank: 1 },
      { kind: "subject", qcode: "a:2", rank: 5 },
      { kind: "wire", qcode: "w:1" },
    ] as const;
    expect(orderCategories(ranked).map(({ code }) => code)).toEqual(["1", "1", "2", "3"]);
  });

  it.each(Object.entries(locationTypes))("takes the type %s as a place that is %s", async (type, role) => {
    const categories = [{ type: `dnltype:${type}`, name: "Ahlefeld", qcode: null }];
    expect((await article(entry({ categories }), "digitalwires"))?.locations).toEqual([{ role, name: "Ahlefeld" }]);
  });

  it.each(loginTypes)("keeps the type %s for editors", async (type) => {
    const categories = [{ type: `dnltype:${type}`, name: "Eva Muster", qcode: "dpa-ad:muster.eva" }];
    expect(JSON.stringify(await article(entry({ categories }), "digitalwires"))).not.toMatch(/muster/i);
  });

  it.each(Object.entries(subjectTypes))("takes the subject type %s of NewsML-G2 as %s", async (type, kind) => {
    const item = g2('<itemClass qcode="ninat:picture"/>', `<subject type="${type}"><name>Thema</name></subject>`);
    expect((await article(item, "newsml-g2"))?.categories).toEqual([{ scheme: kind, name: "Thema" }]);
  });

  it.each(Object.entries(itemClasses))("reads items of class %s", async (qcode, medium) => {
    const found = await article(g2(`<itemClass qcode="${qcode}"/>`, "<headline>Brücke</headline>"), "newsml-g2");
    const kinds = { image: ["image"], audio: ["embed"], video: ["embed"], none: [] };
    expect(found?.blocks.map(({ kind }) => kind)).toEqual(kinds[medium ?? "none"]);
  });
});

describe("foreign content", () => {
  it.each(Object.entries(embedElements))("reads %s as %s", async (element, provider) => {
    const article_html = `<section class="main"><p>Vorher</p><${element} src="https://x.example/1"></${element}><p>Nachher</p></section>`;
    expect((await article(entry({ article_html }), "digitalwires"))?.blocks[1]).toEqual({
      kind: "embed",
      provider,
      url: "https://x.example/1",
    });
  });

  it("keeps elements of dpa that are new", async () => {
    const article_html =
      '<section class="main"><p>Vorher <dnl-mapembed src="https://x.example/1"></dnl-mapembed></p></section>';
    expect(
      (await article(entry({ article_html }), "digitalwires"))?.blocks.map((block) =>
        "provider" in block ? block.provider : block.kind,
      ),
    ).toEqual(["paragraph", "map"]);
  });
});

describe(lastingUrl, () => {
  it.each(signedParameters)("gives no address signed with %s", (name) => {
    expect(lastingUrl(`https://media.example/a.jpeg?${name.toUpperCase()}=1`)).toBeUndefined();
  });

  it.each(["mailto:a@b.example", "https://user:word@x.example/", "javascript:alert(1)", "thumb.jpg"])(
    "gives no %s",
    (address) => {
      expect(lastingUrl(address)).toBeUndefined();
    },
  );
});

describe(publicPart, () => {
  it.each(Object.entries(publicParts))("opens the part %s of a notepad: %s", (heading, part) => {
    expect(publicPart(heading)).toBe(part);
  });

  it.each(["Ansprechpartner", "Kontakte", "Redaktionelle Hinweise", "constructor"])(
    "keeps the part %s for editors",
    (heading) => {
      expect(publicPart(heading)).toBeUndefined();
    },
  );
});

describe(languageOf, () => {
  const words = Object.entries(functionWords).flatMap(([language, list]) =>
    list.map((word) => [word, language] as const),
  );

  it.each(words)("takes %s as a word of %s alone", (word, language) => {
    expect(words.filter(([other]) => other === word)).toHaveLength(1);
    expect(languageOf([`${word} ${word} ${word}`])).toBe(language);
  });

  it("does not decide by a few words, or where two languages are as frequent", () => {
    expect(languageOf(["Ergebnisse und Tabelle"])).toBeUndefined();
    expect(languageOf(["der und nicht the and of"])).toBeUndefined();
  });
});

describe("teasers of the portal", () => {
  const { openers, capitalNames } = germanSentences.sentences;
  const lineOf = (text: string) => ({ text, start: 0, end: text.length, afterBlank: true });
  const headlineOf = (text: string) =>
    readRelated(lineOf(`${text} (Inland, 07.05.2025 - 06:15) weiterlesen...`), 0)?.related.headline;

  it.each([...openers])("parts a title from a text that begins with %s", (word) => {
    expect(headlineOf(`Stadt sperrt Brücke ${word} kommt hier ein ganzer Satz.`)).toBe("Stadt sperrt Brücke");
  });

  it.each([...capitalNames])("leaves a name with %s whole", (word) => {
    expect(headlineOf(`Stadt sperrt Brücke Die ${word} kommt hier in einem Satz.`)).toBeUndefined();
  });

  it("leaves what cannot be parted", () => {
    expect(headlineOf("Stadt sperrt Brücke Oberbürgermeister Jan Beispiel spricht hier.")).toBeUndefined();
    expect(headlineOf("Stadt: Die Brücke bleibt hier lange gesperrt.")).toBeUndefined();
  });
});
