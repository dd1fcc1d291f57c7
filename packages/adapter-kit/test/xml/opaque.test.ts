import { child, parseXml } from "@digest/adapter-kit/xml";
import { describe, expect, it } from "vitest";

describe("opaque elements", () => {
  it("keep their inside as markup, in order, whatever it looks like", async () => {
    const { root } = await parseXml(
      '<a><b n="1"><p>Ein <i>Wort</i></p></b><c/><x:b xmlns:x="urn:x"><b>innen</b></x:b><b/></a>',
      { opaque: ["b"] },
    );
    expect(
      root?.children.map((node) => (typeof node === "string" ? node : [node.name, node.attributes["n"], node.markup])),
    ).toEqual([
      ["b", "1", "<p>Ein <i>Wort</i></p>"],
      ["c", undefined, undefined],
      ["b", undefined, "<b>innen</b>"],
      ["b", undefined, ""],
    ]);
  });

  it("are checked like all others", async () => {
    const { problems } = await parseXml("<a><b><p>Ein</b></p></a>", { opaque: ["b"] });
    expect(problems.map(({ code }) => code)).toEqual(["malformed-xml"]);
  });

  it("change nothing for the elements beside them", async () => {
    const text = "<a>\n <t>Eins</t>\n <b>x</b>\n <t> zwei <i>drei</i> vier</t>\n</a>";
    const [plain, opaque] = [await parseXml(text), await parseXml(text, { opaque: ["b"] })];
    expect(child(opaque.root, "t")).toEqual(child(plain.root, "t"));
    expect(opaque.root?.children.at(-2)).toEqual(plain.root?.children.at(-2));
  });
});

describe("unmixed documents", () => {
  it("keep order and texts, and lose the white space between elements alone", async () => {
    const { root } = await parseXml("<a>\n <b>1</b>\n <c>2</c>\n <b> 3 </b>\n <d/>\n</a>");
    expect(root?.children.map((node) => (typeof node === "string" ? node : [node.name, ...node.children]))).toEqual([
      ["b", "1"],
      ["c", "2"],
      ["b", " 3 "],
      ["d"],
    ]);
  });
});
