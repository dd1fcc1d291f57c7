import { problem } from "../errors.ts";
import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Instant } from "../model/when.ts";
import { type Edition, epoch } from "./editions.ts";

/** Whether readers may see an article: yes, not yet (an embargo, or the publisher withholds it), or no more. */
export type Release = "released" | "held" | "withdrawn";

/** The end of the span an embargo names: a date alone lifts when the day is over everywhere. */
function liftsAt(value: string): number {
  if (value.includes("T")) return epoch(value);
  const [year = 0, month, day] = value.split("-").map(Number);
  const next =
    day !== undefined ? [year, (month ?? 1) - 1, day + 1] : month !== undefined ? [year, month, 1] : [year + 1, 0, 1];
  return Date.UTC(next[0] ?? 0, next[1] ?? 0, next[2] ?? 1, 12);
}

/**
 * Whether readers may see an article at `now`. Only the machine field `embargo` counts; without a clock an embargo never lifts, and an
 * embargo that cannot be read as a time neither.
 *
 * @example releaseOf(article, "2024-10-22T11:30:00+02:00")
 */
export function releaseOf(article: Article, now?: Instant): Release {
  if (article.status === "canceled") return "withdrawn";
  if (article.status === "withheld") return "held";
  if (article.embargo === undefined) return "released";
  const lifts = liftsAt(article.embargo.value);
  return now !== undefined && Number.isFinite(lifts) && epoch(now) >= lifts ? "released" : "held";
}

/** The problem that tells of a held article without telling what is in it. */
export function heldProblem({ uri, article }: Edition): Problem {
  const until = article.embargo === undefined ? "withheld by the publisher" : `until ${article.embargo.value}`;
  return problem({
    code: "held",
    source: article.source,
    format: article.format,
    uri,
    detail: `${article.id} ${until}`,
  });
}
