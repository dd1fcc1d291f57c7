/** Genres by schema.org type; `NewsArticle` and `Article` tell none. */
export const typeGenres = {
  AnalysisNewsArticle: "analysis",
  BackgroundNewsArticle: "background",
  OpinionNewsArticle: "commentary",
  ReportageNewsArticle: "reportage",
  ReviewNewsArticle: "review",
  LiveBlogPosting: "live-blog",
  AdvertiserContentArticle: "advertorial",
  SatiricalArticle: "satire",
  VideoObject: "video",
} as const satisfies Readonly<Record<string, string>>;

/** The genre a schema.org type tells; `undefined` where it tells none. */
export function genreOfType(type: string | undefined): string | undefined {
  const known: Readonly<Record<string, string>> = typeGenres;
  return type !== undefined && Object.hasOwn(known, type) ? known[type] : undefined;
}
