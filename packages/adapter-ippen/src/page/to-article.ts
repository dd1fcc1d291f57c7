import {
  canonicalUrl,
  cleanText,
  type Document,
  type Element,
  findAll,
  findFirst,
  genreOfType,
  isJsonObject,
  type LedgerRange,
  ledger,
  leftOut,
  meta,
  nestRanges,
  type ParsedPage,
  pageFurniture,
  pageLanguage,
  pageTitle,
  rangeOf,
  textOf,
} from "@digest/adapter-kit";
import { type Article, type Category, finishArticle, type Ledger } from "@digest/core";
import { cutSurroundings, editBody } from "../editorial/edit-body.ts";
import { editedInferences } from "../editorial/inferences.ts";
import { withoutStars } from "../editorial/link-stars.ts";
import { toOrigin } from "../editorial/notices.ts";
import { genreOf } from "../genre-kickers.ts";
import { identifiersOf, onlineIdOf, plainUrl } from "../identity.ts";
import { partnerOfLine } from "../partners.ts";
import { isPortal, portalOf } from "../portals.ts";
import { idSchemes, source } from "../source.ts";
import { pageAuthors } from "./authors.ts";
import { bodyPieces } from "./body-pieces.ts";
import { findBody } from "./find-body.ts";
import type { PageLayout } from "./layout.ts";
import { pageState } from "./page-state.ts";
import { pageTimes, visibleTimes } from "./times.ts";

/** A page with its layout, parsed. */
export interface Page extends ParsedPage {
  readonly layout: PageLayout;
}

/** Addresses of a page: its own, and that of the story's home, which may be on another portal. */
function addresses({ document, tags, uri, ld }: Page) {
  const home = plainUrl(canonicalUrl(document));
  const candidates = [uri, meta(tags, "og:url"), ld?.url].map((url) => plainUrl(url));
  const own = candidates.find((url) => url !== undefined && (isPortal(portalOf(url)) || onlineIdOf(url) !== undefined));
  return { own: own ?? home, home };
}

/** Titles the head carries besides the one on the page. */
function otherHeadlines({ document, tags, ld }: Page, headline: string): Article["headlines"] {
  const titles = [ld?.headline, meta(tags, "og:title"), pageTitle(document)?.replace(/\s\|\s[^|]{1,40}$/, "")];
  const others = [...new Set(titles)].filter((text) => text !== undefined && cleanText(text) !== headline);
  return others.length === 0 ? undefined : others.map((text) => ({ role: "seo", text: text ?? "" }));
}

/** Topics: of the tags (2020), else the people JSON-LD mentions. */
function keywordsOf({ tags, ld }: Page): readonly string[] {
  const mentions = ld?.object["mentions"];
  const names = (Array.isArray(mentions) ? mentions : [])
    .flatMap((mention) => (isJsonObject(mention) ? [mention["name"]] : []))
    .filter((name) => typeof name === "string");
  return [...new Set([...(tags.get("article:tag") ?? []), ...(ld?.keywords ?? []), ...names].map(cleanText))].filter(
    (word) => word !== "",
  );
}

function categoriesOf(
  { document, tags, ld }: Page,
  home: string | undefined,
  portal: string | undefined,
): readonly Category[] {
  const crumbs = findAll(document, ".id-DonaldBreadcrumb a, .id-Breadcrumb-link").map((link) => textOf(link));
  const sections = [meta(tags, "article:section"), ...(ld?.sections ?? []), ...crumbs.slice(1)];
  const names = [...new Set(sections)].filter((name) => name !== undefined && name !== "");
  const homePortal = portalOf(home);
  return [
    ...names.map((name) => ({ scheme: "ippen:section", name: name ?? "" })),
    ...(homePortal === undefined || homePortal === portal ? [] : [{ scheme: "ippen:home-portal", name: homePortal }]),
  ];
}

function pictureCredits(blocks: Article["blocks"]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "entry") return pictureCredits(block.blocks);
    return block.kind === "image" && block.credit !== undefined ? [block.credit] : [];
  });
}

/** Where the head of the page tells what the article has from it. */
function headRanges(
  { document, ld }: Page,
  article: Pick<Article, "published" | "updated" | "headlines">,
): readonly LedgerRange[] {
  const script = findAll(document, "script").find(
    ({ attribs, children }) =>
      attribs["type"]?.includes("ld+json") === true &&
      children.some((child) => "data" in child && child.data.includes("datePublished")),
  );
  const canonical = findFirst(document, "link[rel=canonical]");
  const fields = [
    ...(ld?.datePublished === undefined || article.published === undefined ? [] : ["/published"]),
    ...(ld?.dateModified === undefined || article.updated === undefined ? [] : ["/updated"]),
    ...(ld?.headline === undefined || article.headlines === undefined ? [] : ["/headlines/0/text"]),
  ];
  return [
    ...(script === undefined || fields.length === 0 ? [] : [{ ...rangeOf(script), pointers: fields }]),
    ...(canonical === undefined ? [] : [{ ...rangeOf(canonical), pointers: ["/identifiers"] }]),
  ];
}

