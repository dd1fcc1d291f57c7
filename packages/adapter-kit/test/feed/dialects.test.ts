import { elementText, type FeedItem, type FeedReading, readFeed } from "@digest/adapter-kit/feed";
import { describe, expect, it } from "vitest";

async function read(xml: string, options?: Parameters<typeof readFeed>[1]): Promise<FeedReading> {
  return readFeed({ uri: "https://example.org/feed/", bytes: new TextEncoder().encode(xml) }, options);
}

async function itemOf(xml: string): Promise<FeedItem> {
  const { feed, problems } = await read(xml);
  expect(problems).toEqual([]);
  const [item] = feed?.items ?? [];
  if (item === undefined) throw new Error("no item");
  return item;
}

const rss = (item: string, attributes = "") =>
  `<rss version="2.0" ${attributes}><channel><title>Blatt</title>${item}</channel></rss>`;
const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';

describe("RSS 2.0", () => {
  it("reads an item with all it has", async () => {
    const item = await itemOf(
      rss(
        `<item>
          <title>Rat: Haushalt &amp; Streit</title>
          <link>/artikel/1</link>
          <guid isPermaLink="false">a-1</guid>
          <description>Kurzer &lt;b&gt;Vorspann&lt;/b&gt;.</description>
          <content:encoded><![CDATA[<p>Eins.</p><p>Zwei.</p>]]></content:encoded>
          <pubDate>Wed, 12 Feb 2025 18:27:49 +0100</pubDate>
          <dcterms:modified>2025-02-12T20:00:00Z</dcterms:modified>
          <dc:creator>A. Muster</dc:creator>
          <author>b@example.org (B. Muster)</author>
          <category domain="ressort">Politik</category>
          <enclosure url="https://example.org/1.mp3" type="audio/mpeg" length="42"/>
          <comments>#k</comments>
          <source url="https://example.net/rss">Nachbarblatt</source>
          <dc:source>dpa/ab</dc:source>
        </item>`,
        `${dc} xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dcterms="http://purl.org/dc/terms/"`,
      ),
    );
    expect(item).toMatchObject({
      id: "a-1",
      idKind: "guid",
      permalink: false,
      link: "https://example.org/artikel/1",
      title: { text: "Rat: Haushalt & Streit", type: "text" },
      summary: { text: "Kurzer Vorspann.", html: "Kurzer <b>Vorspann</b>.", type: "html" },
      content: { text: "Eins. Zwei.", html: "<p>Eins.</p><p>Zwei.</p>" },
      published: { value: "2025-02-12T18:27:49+01:00", basis: "stated" },
      updated: { value: "2025-02-12T20:00:00Z" },
      authors: [{ name: "A. Muster" }, { name: "B. Muster", email: "b@example.org" }],
      categories: [{ term: "Politik", scheme: "ressort" }],
      enclosures: [{ href: "https://example.org/1.mp3", rel: "enclosure", type: "audio/mpeg", length: "42" }],
      comments: "https://example.org/feed/#k",
      source: { title: { text: "Nachbarblatt" }, link: "https://example.net/rss" },
    });
    expect(elementText(item, "dc:source")).toBe("dpa/ab");
    expect(elementText(item, "dc:rights")).toBeUndefined();
  });

  it("reads the head of the feed", async () => {
    const { feed } = await read(
      '<rss version="2.0"><channel><title>Blatt</title><link>https://example.org/</link><description>Alles</description><language>de-DE</language><copyright>Verlag</copyright><lastBuildDate>Wed, 12 Feb 2025 18:00:00 GMT</lastBuildDate><generator>Werk 1</generator><ttl>15</ttl><image><url>https://example.org/l.png</url><title>Logo</title><link>https://example.org/</link><width>90</width></image><managingEditor>r@example.org (Red.)</managingEditor><webMaster>w@example.org</webMaster></channel></rss>',
    );
    expect(feed).toMatchObject({
      format: "rss",
      version: "2.0",
      title: { text: "Blatt" },
      link: "https://example.org/",
      description: { text: "Alles" },
      language: "de-DE",
      rights: { text: "Verlag" },
      updated: { value: "2025-02-12T18:00:00Z" },
      generator: { name: "Werk 1" },
      image: { url: "https://example.org/l.png", title: "Logo", link: "https://example.org/", width: 90 },
      authors: [{ name: "Red.", email: "r@example.org" }],
      publisher: { email: "w@example.org" },
      items: [],
    });
    expect(feed && elementText(feed, "ttl")).toBe("15");
  });

  it.each(["0.91", "0.92", "2.0", "2.0.1"])("reads version %s", async (version) => {
    const { feed, problems } = await read(
      `<rss version="${version}"><channel><item><title>A</title></item></channel></rss>`,
    );
    expect({ problems, version: feed?.version, title: feed?.items[0]?.title?.text }).toEqual({
      problems: [],
      version,
      title: "A",
    });
  });

  it.each([
    "<rss><channel><item><title>A</title></item></channel></rss>",
    '<rss version="2.0"><item><title>A</title></item></rss>',
    '<RSS version="2.0"><Channel><Item><TITLE>A</TITLE></Item></Channel></RSS>',
  ])("reads %s", async (xml) => expect((await itemOf(xml)).title?.text).toBe("A"));

  it("takes the guid for the link where it is one and no link is given", async () => {
    expect(await itemOf(rss("<item><guid>https://example.org/2</guid></item>"))).toMatchObject({
      permalink: true,
      link: "https://example.org/2",
    });
    expect(
      (await itemOf(rss('<item><guid isPermaLink="false">https://example.org/2</guid></item>'))).link,
    ).toBeUndefined();
  });

  it("falls back to link and to a hash for the id", async () => {
    expect(await itemOf(rss("<item><link>https://example.org/3</link></item>"))).toMatchObject({
      id: "https://example.org/3",
      idKind: "link",
    });
    const first = await itemOf(rss("<item><title>Nur Titel</title></item>"));
    const again = await itemOf(rss("\n<item>\n<title>Nur Titel</title></item>"));
    expect(first.idKind).toBe("hash");
    expect(again.id).toBe(first.id);
  });

  it("takes a description beside a summary for the content", async () => {
    expect(await itemOf(rss("<item><description>Lang</description><summary>Kurz</summary></item>"))).toMatchObject({
      summary: { text: "Kurz" },
      content: { text: "Lang" },
    });
  });

  it("keeps inline markup of titles in order", async () => {
    const item = await itemOf(rss("<item><title>Ein <b>großes</b> Wort</title></item>"));
    expect(item.title).toMatchObject({ text: "Ein großes Wort", html: "Ein <b>großes</b> Wort", type: "xhtml" });
  });

  it("reads pictures of Media RSS with what group and item say of them", async () => {
    const item = await itemOf(
      rss(
        '<item><media:group><media:content url="/a.jpg" type="image/jpeg" width="10"/><media:credit>A. Muster/dpa</media:credit></media:group><media:keywords>Rat, Kreis</media:keywords></item>',
        'xmlns:media="http://search.yahoo.com/mrss/"',
      ),
    );
    expect(item.media).toEqual([
      {
        url: "https://example.org/a.jpg",
        type: "image/jpeg",
        width: 10,
        credit: "A. Muster/dpa",
        keywords: ["Rat", "Kreis"],
      },
    ]);
  });

  it("reads all that Media RSS says of a picture, the item's title not being the picture's", async () => {
    const item = await itemOf(
      rss(
        '<item><media:title>Der Artikel</media:title><media:content url="https://example.org/a.jpg" medium="image"><media:title>Das Bild</media:title><media:description>Ein Hafen</media:description><media:credit>A. Muster</media:credit><media:thumbnail url="https://example.org/t.jpg"/></media:content><media:content url="https://example.org/b.jpg"/></item>',
        'xmlns:media="http://search.yahoo.com/mrss/"',
      ),
    );
    expect(item.media).toEqual([
      {
        url: "https://example.org/a.jpg",
        medium: "image",
        title: "Das Bild",
        caption: "Ein Hafen",
        credit: "A. Muster",
        thumbnail: "https://example.org/t.jpg",
        keywords: [],
      },
      { url: "https://example.org/b.jpg", keywords: [] },
    ]);
  });

  it("tells where items stand in the text", async () => {
    const xml = rss("<item><title>A</title></item>\n<item><title>B</title></item>");
    const { feed } = await read(xml);
    expect(feed?.items.map(({ start, end }) => xml.slice(start, end))).toEqual([
      "<item><title>A</title></item>",
      "<item><title>B</title></item>",
    ]);
  });
});

