import {
  attribute,
  canonicalUrl,
  cleanText,
  type Document,
  type Element,
  findAll,
  findFirst,
  genreOfType,
  type LedgerRange,
  layBlocks,
  ledger,
  leftOut,
  meta,
  nestRanges,
  ownText,
  type ParsedPage,
  pageFurniture,
  pageLanguage,
  pageTitle,
  rangeOf,
  readDate,
  textOf,
} from "@digest/adapter-kit";
import { type Article, finishArticle, type Ledger } from "@digest/core";
import { cutEndNotes } from "../author-note.ts";
import { genreOf } from "../genres.ts";
import { identifiersOf, isWelt, readAddress } from "../identity.ts";
import { topicsOf } from "../keywords.ts";
import { idSchemes, source } from "../source.ts";
import { tierOf } from "../tier.ts";
import { pageAuthors } from "./authors.ts";
import { type PageBody, readBody, readStatedBody } from "./body.ts";
import { cutDateline } from "./dateline.ts";
import { findBody } from "./find-body.ts";
import type { PageLayout } from "./layout.ts";
import { pageState } from "./page-state.ts";

/** A page with its layout, parsed. */
export interface Page extends ParsedPage {
  readonly layout: PageLayout;
}

/** Texts of gated pages end after about two hundred characters; what is longer has been paid for. */
const longestGated = 800;

function addressOf({ document, tags, uri, ld }: Page) {
  const candidates = [canonicalUrl(document), meta(tags, "og:url"), ld?.url, uri];
  return readAddress(candidates.find((url) => isWelt(url)));
}

/** Titles for search engines, which often differ from the one on the page. */
function otherHeadlines({ document, tags, ld }: Page, headline: string): Article["headlines"] {
  const titles = [ld?.headline, textOf(findFirst(document, "h1")), meta(tags, "og:title"), pageTitle(document)];
  const bare = titles.map((title) => cleanText(title ?? "").replace(/\s-\s(?:DIE\s)?WELT$/, ""));
  const others = [...new Set(bare)].filter((title) => title !== "" && title !== headline);
  return others.length === 0 ? undefined : others.map((text) => ({ role: "seo", text }));
}

function timesOf({ document, tags, ld, layout }: Page) {
  const stand = readDate(attribute(findFirst(document, layout.stand), "datetime"));
  return {
    published: readDate(ld?.datePublished) ?? readDate(meta(tags, "date", "article:published_time")),
    updated: readDate(ld?.dateModified) ?? readDate(meta(tags, "last-modified", "article:modified_time")) ?? stand,
  };
}

function categoriesOf({ document, ld, layout }: Page, tier: string | undefined): Article["categories"] {
  const crumbs = findAll(document, ".c-breadcrumb__link").map((link) => textOf(link));
  const category = ld?.object["category"];
  const stated = [...(ld?.sections ?? []), ...(typeof category === "string" ? [cleanText(category)] : [])];
  const names = [...stated, textOf(findFirst(document, layout.section)), ...crumbs.slice(1)];
  return [
    ...[...new Set(names)].filter((name) => name !== "").map((name) => ({ scheme: "welt:section", name })),
    ...(tier === undefined ? [] : [tierOf(tier)]),
  ];
}

/** Whether the text stands behind the wall and only its start is here. */
function isGated({ ld }: Page, tier: string | undefined, kind: string | undefined, length: number): boolean {
  const isPaid = tier === "locked" || kind === "plus" || ld?.free === false;
  return isPaid && length < longestGated;
}

function headRanges(
  { document, ld, layout }: Page,
  article: Pick<Article, "published" | "updated" | "headlines">,
): readonly LedgerRange[] {
  const script = stating(document, "datePublished");
  const fields = [
    ...(ld?.datePublished === undefined || article.published === undefined ? [] : ["/published"]),
    ...(ld?.dateModified === undefined || article.updated === undefined ? [] : ["/updated"]),
    ...(ld?.headline === undefined || article.headlines === undefined ? [] : ["/headlines/0/text"]),
  ];
  const stand = findFirst(document, layout.stand);
  const words = findFirst(document, "meta[name=keywords]");
  return [
    ...(script === undefined || fields.length === 0 ? [] : [{ ...rangeOf(script), pointers: fields }]),
    ...(words === undefined ? [] : [{ ...rangeOf(words), pointers: ["/keywords"] }]),
    ...(stand === undefined || article.updated === undefined ? [] : [{ ...rangeOf(stand), pointers: ["/updated"] }]),
  ];
}

/** The script that states something of the article. */
function stating(document: Document, name: string): Element | undefined {
  return findAll(document, "script").find((script) => ownText(script).includes(name));
}

