import {
  attribute,
  closest,
  elementsIn,
  findAll,
  findFirst,
  hasClass,
  limits,
  matches,
  nextElement,
  ownText,
  parseHtml,
  rangeOf,
  textOf,
} from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";

describe(parseHtml, () => {
  it("tells where elements stand, also those whose end is implied", () => {
    const html = "<div><p>eins<p>zwei</div><b>drei</b>";
    const { document, problems } = parseHtml(html);
    const parts = [...elementsIn(document)].map((element) => {
      const { start, end } = rangeOf(element);
      return html.slice(start, end);
    });
    expect(parts).toEqual(["<div><p>eins<p>zwei</div>", "<p>eins", "<p>zwei", "<b>drei</b>"]);
    expect(problems).toEqual([]);
  });

  it("keeps drawings as empty elements, and what stands behind them where it stands", () => {
    const html = '<p>eins<svg viewBox="0 0"><title>Pfeil</title><path d="M0"/></svg>zwei</p><b>drei</b>';
    const { document } = parseHtml(html);
    expect([...elementsIn(document)].map(({ name }) => name)).toEqual(["p", "svg", "b"]);
    expect(textOf(document)).toBe("einszwei drei");
    expect([...elementsIn(document)].map((one) => html.slice(rangeOf(one).start, rangeOf(one).end))).toEqual([
      html.slice(0, html.indexOf("<b>")),
      html.slice(html.indexOf("<svg"), html.indexOf("zwei")),
      "<b>drei</b>",
    ]);
  });

  it.each([
    ["a script", '<script>const a = "<svg>"; b()</script><p>eins</p><svg></svg>'],
    ["a comment", "<!-- <svg> --><p>eins</p><svg></svg>"],
    ["an attribute", '<p title="<svg>">eins</p><svg></svg>'],
    ["a drawing within a drawing", "<svg><g/><svg><path/></svg></svg><p>eins</p>"],
    ["a drawing closed at once", "<svg/><p>eins</p><svg></svg>"],
    ["a drawing without an end", "<p>eins</p><svg><path/>"],
  ])("reads the text beside the word for a drawing in %s", (_, html) => {
    expect(textOf(parseHtml(html).document)).toBe("eins");
    expect(findFirst(parseHtml(html).document, "p")).toBeDefined();
  });

  it("resolves long values when they are asked for", () => {
    const [element] = findAll(parseHtml(`<b data-v="${"&quot;".repeat(1000)}" title="&amp;"></b>`).document, "b");
    expect([element?.attribs["data-v"], element?.attribs["data-v"], element?.attribs["title"]]).toEqual([
      '"'.repeat(1000),
      '"'.repeat(1000),
      "&",
    ]);
  });

  it("gives the text of an element itself, and the element behind it", () => {
    const { document } = parseHtml("<p>a<b>b<i>c</i></b> d</p> <ul></ul>e<br>");
    const [first, second] = [findFirst(document, "p"), findFirst(document, "b")];
    expect([first && ownText(first), first && nextElement(first)?.name]).toEqual(["a d", "ul"]);
    expect(second && nextElement(second)).toBeUndefined();
  });

  it("takes time in proportion to endless drawings", () => {
    for (const piece of ["<svg>", "<svg", "<svg><svg></svg>", "<svg></svg>"])
      expect(parseHtml(piece.repeat(100_000)).document).toBeDefined();
  });

  it("stops at the limit of depth and keeps what stands before", () => {
    const { document, problems } = parseHtml(`<p>vorher</p>${"<div>".repeat(100_000)}`, { source: "example" });
    expect(problems).toMatchObject([{ code: "too-deep", source: "example" }]);
    expect(findFirst(document, "p")).toBeDefined();
    expect([...elementsIn(document)]).toHaveLength(limits.depth + 1);
  });

  it("stops at the limit of elements", () => {
    const { document, problems } = parseHtml("<b></b>".repeat(limits.nodes + 10));
    expect(problems).toMatchObject([{ code: "too-large" }]);
    expect(document.children.length).toBeLessThanOrEqual(limits.nodes + 1);
  });

  it("parses no text beyond the limit of length", () => {
    expect(parseHtml("a".repeat(limits.bytes + 1))).toMatchObject({
      problems: [{ code: "too-large" }],
      document: { children: [] },
    });
  });

  it.each([
    "<p",
    '<a href="',
    "<!--",
    "<![CDATA[",
    "</",
    "<script>",
    "<p></p></p></div>",
    "&",
    "&#",
    "&#xffffffff;",
    "\u0000<\u0000p>",
  ])("ends for %j", (html) => expect(parseHtml(html).problems).toEqual([]));
});

describe(matches, () => {
  const { document } = parseHtml(
    '<main id=m class="page wide"><p class="id-Story id-Story--x" data-a="b c"><em>x</em></p></main>',
  );

  it.each([
    ["p", true],
    ["*", true],
    [".id-Story", true],
    [".id-Stor", false],
    ["p.id-Story.id-Story--x", true],
    ["div.id-Story", false],
    ["main p", true],
    ["#m .id-Story", true],
    ["main.wide p", true],
    ["p p", false],
    ["[data-a]", true],
    ["[data-a=b]", false],
    ["[data-a~=c]", true],
    ["[class*=Story--]", true],
    ["[class^=id-]", true],
    ["[class$='--x']", true],
    ["div, p", true],
    ["div, h1", false],
  ])("%s: %s", (selector, expected) => {
    const [paragraph] = findAll(document, "p");
    expect(paragraph !== undefined && matches(paragraph, selector)).toBe(expected);
  });

  it("goes outwards with closest", () => {
    const inner = findFirst(document, "em");
    expect(inner && closest(inner, "main")?.attribs["id"]).toBe("m");
    expect(inner && closest(inner, "table")).toBeUndefined();
  });

  it("tells classes by token", () => {
    const paragraph = findFirst(document, "p");
    expect(paragraph && [hasClass(paragraph, "id-Story"), hasClass(paragraph, "Story")]).toEqual([true, false]);
  });

  it("has no attribute where it is missing or empty", () => {
    expect(attribute(findFirst(parseHtml('<a href=" " id=x></a>').document, "a"), "href")).toBeUndefined();
    expect(attribute(undefined, "href")).toBeUndefined();
  });
});