describe("RDF", () => {
  it.each([
    ["http://purl.org/rss/1.0/", "1.0"],
    ["http://my.netscape.com/rdf/simple/0.9/", "0.90"],
  ])("reads RSS of the namespace %s", async (uri, version) => {
    const { feed } = await read(
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${uri}" ${dc}><channel r:about="https://example.org/"><title>Blatt</title></channel><image><url>https://example.org/l.png</url></image><item r:about="urn:x:1"><title>A</title><link>https://example.org/1</link><dc:date>2025-02-12T18:27Z</dc:date></item></r:RDF>`,
    );
    expect(feed).toMatchObject({
      format: "rdf",
      version,
      title: { text: "Blatt" },
      image: { url: "https://example.org/l.png" },
      items: [
        {
          id: "urn:x:1",
          idKind: "about",
          title: { text: "A" },
          link: "https://example.org/1",
          published: { value: "2025-02-12T18:27Z" },
        },
      ],
    });
  });

  it("reads RSS under a prefix", async () => {
    const { feed } = await read(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"><rss:channel><rss:title>Blatt</rss:title></rss:channel><rss:item><rss:title>A</rss:title></rss:item></rdf:RDF>',
    );
    expect(feed).toMatchObject({ format: "rdf", title: { text: "Blatt" }, items: [{ title: { text: "A" } }] });
  });
});

