import type { MarkedLayout } from "@digest/adapter-kit";

/** What an element of the body is. */
export type PartRole = "lead" | "text" | "box" | "link" | "embed";

/** A generation of the portals' pages: where to find what. Selectors are told by class tokens. */
export interface PageLayout extends MarkedLayout {
  /** Whether the page may have its lead alone, because the text stands behind a wall. */
  readonly isWalled?: boolean;
  /** The element around the article. */
  readonly root: string;
  readonly headline: string;
  readonly kicker: string;
  readonly timestamp: string;
  readonly authors: string;
  /** Elements of the body and what they are; the first that fits counts. */
  readonly parts: Readonly<Record<string, PartRole>>;
  /** What is left out, with the reason. */
  readonly exclude: Readonly<Record<string, string>>;
  /** What stands around the article and nowhere in it, with the reason. */
  readonly around?: Readonly<Record<string, string>>;
}
