import { type ChildNode, parseHtml } from "@digest/adapter-kit";
import { seededRandom } from "@digest/adapter-kit/testing";
import { DefaultHandler, Parser, Tokenizer } from "htmlparser2";
import { describe, expect, it } from "vitest";

/** Pieces of markup, of which most open, close or break something. */
const pieces = [
  ...[
    "<p>",
    "</p>",
    "<div class='a &amp; b'>",
    "</div>",
    "</a>",
    "<br>",
    "</br>",
    "<li>",
    "<ul>",
    "</ul>",
    "<td>",
    "<tr>",
  ],
  ...['<a href="x?a=1&b=2&copy=3&amp;c">', "<img src=x alt=&auml;&ouml>", "<input disabled value=&lt;>", "<A HREF=Y>"],
  ...[
    '<a x="&amp">',
    '<a x="&ampx">',
    '<a x="&amp=">',
    "<a x='&copy&quot;&#34&#x22g'>",
    "<p title='&#x80;&#0;&#1114112;'>",
  ],
  ...[
    "&",
    "&amp;",
    "&nbsp",
    "&nbsp;",
    "&#228;",
    "&#xe4",
    "&#",
    "&#x",
    "&notin",
    "&not",
    "&noti;",
    "&quot;",
    "&am",
    "&lt",
  ],
  ...[
    "<script>",
    "</script>",
    "if (a && b &amp; c < d)",
    "<style>",
    "</style>",
    "<xmp>",
    "</xmp>",
    "<iframe>&amp;</iframe>",
  ],
  ...["<math>", "<mi>", "</mi>", "</math>", "<form>", "</form>", "<table>", "</table>", "<noscript>", "</noscript>"],
  ...["<!-- c -->", "<!--", "-->", "<!doctype html>", "<![CDATA[x]]>", "</", "<x", "<", ">", "=", "/", "'", '"', "\n"],
  ...["text ", "é„“", `<b data-v="${"{&quot;a&quot;:1}".repeat(80)}">`],
];

type Shape = readonly [string, Readonly<Record<string, string | undefined>>, readonly (Shape | string)[]] | string;

function shape(node: ChildNode): Shape {
  return node.type === "text"
    ? node.data
    : [node.name, Object.fromEntries(Object.entries(node.attribs)), node.children.map(shape)];
}

type Foreign = DefaultHandler["root"]["children"][number];

function foreignShape(node: Foreign): Shape {
  if ("attribs" in node) return [node.name, { ...node.attribs }, node.children.map(foreignShape)];
  return "data" in node ? node.data : "";
}

/** The tree of the parser's own handler, to which comments and declarations are not told. */
function foreignTree(html: string): readonly Shape[] {
  const handler = new DefaultHandler();
  const parser = new Parser({
    onparserinit: (made) => handler.onparserinit(made),
    onopentag: (name, attribs) => handler.onopentag(name, attribs),
    onclosetag: () => handler.onclosetag(),
    ontext: (data) => handler.ontext(data),
  });
  parser.end(html);
  return handler.root.children.map(foreignShape);
}

describe(parseHtml, () => {
  it("searches where the parser's tokenizer goes from character to character", () => {
    expect(Tokenizer.prototype).toHaveProperty("fastForwardTo"); // else QuickTokenizer changes nothing
  });

  it("makes the tree that the parser's own handler makes, with references resolved by itself", () => {
    const random = seededRandom(11);
    for (let round = 0; round < 3000; round += 1) {
      const html = `${Array.from({ length: 1 + random(14) }, () => pieces[random(pieces.length)]).join("")} .`;
      expect([html, parseHtml(html).document.children.map(shape)]).toEqual([html, foreignTree(html)]);
    }
  });
});
