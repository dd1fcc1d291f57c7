import {
  escapeMarkdown,
  renderEventsCsv,
  renderHtml,
  renderJsonLd,
  renderMarkdown,
  renderNinjs,
  renderPositionsCsv,
  renderStatementsCsv,
  renderText,
} from "@digest/render";
import { describe, expect, it } from "vitest";
import { sampleDigest } from "./sample-digest.ts";

const digest = sampleDigest();

describe(renderText, () => {
  it("tells people, status, time with its reason, positions with the words, and what is open", () => {
    const text = renderText(digest);
    expect(text).toContain("Anna Roth – Karl Berg");
    expect(text).toContain("UMSTRITTEN");
    expect(text).toContain("Montag, 3. März 2025 (hergeleitet: „am Montag“  [desk])");
    expect(text).toContain("berichtet: ihr Sprecher");
    expect(text).toContain("„Roth hat am Montag mit Berg telefoniert, sagte ihr Sprecher.“  [desk]");
    expect(text).toContain("dementiert: ungenannt");
    expect(text).toContain("etwa 90 Minuten");
    expect(text).toMatch(/Offen\s+Ort/);
  });

  it("speaks English on request", () => {
    const text = renderText(digest, { language: "en" });
    expect(text).toContain("Monday, 3 March 2025");
    expect(text).toContain("DISPUTED");
    expect(text).not.toContain("umstritten");
  });

  it("lets no escape code of foreign text reach the terminal", () => {
    const [event] = digest.events;
    const place = "\u001B[31mBonn\u202E\u0007";
    const hostile = { ...digest, events: event === undefined ? [] : [{ ...event, place }] };
    expect(renderText(hostile)).toContain("[31mBonn");
    const shown = [...renderText(hostile)];
    expect(["\u001B", "\u202E", "\u0007"].filter((character) => shown.includes(character))).toEqual([]);
  });
});

describe(renderHtml, () => {
  it("is one page without script, with the words as text", () => {
    const page = renderHtml(sampleDigest('<script>alert(1)</script> "a" & b'));
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &quot;a&quot; &amp; b");
    expect(page).not.toContain("<script");
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('<html lang="de">');
  });

  it("links addresses of the web alone", () => {
    const [article] = digest.articles;
    const at = (url: string) => renderHtml({ ...digest, articles: article === undefined ? [] : [{ ...article, url }] });
    expect(at("https://example.org/1")).toContain('href="https://example.org/1"');
    expect(at("javascript:alert(1)")).not.toContain("javascript:");
  });
});

describe(renderMarkdown, () => {
  it("tells the same as a document", () => {
    const text = renderMarkdown(digest);
    expect(text).toContain("# Überblick");
    expect(text).toContain("**umstritten** · Montag, 3. März 2025");
  });

  it("lets foreign text make no markup", () => {
    expect(escapeMarkdown("*fett* [x](http://a) <b>")).toBe("\\*fett\\* \\[x\\](http:\u200B//a) \\<b\\>");
  });
});

describe("CSV", () => {
  it("has an event, a position, a statement a row", () => {
    expect(renderEventsCsv(digest).split("\r\n")[1]).toBe(
      "em:1,telephone-call,disputed,2025-03-03,,,day,derived,person:anna-roth person:karl-berg,,1,1,2",
    );
    expect(renderPositionsCsv(digest).split("\r\n")).toHaveLength(4);
    expect(renderStatementsCsv(digest)).toContain("st:1,urn:digest:desk:1,indirect,asserts,ihr Sprecher");
  });

  it("makes no cell a formula", () => {
    const [event] = digest.events;
    const place = '=HYPERLINK("x")';
    expect(renderEventsCsv({ ...digest, events: event === undefined ? [] : [{ ...event, place }] })).toContain(
      `"'=HYPERLINK(""x"")"`,
    );
  });
});

describe(renderJsonLd, () => {
  it("names articles, people, events and claims in the words of schema.org", () => {
    const graph = renderJsonLd(digest)["@graph"] as readonly { readonly "@type": string }[];
    const types = graph.map((node) => node["@type"]);
    expect(types).toEqual(["NewsArticle", "Person", "Person", "Event", "Event", "Claim", "Claim"]);
    expect(JSON.stringify(graph)).not.toContain("null");
  });
});

describe(renderNinjs, () => {
  it("gives an item an article", () => {
    expect(renderNinjs(digest)).toEqual([
      expect.objectContaining({
        uri: "urn:digest:desk:1",
        type: "text",
        pubstatus: "usable",
        firstcreated: "2025-03-05T08:00+01:00",
      }),
    ]);
  });
});
