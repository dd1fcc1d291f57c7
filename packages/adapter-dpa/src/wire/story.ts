import type { Article, Block, Category, Image, Internal, Location, Problem, Related, When } from "@digest/core";
import type { Body } from "./body.ts";

/** A picture, sound or film that comes with a story. */
export interface Medium {
  readonly type: "image" | "audio" | "video";
  readonly image: Image;
}

/**
 * A wire item in dpa's own terms, before it becomes an article: what digitalwires, NewsML-G2 and 7901 have in common. Each format fills in what
 * it can say; all of them become articles in one place, so that one story is one article in every form.
 */
export interface Story {
  readonly format: string;
  readonly identifiers: Article["identifiers"];
  readonly version?: string | undefined;
  readonly versionCreated?: When | undefined;
  readonly status: Article["status"];
  readonly language?: string | undefined;
  readonly urgency?: number | undefined;
  readonly kicker?: string | undefined;
  readonly headline?: string | undefined;
  readonly subheadline?: string | undefined;
  /** Key words of the story as editors line them up. */
  readonly slugline?: string | undefined;
  readonly teaser?: string | undefined;
  readonly byline?: string | undefined;
  readonly dateline?: string | undefined;
  readonly body?: Body | undefined;
  readonly boxes?: readonly Block[];
  readonly media?: readonly Medium[];
  /** Caption of an item that is a picture or sound and nothing else. */
  readonly caption?: string | undefined;
  readonly related?: readonly Related[];
  readonly categories: readonly Category[];
  readonly keywords?: readonly string[];
  readonly locations?: readonly Location[];
  readonly provider?: string | undefined;
  readonly suppliers?: readonly (string | undefined)[];
  readonly creditline?: string | undefined;
  readonly notices?: readonly (string | undefined)[];
  readonly rights?: readonly (string | undefined)[];
  readonly embargo?: When | undefined;
  readonly correction?: string | undefined;
  readonly inferred?: Article["inferred"];
  readonly notes: Internal["notes"];
}

/** An article with what goes to editors alone. */
export interface StoryReading {
  readonly article: Article;
  readonly internal?: Internal;
  readonly problems: readonly Problem[];
}
