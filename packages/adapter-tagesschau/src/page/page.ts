import type { Document, Found, MarkupRange, MetaTags, NewsArticle } from "@digest/adapter-kit";
import type { Block, Byline, Related, When } from "@digest/core";

/** A page as its readers get it. */
export interface Page {
  readonly document: Document;
  readonly tags: MetaTags;
  readonly ld: NewsArticle | undefined;
  /** Absent where neither page nor document name an address. */
  readonly url: string | undefined;
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
export interface Layout {
  readonly name: string;
  /** Selectors of what the layout has to show, by what they name; a page that lacks one is not of this layout. */
  readonly marks: Readonly<Record<string, string>>;
  read(page: Page): PageParts | undefined;
}
