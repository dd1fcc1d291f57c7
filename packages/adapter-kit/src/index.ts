export type { About } from "./about.ts";
export { conventionZone, type DateParts, localWhen } from "./dates/local-when.ts";
export { monthNames } from "./dates/month-names.ts";
export { readDate } from "./dates/read-date.ts";
export { readIso } from "./dates/read-iso.ts";
export { readRfc822 } from "./dates/read-rfc822.ts";
export { type Decoded, decode } from "./decode.ts";
export { agencyNames } from "./dump/agency-names.ts";
export { type CorpusPrefix, findCorpusPrefix } from "./dump/corpus-prefix.ts";
export { type FoundDateline, findDateline, stripDateline } from "./dump/dateline.ts";
export { type DumpLine, dumpLines } from "./dump/dump-lines.ts";
export { type LedgerRange, ledger, unaccounted } from "./dump/ledger.ts";
export { nestRanges } from "./dump/nest-ranges.ts";
export { findStamp, type Stamp } from "./dump/stamp.ts";
export { isSubHeading } from "./dump/sub-heading.ts";
export { type BlockRules, type BlocksReading, blocksOf, type MarkupRange, rangeOf } from "./html/blocks-of.ts";
export { type Caption, readCaption } from "./html/caption.ts";
export { cleanText } from "./html/clean-text.ts";
export { attribute, closest, findAll, findFirst } from "./html/find.ts";
export { type Found, found, foundText } from "./html/found.ts";
export { leftOut, pageFurniture } from "./html/left-out.ts";
export { canonicalUrl, type MetaTags, meta, metaTags, pageLanguage, pageTitle, textAt } from "./html/metadata.ts";
export {
  type AnyNode,
  type ChildNode,
  type Document,
  type Element,
  nextElement,
  ownText,
  type ParentNode,
  type Text,
} from "./html/node.ts";
export { type HtmlReading, parseHtml } from "./html/parse-html.ts";
export { plainText } from "./html/plain-text.ts";
export { providerOf } from "./html/providers.ts";
export { safeUrl } from "./html/safe-url.ts";
export { hasClass, matches } from "./html/selector.ts";
export { rawText, textOf } from "./html/text-of.ts";
export { elementsIn } from "./html/walk.ts";
export { type JsonPlace, jsonPlaces } from "./json/json-places.ts";
export { isJsonObject, type JsonLdReading, type JsonObject, jsonLd } from "./json-ld/json-ld.ts";
export { type JsonLdAgent, type NewsArticle, newsArticle, typesOf } from "./json-ld/news-article.ts";
export { genreOfType } from "./json-ld/type-genres.ts";
export { limits } from "./limits.ts";
export { type AuthorLine, readAuthorLine } from "./names/author-line.ts";
export { isPersonName, splitNames } from "./names/person-name.ts";
export { pageMarks } from "./page/page-look.ts";
export type { PageMarks } from "./page/page-marks.ts";
export { type MarkedLayout, type PageToItem, type ParsedPage, readPage } from "./page/read-page.ts";
export { type LaidBlock, laidEntry, laidText, layBlocks } from "./pieces/laid-block.ts";
export { exactPiece, keptRange, type Piece, partOf, removedRange } from "./pieces/piece.ts";
export { openingText, readText, type TextReading } from "./read-text.ts";
export { type MergedRelated, mergeRelated } from "./related/merge-related.ts";
export { readTip, tipIn } from "./related/reading-tip.ts";
export { formOf, type TextForm } from "./text-form.ts";
