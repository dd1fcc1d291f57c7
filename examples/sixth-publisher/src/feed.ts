import { ledger, readText } from "@digest/adapter-kit";
import { type FeedItem, readFeed } from "@digest/adapter-kit/feed";
import { type Article, finishArticle, type Reading, type SourceDocument } from "@digest/core";

function toArticle(item: FeedItem): Article {
  return finishArticle(
    {
      source: "hafenbote",
      format: "feed",
      language: "de",
      completeness: "teaser",
      // The guid of an item is the number of its story, so both forms of a story are one article.
      identifiers: [{ scheme: "hafenbote", value: item.id }],
      headline: item.title?.text,
      teaser: item.summary?.text,
      url: item.link,
      published: item.published,
    },
    ["hafenbote"],
  );
}

/** Reads the feed; one bad item never loses the others. */
export async function readFeedItems(document: SourceDocument): Promise<Reading> {
  const { feed, problems } = await readFeed(document, { source: "hafenbote", format: "feed" });
  const { text = "" } = readText(document);
  const items = (feed?.items ?? []).map((item) => ({
    uri: document.uri,
    article: toArticle(item),
    ledger: ledger(
      text,
      [{ start: item.start ?? 0, end: item.end ?? 0, pointers: ["/headline", "/teaser"] }],
      "markup",
    ),
  }));
  return { items, problems };
}
