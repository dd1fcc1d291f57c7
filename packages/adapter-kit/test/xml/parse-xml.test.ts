import { limits } from "@digest/adapter-kit";
import { at, child, children, descendants, parseXml, problemPath, textContent } from "@digest/adapter-kit/xml";
import { describe, expect, it } from "vitest";
import { scanXml, voidNames } from "../../src/xml/scan-xml.ts";

async function root(xml: string) {
  const reading = await parseXml(xml);
  expect(reading.problems).toEqual([]);
  return reading.root;
}

describe(parseXml, () => {
  it("keeps the order of mixed content", async () => {
    const p = await root("<p>Ein <em>kurzer</em> Satz<![CDATA[ <b>]]> &amp; mehr</p>");
    expect(p?.children).toEqual([
      "Ein ",
      { name: "em", uri: "", attributes: {}, children: ["kurzer"], path: "/p/em" },
      " Satz <b> & mehr",
    ]);
    expect(textContent(p)).toBe("Ein kurzer Satz <b> & mehr");
  });

  it("resolves namespaces of elements and attributes", async () => {
    const a = await root(
      '<a xmlns="urn:a" xmlns:x="urn:x" x:role="r" role="plain" xml:lang="de"><x:b x:href="h"/></a>',
    );
    expect(a).toMatchObject({
      name: "a",
      uri: "urn:a",
      attributes: { "x:role": "r", role: "plain", "xml:lang": "de", lang: "de" },
    });
    expect(child(a, "b", "urn:x")?.attributes).toEqual({ "x:href": "h", href: "h" });
    expect(child(a, "b", "urn:a")).toBeUndefined();
  });

  it("finds elements by name and tells their path", async () => {
    const a = await root("<a><b><c>1</c></b><b><c>2</c></b></a>");
    expect(children(a, "b")).toHaveLength(2);
    expect(textContent(at(a, "b", "c"))).toBe("1");
    expect(at(a, "x", "c")).toBeUndefined();
    expect([...(a === undefined ? [] : descendants(a, "c"))].map(textContent)).toEqual(["1", "2"]);
    const c = at(a, "b", "c");
    expect(c && problemPath(c)).toEqual(["a", "b", "c"]);
  });

  it.each(["_", "__proto__", "constructor", "hasOwnProperty", "toString"])(
    "reads an element called %s",
    async (name) => {
      const a = await root(`<a><${name}>x</${name}></a>`);
      expect(children(a).map((element) => [element.name, textContent(element)])).toEqual([[name, "x"]]);
      expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
    },
  );

  it.each(["_", "constructor", "toString"])("reads an attribute called %s", async (name) => {
    expect((await root(`<a x:${name}="1" ${name}="2" xmlns:x="urn:x"/>`))?.attributes).toEqual({
      [`x:${name}`]: "1",
      [name]: "2",
    });
  });

  it("leaves out characters that XML does not allow", async () => {
    expect(textContent(await root("<a>x\u0007y\u001bz\ufffe</a>"))).toBe("xyz");
  });

  it("stops where the parser stops, however much follows", async () => {
    const { problems } = await parseXml(`<a>${"&#1;".repeat(200_000)}</a>`);
    expect(problems.map(({ code }) => code)).toEqual(["malformed-xml"]);
  });

  it.each([
    ["malformed-xml", ""],
    ["malformed-xml", "kein XML"],
    ["malformed-xml", "<a><b></a>"],
    ["malformed-xml", "<a>&nbsp;</a>"],
    ["malformed-xml", "<a x></a>"],
    ["malformed-xml", "<a>1 < 2</a>"],
    ["malformed-xml", "<a/><b/>"],
    ["malformed-xml", "<x:a/>"],
    ["too-deep", "<a>".repeat(100_000)],
    ["too-large", `<a ${Array.from({ length: 10_000 }, (_, index) => `a${index}=""`).join(" ")}/>`],
    ["too-large", `<a>${"<b/>".repeat(limits.nodes)}</a>`],
    ["too-large", "a".repeat(limits.bytes + 1)],
    ["forbidden-entity", '<!DOCTYPE a [<!ENTITY x "ha">]><a>&x;</a>'],
    ["forbidden-entity", '<!DOCTYPE a [<!ENTITY % p SYSTEM "https://example.org/p.dtd"> %p;]><a/>'],
  ])("refuses with %s", async (code, xml) => {
    const { root: none, problems } = await parseXml(xml, { source: "example", format: "f", uri: "urn:example:1" });
    expect(none).toBeUndefined();
    expect(problems).toMatchObject([{ code, source: "example", format: "f", uri: "urn:example:1" }]);
  });

  it("allows a document type without entities", async () => {
    expect((await root('<!DOCTYPE a SYSTEM "a.dtd"><a/>'))?.name).toBe("a");
  });

  it.each([
    ["<a>b & c</a>", "b & c"],
    ["<a>Grüße &auml;&nope;</a>", "Grüße ä&nope;"],
    ["<a x=1 y>t<br>u</a> Rest", "tu"],
    ["<a><b>eins</a>", "eins"],
    ["<a><![CDATA[offen</a>", "offen"],
    ["vorher<a>x</a>", "x"],
    ["<a>x</b></a>", "x"],
    ["<a>x<!-- a -- b -->y</a>", "xy"],
    ["<a>1 < 2</a>", "1 < 2"],
    ["<a>&#0;x</a>", "\ufffdx"],
  ])("mends %j when asked", async (xml, text) => {
    const { root: mended, problems } = await parseXml(xml, { repair: true });
    expect(textContent(mended)).toBe(text);
    expect(problems).toMatchObject([{ code: "repaired-input" }]);
  });
});

