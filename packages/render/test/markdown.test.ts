import { escapeMarkdown, renderMarkdown } from "@digest/render";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { newsDigest } from "./news-digest.ts";
import { sampleDigest } from "./sample-digest.ts";

/** What a reader of CommonMark with GitHub's additions makes of it. */
function toHtml(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

function tagsOf(page: string): ReadonlySet<string> {
  return new Set([...page.matchAll(/<(\w+)/g)].map(([, tag = ""]) => tag));
}

const hostile = [
  "*fett* _kursiv_ ~weg~ ~~ganz weg~~",
  "[x](http://a.example) ![x](y) [x][y] <http://a.example>",
  "http://a.example/ und www.a.example und WWW.a.example und a@b.example",
  "<b>laut</b> <script>alert(1)</script> &lt; &#60; <!-- x -->",
  "# Titel",
  "- Punkt",
  "+ Punkt",
  "1. Punkt",
  "12) Punkt",
  "> Zitat",
  "===",
  "---",
  "```js",
  "| a | b |",
  "`code` ``code``",
  "\\* \\",
  "[^1] und [ ] und [x]",
  "$a$",
];

describe(escapeMarkdown, () => {
  it.each(hostile)("lets %j make no markup", (text) => {
    expect([...tagsOf(toHtml(escapeMarkdown(text)))]).toEqual(["p"]);
    expect([...tagsOf(toHtml(`- ${escapeMarkdown(text)}`))]).toEqual(["ul", "li"]);
  });

  it("keeps every letter a reader sees", () => {
    const shown = toHtml(escapeMarkdown("50 % *mehr* (a_b) & „c“ – d! 3. Mai")).replaceAll("&amp;", "&");
    expect(shown).toBe("<p>50 % *mehr* (a_b) & „c“ – d! 3. Mai</p>");
  });
});

describe(renderMarkdown, () => {
  it("is made of headings, lists and bold words alone", () => {
    const headline = "*a* [b](c) <b> `d`";
    for (const digest of [newsDigest(), sampleDigest(headline)]) {
      const tags = tagsOf(toHtml(renderMarkdown(digest, { explain: true })));
      expect([...tags].filter((tag) => !["h1", "h2", "h3", "p", "ul", "li", "strong"].includes(tag))).toEqual([]);
    }
  });

  it("tells contradictions first, then each event with who says what", () => {
    const text = renderMarkdown(sampleDigest());
    expect(text).toContain("# Überblick");
    expect(text).toContain("**umstritten** · Montag, 3. März 2025 (hergeleitet: „am Montag“ (desk))");
    expect(text).toContain("**sagt**: ihr Sprecher – „Roth hat am Montag mit Berg telefoniert");
    expect(text.indexOf("## Widersprüche")).toBeLessThan(text.indexOf("### Telefonat"));
  });

  it("says more when asked to explain", () => {
    expect(renderMarkdown(sampleDigest())).not.toContain("Fundstelle");
    expect(renderMarkdown(sampleDigest(), { explain: true })).toContain("- Fundstelle: „telefoniert“ (desk)");
  });
});
