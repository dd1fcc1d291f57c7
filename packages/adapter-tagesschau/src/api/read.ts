import { isJsonObject, type JsonPlace, jsonPlaces, readText } from "@digest/adapter-kit";
import { type Problem, problem, type Reading, type ReadingItem, type SourceDocument } from "@digest/core";
import { source } from "../identity.ts";
import { itemLedger } from "./account.ts";
import { ApiItem } from "./schema.ts";
import { toArticle } from "./to-article.ts";

/** Members of answers that list items. */
export const itemLists = ["news", "regional", "searchResults", "channels"] as const;

function parse(json: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined; // where in the text it breaks is no help to a reader; the problem says that it does
  }
}

/** The items of an answer with their JSON Pointers; an answer of `details` is an item itself, a list of such answers holds items. */
function itemsOf(answer: unknown): readonly { readonly at: string; readonly value: unknown }[] {
  if (Array.isArray(answer)) return answer.map((value: unknown, index) => ({ at: `/${index}`, value }));
  if (!isJsonObject(answer)) return [];
  const listed = itemLists.flatMap((name) => {
    const list = answer[name];
    return Array.isArray(list) ? list.map((value: unknown, index) => ({ at: `/${name}/${index}`, value })) : [];
  });
  const isItem = typeof answer["title"] === "string" && listed.length === 0;
  return isItem ? [{ at: "", value: answer }] : listed;
}

/** Reads answers of the app API, `/api2/` and `/api2u/`: homepage, news, search, channels, details. */
export async function readApi(document: SourceDocument): Promise<Reading> {
  const about = { source, format: "api", uri: document.uri };
  const { text, problems: unread } = readText(document, about);
  if (text === undefined) return { items: [], problems: unread };
  const answer = parse(text);
  if (answer === undefined) return { items: [], problems: [...unread, problem({ ...about, code: "malformed-json" })] };
  const places: ReadonlyMap<string, JsonPlace> = jsonPlaces(text);
  const items: ReadingItem[] = [];
  const problems: Problem[] = [...unread];
  const seen = new Set<string>(); // a piece stands under news and regional
  const found = itemsOf(answer.value);
  if (found.length === 0) {
    const detail = `none of ${itemLists.join(", ")}, and no item with a title`;
    problems.push(problem({ ...about, code: "missing-field", detail }));
  }
  for (const { at, value } of found) {
    const path = at.split("/").slice(1);
    const item = ApiItem.safeParse(value);
    if (!item.success) problems.push(problem({ ...about, code: "invalid-field", path }));
    else if ((item.data.title ?? "").trim() === "")
      problems.push(problem({ ...about, code: "missing-field", path: [...path, "title"] }));
    else {
      const made = toArticle(item.data);
      const key = `${made.article.id} ${made.article.version}`;
      if (seen.has(key)) continue;
      seen.add(key);
      items.push({ uri: document.uri, article: made.article, ledger: itemLedger(text, made, at, places) });
      if (item.data.date !== undefined && made.article.published === undefined)
        problems.push(problem({ ...about, code: "invalid-date", path: [...path, "date"] }));
    }
  }
  return { items, problems };
}