describe(scanXml, () => {
  it.each(voidNames)("closes %s, which careless senders leave open", (name) => {
    expect(scanXml(`<a>x<${name}>y</a>`).repaired()).toBe(`<a>x<${name}/>y</a>`);
  });

  it("tells where wanted elements stand, also when they were left open", () => {
    const text = "<r><item>a<item>b</item></r>";
    const { ranges } = scanXml(text, (name, path) => name === "item" && path.length === 1);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(["<item>a", "<item>b</item>"]);
  });

  it("tells what stands between the tags of a wanted element, and whether words and elements are mixed around it", () => {
    const text = "<r><b><p>x <i>y</i></p></b><b/></r>";
    const { ranges, mixed, mixedAround } = scanXml(text, (name) => name === "b");
    expect(ranges.map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(["<p>x <i>y</i></p>", ""]);
    expect({ mixed, mixedAround }).toEqual({ mixed: true, mixedAround: false });
    expect(scanXml("<r>x<b/></r>", (name) => name === "b").mixedAround).toBe(true);
  });

  it("finds sound XML sound", () => {
    const text = '<?xml version="1.0"?><!-- a --><?p q?><a b="1>2" c=\'&lt;\'><![CDATA[ & < ]]><d/></a><!-- e -->\n';
    expect(scanXml(text)).toMatchObject({ sound: true, elements: 2, mixed: true });
    expect(scanXml(text).repaired()).toBe(text);
  });

  it.each([
    "<![CDATA[",
    "<!--",
    "<!DOCTYPE",
    "<!DOCTYPE[",
    "<?",
    "</",
    "<",
    "&",
    '<a b="',
    "<a b='",
    "<a ",
    "x<p",
    "<a></b>",
    "]]>",
    "<a><![CDATA[",
  ])("goes through many %j in one pass", (piece) => {
    const { refused, repaired } = scanXml(`<a>${piece.repeat(50_000)}`);
    if (refused === undefined) expect(scanXml(repaired()).sound).toBe(true);
    else expect(["malformed-xml", "too-deep", "too-large"]).toContain(refused);
  });
});
