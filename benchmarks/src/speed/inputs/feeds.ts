import { newsHeadline, newsText } from "./news.ts";

function feed(items: number, entry: (index: number) => string): string {
  const entries = Array.from(
    { length: items },
    (_, index) =>
      `<item><title>${newsHeadline(index + 1)}</title><link>https://www.tagesschau.de/inland/beispiel-${index}.html</link>${entry(index)}<pubDate>Tue, 03 Jun 2025 08:${String(index % 60).padStart(2, "0")}:00 +0200</pubDate><guid isPermaLink="false">00000000-0000-4000-8000-${String(index).padStart(12, "0")}</guid><dc:date>2025-06-03T06:00:00Z</dc:date></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel><title>tagesschau.de</title><link>https://www.tagesschau.de/</link><description>Beispiele</description><language>de</language>${entries.join("")}</channel></rss>`;
}

/** A feed with full contents: 500 items of it are about 2.4 MB. */
export function feedText(items: number): string {
  return feed(items, (index) => {
    const paragraphs = newsText(4400, index + 31);
    return `<description>${paragraphs[0]}</description><content:encoded><![CDATA[${paragraphs.map((text) => `<p>${text}</p>`).join("")}]]></content:encoded>`;
  });
}

/** A feed of headlines and teasers alone, as most feeds are. */
export function teaserFeedText(items: number): string {
  return feed(items, (index) => `<description>${newsText(150, index + 31)[0]}</description>`);
}
