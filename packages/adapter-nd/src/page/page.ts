import type { Found, MarkedLayout, MarkupRange, ParsedPage } from "@digest/adapter-kit";
import type { Block, Byline, Category, Contributor, Related, When } from "@digest/core";
import type { Authors } from "../bylines.ts";

/** A page with the address its links are resolved against. */
export interface Page extends ParsedPage {
  readonly base: string;
}

/** What a layout shows of an article. */
export interface PageParts {
  /** The article's number in the markup. */
  readonly number?: string | undefined;
  readonly kicker?: Found<string> | undefined;
  readonly headline: Found<string>;
  readonly teaser?: Found<string> | undefined;
  readonly sections: readonly Found<Category>[];
  readonly authors?: Found<Authors> | undefined;
  readonly published?: Found<When> | undefined;
  readonly printed?: Found<When> | undefined;
  readonly keywords: readonly Found<string>[];
  readonly related: readonly Found<Related>[];
  readonly body: PageBody;
  /** What stands around the article. */
  readonly around: readonly (MarkupRange & { readonly reason: string })[];
  /** Whether parts were found by general rules rather than by the layout's own marks. */
  readonly general: boolean;
}

/** The text of a page with what its closing lines tell. */
export interface PageBody {
  readonly blocks: readonly Found<Block>[];
  readonly contributors: readonly Found<readonly Contributor[]>[];
  readonly agencies: readonly Found<readonly string[]>[];
  readonly signed: readonly Found<readonly Byline[]>[];
  /** Pieces that lines of the text lead to. */
  readonly tips: readonly Found<Related>[];
  readonly removed: readonly (MarkupRange & { readonly reason: string })[];
}

/** A layout: the room of one reader. */
export interface Layout extends MarkedLayout {
  /** What the page lacks beyond the marks is told in words. */
  read(page: Page): PageParts | string;
}