describe("Atom", () => {
  const atom = (inner: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://example.org/a/">${inner}</feed>`;

  it("reads an entry with all it has", async () => {
    const item = await itemOf(
      atom(`<entry xml:lang="en">
        <id>tag:example.org,2025:1</id>
        <title type="html">Ein &lt;b&gt;Wort&lt;/b&gt;</title>
        <link rel="self" href="https://example.org/self"/>
        <link href="b/1" hreflang="de"/>
        <link rel="enclosure" href="1.mp3" type="audio/mpeg"/>
        <summary>a &lt; b</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eins <em>und</em> zwei</p><p>drei</p></div></content>
        <published>2025-02-12T18:27:49+01:00</published>
        <updated>2025-02-12T20:00:00Z</updated>
        <author><name>A. Muster</name><email>a@example.org</email><uri>https://example.org/am</uri></author>
        <contributor><name>B. Muster</name></contributor>
        <category term="pol" scheme="urn:ressort" label="Politik"/>
        <source><id>urn:s</id><title>Quelle</title><updated>2025-01-01T00:00:00Z</updated></source>
        <rights>Verlag</rights>
      </entry>`),
    );
    expect(item).toMatchObject({
      id: "tag:example.org,2025:1",
      idKind: "id",
      link: "https://example.org/a/b/1",
      language: "en",
      title: {
        text: "Ein Wort",
        html: "Ein <b>Wort</b>",
        type: "html",
        language: "en",
        base: "https://example.org/a/",
      },
      summary: { text: "a < b", type: "text" },
      content: { text: "Eins und zwei drei", html: "<p>Eins <em>und</em> zwei</p><p>drei</p>", type: "xhtml" },
      published: { value: "2025-02-12T18:27:49+01:00" },
      updated: { value: "2025-02-12T20:00:00Z" },
      authors: [{ name: "A. Muster", email: "a@example.org", url: "https://example.org/am" }],
      contributors: [{ name: "B. Muster" }],
      categories: [{ term: "pol", scheme: "urn:ressort", label: "Politik" }],
      enclosures: [{ href: "https://example.org/a/1.mp3" }],
      source: { id: "urn:s", title: { text: "Quelle" }, updated: { value: "2025-01-01T00:00:00Z" } },
      rights: { text: "Verlag" },
    });
    expect(item.links.map(({ rel }) => rel)).toEqual(["self", "alternate", "enclosure"]);
  });

  it("reads the head", async () => {
    const { feed } = await read(
      atom(
        '<id>urn:f</id><title>Blatt</title><subtitle>Alles</subtitle><logo>l.png</logo><generator uri="https://example.org/w" version="2">Werk</generator>',
      ),
    );
    expect(feed).toMatchObject({
      format: "atom",
      version: "1.0",
      id: "urn:f",
      description: { text: "Alles" },
      image: { url: "https://example.org/a/l.png" },
      generator: { name: "Werk", url: "https://example.org/w", version: "2" },
      language: "de",
    });
  });

  it("reads Atom 0.3 with modes and CDATA that was escaped", async () => {
    const item = await itemOf(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#" ${dc}><entry><id>1</id><title>A</title><content mode="escaped">&lt;![CDATA[&lt;p &gt;Eins&lt;/p &gt;]]&gt;</content><summary mode="base64">RWlu</summary><dc:date>2025-02-12T14:20:21Z</dc:date></entry></feed>`,
    );
    expect(item).toMatchObject({
      content: { text: "Eins" },
      summary: { text: "Ein" },
      published: { value: "2025-02-12T14:20:21Z" },
    });
  });

  it("reads Atom under a prefix", async () => {
    expect(
      (await itemOf('<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title></a:entry></a:feed>'))
        .title?.text,
    ).toBe("A");
  });

  it("keeps a feed whose entry has a bad date or a link without address", async () => {
    const { feed, problems } = await read(
      atom("<entry><id>1</id><updated>gestern</updated><link/></entry><entry><id>2</id></entry>"),
    );
    expect(feed?.items.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(problems).toMatchObject([{ code: "invalid-date", path: ["items", 0, "updated"] }]);
    expect(feed?.items[0]?.dates).toEqual([{ name: "updated", raw: "gestern" }]);
  });

  it("resets an inherited language with an empty one", async () => {
    expect((await itemOf(atom('<entry><id>1</id><title xml:lang="">A</title></entry>'))).title).not.toHaveProperty(
      "language",
    );
  });

  it("takes base and language from outside where the feed has none", async () => {
    const { feed } = await read(
      '<rss version="2.0"><channel><item><link>/1</link><title>A</title></item></channel></rss>',
      { base: "https://example.net/", language: "fr" },
    );
    expect(feed?.items[0]).toMatchObject({ link: "https://example.net/1", language: "fr", title: { language: "fr" } });
  });
});
