import { type NewsItem, newsStream } from "./news.ts";

function feed(items: readonly NewsItem[], entry: (item: NewsItem) => string): string {
  const entries = items.map(
    (item, index) =>
      `<item><title>${item.headline}</title><link>https://www.tagesschau.de/inland/beispiel-${index}.html</link>${entry(item)}<pubDate>${item.published.toUTCString()}</pubDate><guid isPermaLink="false">00000000-0000-4000-8000-${String(index).padStart(12, "0")}</guid><dc:date>${item.published.toISOString()}</dc:date></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel><title>tagesschau.de</title><link>https://www.tagesschau.de/</link><description>Beispiele</description><language>de</language>${entries.join("")}</channel></rss>`;
}

/** A feed with full contents: 500 items of it are about 2.4 MB. */
export function feedText(items: number): string {
  return feed(
    newsStream(items, 100, 4400),
    ({ paragraphs }) =>
      `<description>${paragraphs[0]}</description><content:encoded><![CDATA[${paragraphs.map((text) => `<p>${text}</p>`).join("")}]]></content:encoded>`,
  );
}

/** A feed of headlines and teasers alone, as most feeds are, with the news of five days in 500 items. */
export function teaserFeedText(items: number): string {
  return feed(newsStream(items, 100, 150), ({ paragraphs }) => `<description>${paragraphs.join(" ")}</description>`);
}
