import {
  blocksOf,
  dumpLines,
  findCorpusPrefix,
  findDateline,
  findFirst,
  jsonLd,
  ledger,
  newsArticle,
  parseHtml,
  readText,
} from "@digest/adapter-kit";
import { elementText, readFeed } from "@digest/adapter-kit/feed";
import { checkAdapter } from "@digest/adapter-kit/testing";
import { at, parseXml, textContent } from "@digest/adapter-kit/xml";
import { type Adapter, problem } from "@digest/core";

const encode = (text: string) => new TextEncoder().encode(text);

export function dumps() {
  const document = {
    uri: "urn:example:1",
    bytes: encode(" date 2025-02 Rat vertagt Haushalt\n\nKiel (dpa) - Der Rat tagt erst im Mai.\n"),
  };

  const { text = "" } = readText(document, { source: "example", format: "dump" });
  const prefix = findCorpusPrefix(text)?.end ?? 0;
  const [headline, first] = dumpLines(text.slice(prefix)).map((line) => ({
    ...line,
    start: line.start + prefix,
    end: line.end + prefix,
  }));
  const body = (first?.start ?? 0) + (findDateline(first?.text ?? "")?.end ?? 0);
  const account = ledger(text, [
    { start: 0, end: prefix, removed: "corpus-prefix" },
    { start: headline?.start ?? 0, end: headline?.end ?? 0, pointers: ["/headline"] },
    { start: first?.start ?? 0, end: body, pointers: ["/dateline"] },
    { start: body, end: first?.end ?? 0, pointers: ["/blocks/0/text"] },
  ]);

  return { headline: headline?.text, ledger: account };
}

export function pages() {
  const html = `<html><script type=application/ld+json>{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "headline": "Rat vertagt Haushalt",}}</script>
    <article><p>Der Rat <em>tagt</em>.</p><div class="id-Ad">Anzeige</div></article></html>`;

  const { document, problems } = parseHtml(html, { source: "example" });
  const { objects } = jsonLd(document, { source: "example" });
  const headline = newsArticle(objects)?.headline;
  const { blocks, removed } = blocksOf(findFirst(document, "article")?.children ?? [], {
    exclude: { ".id-Ad": "advertisement" },
    base: "https://example.org/artikel/1",
  });

  return { headline, blocks, removed, problems };
}

export async function xml() {
  const xml = "<item><body><p>Ein <em>kurzer</em> Satz</p></body></item>";
  const { root, problems } = await parseXml(xml, { source: "example" });
  const paragraph = root === undefined ? undefined : at(root, "body", "p");
  return paragraph === undefined ? problems : textContent(paragraph);
}

export async function feeds() {
  const bytes =
    encode(`<rss version="2.0" xmlns:w="https://www.welt.de/spec"><channel><item><guid>1</guid><title>Rat & Haushalt</title>
    <link>https://example.org/1</link><pubDate>Mi, 12 Feb 2025 18:27:49 MEZ</pubDate><w:topic>Kreis</w:topic></item></channel></rss>`);

  const { feed, problems } = await readFeed(
    { uri: "https://example.org/rss", bytes },
    { source: "example", format: "rss" },
  );
  const found = feed?.items.map((item) => ({
    id: item.id,
    headline: item.title?.text,
    link: item.link,
    published: item.published?.value,
    topic: elementText(item, "welt:topic"),
  }));

  return found ?? problems;
}

export async function contract() {
  const adapter: Adapter = {
    source: "example",
    formats: ["dump"],
    detect: () => undefined,
    read: async ({ uri }) => ({ items: [], problems: [problem({ code: "unknown-format", source: "example", uri })] }),
  };

  const violations = await checkAdapter(adapter, [], { seed: 1, mutants: 60 });

  return violations;
}
