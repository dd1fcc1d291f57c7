import { Article, type Problem, problem, type Reading, ReadingItem, type SourceDocument } from "@digest/core";

const newline = 0x0a;

/** One line of Article NDJSON: an article, or a reading item that holds one. */
function readLine(line: string, uri: string): ReadingItem | undefined {
  const value: unknown = JSON.parse(line);
  const item = ReadingItem.safeParse(value);
  if (item.success) return item.data;
  const article = Article.safeParse(value);
  return article.success ? { uri, article: article.data, ledger: [] } : undefined;
}

/**
 * Article NDJSON, as `digest read` prints it, or `undefined` where the document is none: its first line decides. A line that is no article is a problem of
 * its own.
 */
export function readArticleLines(document: SourceDocument): Reading | undefined {
  const { bytes, uri } = document;
  if (bytes[0] !== 0x7b) return undefined;
  const end = bytes.indexOf(newline);
  const decoder = new TextDecoder();
  try {
    if (readLine(decoder.decode(end === -1 ? bytes : bytes.subarray(0, end)), uri) === undefined) return undefined;
  } catch {
    return undefined; // the first line is no JSON: another format
  }
  const items: ReadingItem[] = [];
  const problems: Problem[] = [];
  decoder
    .decode(bytes)
    .split("\n")
    .forEach((line, index) => {
      if (line.trim() === "") return;
      const path = [index + 1];
      try {
        const item = readLine(line, uri);
        if (item === undefined) problems.push(problem({ code: "invalid-article", uri, path }));
        else items.push(item);
      } catch {
        problems.push(problem({ code: "malformed-json", uri, path }));
      }
    });
  return { items, problems };
}