function elementRange(element: Element | undefined, pointer: string): readonly LedgerRange[] {
  return element === undefined ? [] : [{ ...rangeOf(element), pointers: [pointer] }];
}

/** The article, or the whole page where a part of its head stands outside. */
function scopeOf({ document }: Page, root: Element, selector: string): Element | Document {
  return findFirst(root, selector) === undefined ? document : root;
}

/** The parts of a page, as its layout shows them; `undefined` where it has no headline or no text. */
function readParts(page: Page) {
  const { document, layout, ld } = page;
  const root = findFirst(document, layout.root);
  const title =
    root === undefined ? undefined : (findFirst(root, layout.headline) ?? findFirst(document, layout.headline));
  const headline = textOf(title);
  if (root === undefined || headline === "") return undefined;
  const { own, home } = addresses(page);
  const kicker = findFirst(scopeOf(page, root, layout.kicker), layout.kicker);
  const times = scopeOf(page, root, layout.timestamp);
  const names = scopeOf(page, root, layout.authors);
  const holders = findAll(names, layout.authors);
  const heads = [title, kicker, ...findAll(root, layout.timestamp), ...holders];
  const known = new Set(heads.filter((element) => element !== undefined));
  const body = bodyPieces(findBody(root, layout, known), layout, own);
  if (body.pieces.length === 0 && body.lead === undefined) return undefined;
  const visible = visibleTimes(times, layout.timestamp);
  return {
    title,
    headline,
    own,
    home,
    kicker,
    visible,
    holders,
    authors: pageAuthors(names, layout.authors, ld, own),
    body,
    around: leftOut(document, root, { ...layout.exclude, ...layout.around, ...pageFurniture }),
  };
}

/** Makes an article of a page, with the account of its markup. `undefined` where the page has no headline or no text. */
export function pageToArticle(page: Page): { readonly article: Article; readonly ledger: Ledger } | undefined {
  const parts = readParts(page);
  if (parts === undefined) return undefined;
  const { document, ld, text } = page;
  const { own, home, headline, authors, body } = parts;
  const times = pageTimes(parts.visible, ld);
  const around = cutSurroundings(body.pieces, authors.bylines, body.related);
  const hasNote = around.ranges.some(({ removed }) => removed === "network-note");
  const edited = editBody(hasNote ? withoutStars(around.pieces) : around.pieces, times);
  const state = pageState(document);
  const [kicker, teaser, portal] = [textOf(parts.kicker), textOf(body.lead), portalOf(own)];
  const article = finishArticle(
    {
      ...edited.draft,
      source,
      format: "page",
      portal,
      language: pageLanguage(document) ?? "de",
      identifiers: identifiersOf([state.onlineId, onlineIdOf(own), onlineIdOf(home)], [own, home]),
      completeness: state.paywalled || ld?.free === false ? "gated" : "full",
      url: own,
      genre: genreOf(kicker) ?? genreOfType(ld?.type),
      kicker: kicker === "" ? undefined : kicker,
      headline,
      teaser: teaser === "" ? ld?.description : teaser,
      headlines: otherHeadlines(page, headline),
      bylines: around.bylines,
      contributors: around.contributors,
      ...times,
      origin: toOrigin(around.origin, partnerOfLine(kicker)),
      agencies: [...new Set([...authors.agencies, ...(edited.draft.agencies ?? [])])],
      credits: [...new Set([...(edited.draft.credits ?? []), ...pictureCredits(edited.draft.blocks ?? [])])],
      categories: categoriesOf(page, home, portal),
      keywords: keywordsOf(page),
      related: around.related,
      inferred: editedInferences({ dateline: edited.draft.dateline, bylines: around.bylines }),
    },
    idSchemes,
  );
  const ranges = [
    ...parts.around.map(({ start, end, reason }) => ({ start, end, removed: reason })),
    ...headRanges(page, article),
    ...elementRange(parts.title, "/headline"),
    ...elementRange(parts.kicker, "/kicker"),
    ...parts.visible.map(({ start, end, field }) => ({ start, end, pointers: [`/${field}`] })),
    ...parts.holders.flatMap((holder) => elementRange(holder, authors.bylines.length > 0 ? "/bylines" : "/agencies")),
    ...body.ranges,
    ...around.ranges,
    ...edited.ranges,
  ];
  return { article, ledger: ledger(text, nestRanges(ranges), "markup") };
}
