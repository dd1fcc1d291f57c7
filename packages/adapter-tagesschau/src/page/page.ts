import type { Found, MarkedLayout, MarkupRange, ParsedPage } from "@digest/adapter-kit";
import type { Block, Byline, Related, When } from "@digest/core";

/** A page with the address its links are resolved against. */
export interface Page extends ParsedPage {
  readonly base: string;
}

/** What a layout shows of an article. */
export interface PageParts {
  readonly kicker?: Found<string> | undefined;
  readonly headline: Found<string>;
  readonly label?: Found<string> | undefined;
  readonly stand?: Found<When> | undefined;
  readonly teaser?: Found<string> | undefined;
  readonly bylines: readonly Found<readonly Byline[]>[];
  readonly keywords: readonly Found<string>[];
  /** Places the piece is about. */
  readonly places?: readonly Found<string>[] | undefined;
  readonly related: readonly Found<Related>[];
  readonly blocks: readonly Found<Block>[];
  readonly removed: readonly (MarkupRange & { readonly reason: string })[];
}

/** A layout: the room of one reader. */
export interface Layout extends MarkedLayout {
  read(page: Page): PageParts | undefined;
}
