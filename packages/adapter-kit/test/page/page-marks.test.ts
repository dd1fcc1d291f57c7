import { pageMarks, readPage, readText } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";

const document = (html: string) => ({ uri: "urn:example:page", bytes: new TextEncoder().encode(html) });
const marksOf = (html: string) => pageMarks(document(html), html);

describe(pageMarks, () => {
  it("gives the addresses a page states for itself, its names and its title", () => {
    const marks = marksOf(
      '<title>Titel</title><link href=https://example.org/a rel="x canonical"><link rel=canonical href=/b><meta content=https://example.org/c property=og:url><p class="one two" id=three>',
    );
    expect(marks).toMatchObject({
      canonical: ["https://example.org/a"],
      shared: ["https://example.org/c"],
      title: "Titel",
    });
    expect([...marks.names]).toEqual(["one", "two", "three"]);
  });

  it("takes nothing from scripts and comments", () => {
    const link = '<link rel="canonical" href="https://example.org/a">';
    expect(marksOf(`<!-- ${link} --><script>${link}</script>`).canonical).toEqual([]);
  });

  it("is found once for a document until the page is read", () => {
    const page = document("<h1>A</h1>");
    const text = readText(page).text ?? "";
    const first = pageMarks(page, text);
    expect(pageMarks(page, text)).toBe(first);
    readPage(page, "example", [], () => "all");
    expect(pageMarks(page, text)).not.toBe(first);
  });
});
