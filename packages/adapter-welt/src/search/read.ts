import { type JsonPlace, jsonPlaces, type LedgerRange, ledger, nestRanges, readText } from "@digest/adapter-kit";
import {
  type Article,
  type Problem,
  problem,
  type Reading,
  type ReadingItem,
  type SourceDocument,
  valueAt,
} from "@digest/core";
import { advertising, genreOf, isOtherPage } from "../genres.ts";
import { source } from "../source.ts";
import { SearchAnswer, SearchHit } from "./schema.ts";
import { hitToArticle } from "./to-article.ts";

const format = "search";

/** Members of a hit by the places of the article they go to. */
export const hitFields = {
  id: "/identifiers",
  url: "/url",
  headline: "/headline",
  intro: "/teaser",
  publicationDate: "/published",
  lastModifiedDate: "/updated",
  sectionPath: "/categories/0/code",
  sectionLabel: "/categories/0/name",
  topic: "/kicker",
  subType: "/genre",
  premium: "/categories",
  teaserImage: "/blocks/0/url",
} as const satisfies Readonly<Record<string, string>>;

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined; // the place in the engine's words is no help; the problem says that the JSON is broken
  }
}

function account(text: string, places: ReadonlyMap<string, JsonPlace>, index: number, article: Article) {
  const at = `/items/${index}`;
  const hit = places.get(at);
  const ranges: LedgerRange[] = hit === undefined ? [] : [{ ...hit, removed: "markup" }];
  for (const [name, pointer] of Object.entries(hitFields)) {
    const place = places.get(`${at}/${name}`);
    if (place !== undefined && valueAt(article, pointer) !== undefined) ranges.push({ ...place, pointers: [pointer] });
  }
  return ledger(text, nestRanges(ranges), "other-items");
}

/** Reads an answer of the search; hits that are advertising or no article are problems `skipped-item`. */
export function readSearch(document: SourceDocument): Reading {
  const about = { source, format, uri: document.uri };
  const { text, problems: unread } = readText(document, about);
  if (text === undefined) return { items: [], problems: unread };
  const json = parse(text);
  if (json === undefined) return { items: [], problems: [...unread, problem({ ...about, code: "malformed-json" })] };
  const answer = SearchAnswer.safeParse(json.value);
  if (!answer.success)
    return { items: [], problems: [...unread, problem({ ...about, code: "missing-field", path: ["items"] })] };
  const places = jsonPlaces(text);
  const items = new Map<string, ReadingItem>();
  const problems: Problem[] = [...unread];
  for (const [index, value] of answer.data.items.entries()) {
    const hit = SearchHit.safeParse(value);
    if (!hit.success) {
      problems.push(problem({ ...about, code: "missing-field", path: ["items", index, "headline"] }));
      continue;
    }
    const isAdvertising = hit.data.sponsored === true || advertising.has(genreOf(hit.data.subType ?? undefined) ?? "");
    if (isAdvertising || isOtherPage(hit.data.url ?? undefined)) {
      const detail = isAdvertising ? "advertising" : "a page that is no article";
      problems.push(problem({ ...about, code: "skipped-item", path: ["items", index], detail }));
      continue;
    }
    const article = hitToArticle(hit.data);
    const key = JSON.stringify([article.id, article.version]);
    if (!items.has(key)) items.set(key, { uri: document.uri, article, ledger: account(text, places, index, article) });
  }
  return { items: [...items.values()], problems };
}
