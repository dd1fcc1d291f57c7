import type { Article, Inference } from "@digest/core";

/** Longer texts before a colon are no kicker. */
const longestKicker = 80;

/** Title of a feed item: `kicker: headline`, or a headline alone. */
export function splitTitle(title: string): Pick<Article, "kicker" | "headline" | "inferred"> {
  const at = title.indexOf(": ");
  if (at <= 0 || at > longestKicker || at + 2 >= title.length) return { headline: title, inferred: [] };
  const [kicker, headline] = [title.slice(0, at).trim(), title.slice(at + 2).trim()];
  const doubt = /^["„»]/.test(headline) ? "; before a quotation it may name who speaks" : "";
  const rule = `feed-title: kicker and headline are joined by the first colon${doubt}`;
  const inferred: Inference[] = [
    { pointer: "/kicker", rule },
    { pointer: "/headline", rule },
  ];
  return { kicker, headline, inferred };
}
