import { cleanText, parseHtml, plainText, safeUrl, textOf } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";
import { blockElements, dropCapMarks, silentElements } from "../../src/html/element-kinds.ts";
import { codeElements } from "../../src/html/strip-html.ts";

const text = (html: string) => textOf(parseHtml(html).document);

describe(textOf, () => {
  it.each([
    ["Wort<em>teil</em> und <b>mehr</b>.", "Wortteil und mehr."],
    ["Zeile<br>Zeile", "Zeile Zeile"],
    ["<p>eins</p><p>zwei</p>", "eins zwei"],
    ["Land&shy;tags&shy;wahl", "Landtagswahl"],
    ['Bundes<span class="hyphenate">regierung</span>', "Bundesregierung"],
    ['<span class="c-article-text__drop-cap">D</span>\n er Rat', "Der Rat"],
    ["5&nbsp;000 Euro\u200b", "5 000 Euro"],
    ["a<script>alert(1)</script>b", "ab"],
    ["<p hidden>weg</p>da", "da"],
    ["&lt;b&gt; bleibt Text", "<b> bleibt Text"],
    ["<p>x<b>y</b></p>z", "xy z"],
  ])("%j is %j", (html, expected) => expect(text(html)).toBe(expected));

  it.each(blockElements)("puts a blank around %s", (name) => {
    const inner = ["tbody", "thead", "tfoot", "tr", "td", "th", "caption"].includes(name)
      ? `<table><${name}>b</${name}></table>`
      : `<${name}>b</${name}>`;
    expect(text(`a${inner}c`)).toMatch(/^a (?:b )?(?:b ?)?c$/);
  });

  it.each(silentElements)("takes no words from %s", (name) => {
    expect(text(`<p>a</p><${name}>weg</${name}>`)).not.toContain("weg ");
  });

  it.each(dropCapMarks)("knows the drop cap %s", (mark) =>
    expect(text(`<span class="x-${mark}">D</span> as`)).toBe("Das"),
  );
});

describe(plainText, () => {
  it.each([
    ["Er sagte <em>nein</em>.", "Er sagte nein."],
    ["<p>eins</p><p>zwei</p>drei<br/>vier", "eins zwei drei vier"],
    ["AT&amp;T &#228;ndert &uuml;ber 3 < 4 und 5 > 4", "AT&T ändert über 3 < 4 und 5 > 4"],
    ['<a title="a > b" href=x>Text</a>', "Text"],
    ["<!-- weg -->da<!-- offen", "da<!-- offen"],
    ["a<p", "a<p"],
    ["a < b", "a < b"],
    ["<a href='x>y", "y"],
    ["ohne Auszeichnung", "ohne Auszeichnung"],
  ])("%j is %j", (html, expected) => expect(plainText(html)).toBe(expected));

  it.each(codeElements)("leaves out %s", (name) => {
    expect(plainText(`a<${name}>if (a < b) x()</${name}>b<${name}>offen`)).toBe("ab");
  });

  it("holds no markup that a page could run", () => {
    expect(plainText("<img src=x onerror=alert(1)>da<svg onload=alert(1)>")).toBe("da");
  });

  it("goes through half-open tags once", () => {
    expect(plainText("x<p".repeat(200_000))).toHaveLength(600_000);
    expect(plainText('<a b="'.repeat(100_000))).toBe(plainText('<a b="'.repeat(100_000)));
  });
});

describe(cleanText, () => {
  it.each([
    ["  a \u00a0\n b ", "a b"],
    ["a\u0007b\u00adc", "abc"],
    ["", ""],
    ["Größe 5 €", "Größe 5 €"],
    ["a\u2028b", "a b"],
    ["👩‍👧 bleibt", "👩‍👧 bleibt"],
  ])("%j is %j", (raw, expected) => expect(cleanText(raw)).toBe(expected));
});

describe(safeUrl, () => {
  it.each([
    ["/a.jpg", "https://example.org/b/", "https://example.org/a.jpg"],
    ["https://example.org/a b", undefined, "https://example.org/a%20b"],
    ["javascript:alert(1)", "https://example.org/", undefined],
    ["data:text/html,x", undefined, undefined],
    ["/a.jpg", undefined, undefined],
    [" ", "https://example.org/", undefined],
    [undefined, undefined, undefined],
  ])("%j at %j is %j", (address, base, expected) => expect(safeUrl(address, base)).toBe(expected));
});
