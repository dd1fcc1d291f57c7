import type { MarkedLayout } from "@digest/adapter-kit";

/** A generation of WELT's pages: where to find what. */
export interface PageLayout extends MarkedLayout {
  /** Whether the page may have its lead alone, because the text stands behind a wall. */
  readonly isWalled?: boolean;
  readonly headline: string;
  readonly kicker: string;
  readonly section: string;
  readonly author: string;
  readonly position: string;
  /** The line "Stand: HH:MM Uhr", the last change. */
  readonly stand: string;
  readonly lead: string;
  /** Where pictures, players and reading tips of the article stand; others are of the page. */
  readonly media: string;
  /** The element around lead picture, lead and text. */
  readonly content: string;
  /** Elements whose own children are the text. */
  readonly text: string;
  readonly image: string;
  readonly caption: string;
  readonly credit: string;
  readonly embed: string;
  /** Frames around what stands between the paragraphs. */
  readonly inline: string;
  /** Boxes beside the running text. */
  readonly box: string;
  /** Blocks of teasers of other pieces, and one teaser in them. */
  readonly tips: string;
  readonly tip: string;
  readonly tipKicker: string;
  /** What is left out, with the reason. */
  readonly exclude: Readonly<Record<string, string>>;
}