/** The body as the page shows it; where it shows no text, the text that the head states. */
function bodyOf({ document, layout, ld }: Page, content: Element, base: string | undefined): PageBody {
  const shown = readBody(findBody(content, layout), layout, base);
  const script = shown.pieces.some(({ text }) => text !== "") ? undefined : stating(document, "articleBody");
  if (script === undefined || ld?.articleBody === undefined) return shown;
  return { ...shown, pieces: [...shown.pieces, ...readStatedBody(ld.articleBody, rangeOf(script))] };
}

/** The element that shows what JSON-LD states, where several have the class; else the first. */
function shownAs(document: Document, selector: string, stated: string | undefined): Element | undefined {
  const all = findAll(document, selector);
  return all.find((element) => textOf(element) === stated) ?? all[0];
}

function elementRange(element: Element | undefined, pointer: string): readonly LedgerRange[] {
  return element === undefined || textOf(element) === "" ? [] : [{ ...rangeOf(element), pointers: [pointer] }];
}

/** What stands around the article. */
function aroundRanges({ document, layout }: Page, content: Element): readonly LedgerRange[] {
  const left = leftOut(document, content, { ...layout.exclude, ...pageFurniture });
  return left.map(({ start, end, reason }) => ({ start, end, removed: reason }));
}

/** Makes an article of a page, with the account of its markup. `undefined` where the page has no headline or no text. */
export function pageToArticle(page: Page): { readonly article: Article; readonly ledger: Ledger } | undefined {
  const { document, layout, ld, tags } = page;
  const content = findFirst(document, layout.content);
  const title = shownAs(document, layout.headline, ld?.alternativeHeadline);
  const headline = textOf(title) === "" ? ld?.alternativeHeadline : textOf(title);
  if (content === undefined || headline === undefined) return undefined;
  const address = addressOf(page);
  const authors = pageAuthors(document, layout, ld, address?.url);
  const outerLead = findFirst(document, layout.lead);
  const body = bodyOf(page, content, address?.url);
  const lead = body.lead ?? (textOf(outerLead) === "" ? ld?.description : textOf(outerLead));
  if (body.pieces.length === 0 && lead === undefined) return undefined;
  const notes = cutEndNotes(body.pieces, authors.bylines, ({ marked }) => marked);
  const text = cutDateline(notes.pieces);
  const laid = layBlocks(text.pieces.map((piece) => piece.laid));
  const length = text.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  const state = pageState(document);
  const tier = meta(tags, "article:content_tier") ?? (state.premium === true ? "premium" : undefined);
  const kicker = shownAs(document, layout.kicker, ld?.about[0]);
  const credits = laid.blocks.flatMap((block) =>
    block.kind === "image" && block.credit !== undefined ? [block.credit] : [],
  );
  const words = (meta(tags, "keywords", "news_keywords") ?? "").split(",");
  const context = [headline, lead, ...notes.pieces.map((piece) => piece.text)].join(" ");
  const article = finishArticle(
    {
      source,
      format: "page",
      language: pageLanguage(document) ?? "de",
      identifiers: identifiersOf(address),
      completeness: isGated(page, tier, address?.kind, length) ? "gated" : "full",
      genre: genreOf(state.subType, meta(tags, "article:opinion") === "true") ?? genreOfType(ld?.type),
      url: address?.url,
      kicker: textOf(kicker) === "" ? ld?.about[0] : textOf(kicker),
      headline,
      teaser: lead,
      headlines: otherHeadlines(page, headline),
      dateline: text.dateline,
      bylines: notes.bylines,
      agencies: [...new Set([...authors.agencies, ...body.agencies, ...(text.dateline?.agencies ?? [])])],
      ...timesOf(page),
      blocks: laid.blocks,
      credits: [...new Set(credits)],
      categories: categoriesOf(page, tier),
      keywords: topicsOf(words, notes.bylines, context),
      related: body.related,
      inferred: text.dateline === undefined ? [] : [{ pointer: "/dateline", rule: "places-before-dash" }],
    },
    idSchemes,
  );
  const ranges = [
    ...aroundRanges(page, content),
    ...headRanges(page, article),
    ...elementRange(title, "/headline"),
    ...elementRange(kicker, "/kicker"),
    ...(body.lead === undefined ? elementRange(outerLead, "/teaser") : []),
    ...authors.places.map(({ start, end, pointer }) => ({ start, end, pointers: [pointer] })),
    ...body.ranges,
    ...notes.ranges,
    ...laid.ranges,
  ];
  return { article, ledger: ledger(page.text, nestRanges(ranges), "markup") };
}
