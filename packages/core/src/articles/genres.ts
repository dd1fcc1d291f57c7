import type { Article } from "../model/article.ts";

/** Whom a kind of item is written for. */
export type Audience = "readers" | "editors";

/**
 * The genres an adapter can give an article, and whom they are for. Items for editors (planning notes, schedules, programme lists, test and
 * service messages) are read like all others, and digests leave them out unless asked.
 */
export const genres = {
  report: "readers",
  flash: "readers",
  summary: "readers",
  background: "readers",
  analysis: "readers",
  reportage: "readers",
  feature: "readers",
  portrait: "readers",
  interview: "readers",
  commentary: "readers",
  editorial: "readers",
  column: "readers",
  review: "readers",
  "press-review": "readers",
  reactions: "readers",
  documentation: "readers",
  chronology: "readers",
  "key-points": "readers",
  "questions-and-answers": "readers",
  quotation: "readers",
  statistics: "readers",
  "fact-check": "readers",
  obituary: "readers",
  survey: "readers",
  service: "readers",
  results: "readers",
  weather: "readers",
  calendar: "readers",
  "live-blog": "readers",
  picture: "readers",
  graphic: "readers",
  audio: "readers",
  video: "readers",
  planning: "editors",
  notice: "editors",
  schedule: "editors",
  programme: "editors",
  "service-message": "editors",
  test: "editors",
} as const satisfies Readonly<Record<string, Audience>>;

/** Whether an article is written for readers. A genre the table does not know is. */
export function isForReaders({ genre }: Pick<Article, "genre">): boolean {
  const known: Readonly<Record<string, Audience>> = genres;
  return genre === undefined || !Object.hasOwn(known, genre) || known[genre] === "readers";
}
