import type { Digest } from "@digest/core";

/** Every page of the demo, by name, over a digest with a disputed event that several articles tell. */
export function viewPaths(digest: Digest): Readonly<Record<string, string>> {
  const disputed = digest.events.find(({ status }) => status === "disputed");
  const planned = digest.events.find(({ status }) => status === "planned");
  const [left = "", right = ""] = new Set(disputed?.mentions.map(({ articleId }) => articleId));
  const article = digest.articles.find(({ source, format }) => source === "welt" && format === "dump");
  const event = (id: string | undefined): string => `/events/${encodeURIComponent(id ?? "")}`;
  return {
    digest: "/",
    filtered: "/?status=confirmed",
    timeline: "/timeline",
    articles: "/articles",
    changes: "/changes",
    event: event(disputed?.id),
    planned: event(planned?.id),
    article: `/articles/${encodeURIComponent(article?.id ?? "")}`,
    words: `/articles/${encodeURIComponent(article?.id ?? "")}?at=%2Fblocks%2F0%2Ftext&from=0&to=40#here`,
    compare: `/compare?${new URLSearchParams({ event: disputed?.id ?? "", left, right })}`,
  };
}
