import { renderHtml } from "@digest/render";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { newsDigest } from "./news-digest.ts";
import { sampleDigest } from "./sample-digest.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: { "no-inline-style": "error", "no-implicit-close": "error", "no-dup-id": "error", "attr-quotes": "error" },
});

async function faults(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

describe(renderHtml, () => {
  it.each([
    ["the sample", renderHtml(sampleDigest(), { explain: true })],
    ["news", renderHtml(newsDigest())],
    ["news in English", renderHtml(newsDigest(), { language: "en", explain: true })],
    ["hostile words", renderHtml(sampleDigest('<script>alert(1)</script> "a" & b </h3> <!-- &lt;'))],
    [
      "nothing",
      renderHtml({ ...sampleDigest(), articles: [], events: [], contradictions: [], stories: [], timeline: [] }),
    ],
  ])("is valid HTML: %s", async (_name, page) => {
    expect(await faults(page)).toEqual([]);
  });

  it("is held to rules that object", async () => {
    expect(await faults("<p><blockquote>a</blockquote></p>")).not.toEqual([]);
  });

  it("is one page without script, with the words as text", () => {
    const page = renderHtml(sampleDigest('<script>alert(1)</script> "a" & b'));
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &quot;a&quot; &amp; b");
    expect(page).not.toContain("<script");
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('<html lang="de">');
  });

  it("loads nothing from elsewhere", () => {
    expect(renderHtml(newsDigest())).not.toMatch(/\ssrc=|@import|url\(|<link|<iframe|<object|<embed/);
  });

  it("links addresses of the web alone", () => {
    const [article] = sampleDigest().articles;
    const at = (url: string) =>
      renderHtml({ ...sampleDigest(), articles: article === undefined ? [] : [{ ...article, url }] });
    expect(at("https://example.org/1")).toContain('href="https://example.org/1"');
    expect(at("javascript:alert(1)")).not.toContain("javascript:");
    expect(at("data:text/html,x")).not.toContain("data:");
  });

  it("says in which language quoted words are", () => {
    expect(renderHtml(sampleDigest(), { language: "en" })).toContain('<q lang="de">');
  });

  it("puts contradictions before everything else", () => {
    const page = renderHtml(sampleDigest());
    expect(page.indexOf('class="contradiction"')).toBeGreaterThan(0);
    expect(page.indexOf('class="contradiction"')).toBeLessThan(page.indexOf('class="story"'));
  });
});
