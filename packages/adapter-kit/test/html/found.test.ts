import { foundText, parseHtml } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";

const html = '<div><p class="a"> </p><p class="b">Ein <b>Wort</b></p></div>';

describe(foundText, () => {
  it("gives text with the range of its markup", () => {
    const found = foundText(parseHtml(html).document, ".b");
    expect(found?.value).toBe("Ein Wort");
    expect(html.slice(found?.start, found?.end)).toBe('<p class="b">Ein <b>Wort</b></p>');
  });

  it.each([".a", ".c"])("gives nothing where %s has no text", (selector) => {
    expect(foundText(parseHtml(html).document, selector)).toBeUndefined();
  });
});
