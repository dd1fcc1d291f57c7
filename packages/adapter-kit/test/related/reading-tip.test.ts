import { findFirst, parseHtml, readTip, tipIn } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";
import { tipLeads } from "../../src/related/reading-tip.ts";

const tip = (html: string) => {
  const element = findFirst(parseHtml(html).document, "p");
  return element === undefined ? undefined : readTip(element, "https://zeitung.example/");
};

describe(readTip, () => {
  it.each(tipLeads)("knows %s before a link, in it and alone", (lead) => {
    const piece = { headline: "Bad bleibt zu", url: "https://zeitung.example/bad" };
    expect(tip(`<p><b>${lead}:</b> <a href="/bad">Bad bleibt zu</a></p>`)).toEqual([piece]);
    expect(tip(`<p><a href="/bad"><em>${lead.toUpperCase()}:</em> Bad bleibt zu</a></p>`)).toEqual([piece]);
    expect(tip(`<p>${lead}</p>`)).toEqual([]);
    expect(tipIn(`${lead}: Bad`)).toBe(lead.length + 1);
  });

  it("takes all links, and none that leads to no web page", () => {
    expect(tip('<p>Mehr zum Thema: <a href="/a">Eins</a>, <a href="javascript:x">Zwei</a></p>')).toEqual([
      { headline: "Eins", url: "https://zeitung.example/a" },
      { headline: "Zwei" },
    ]);
  });

  it.each([
    "<p>Lesen Sie sich bitte die Seite durch.</p>",
    '<p>Lesen Sie auch, was <a href="/a">das Amt</a> sagt.</p>',
    '<p><a href="/a">Das Amt</a> sagt nichts.</p>',
    '<p>Siehe auch: Das Amt hat <a href="/a">hier</a> Recht.</p>',
    "<p></p>",
  ])("leaves %s to the text", (html) => expect(tip(html)).toBeUndefined());
});
