import { type About, readText } from "@digest/adapter-kit";
import { problem, type Reading, type SourceDocument } from "@digest/core";
import { splitDump } from "./parts.ts";
import { toArticle } from "./to-article.ts";

/** Characters of one article; no text of a portal comes near. */
const longestText = 4_000_000;

/** Reads the text of a portal. Never throws for bad input. */
export function readDump(document: SourceDocument): Reading {
  const about: About = { source: "dpa", format: "dump", uri: document.uri };
  const { text, problems } = readText(document, about);
  if (text === undefined) return { items: [], problems };
  if (text.length > longestText)
    return { items: [], problems: [...problems, problem({ ...about, code: "too-large" })] };
  const parts = splitDump(text);
  if (parts === undefined) return { items: [], problems: [...problems, problem({ ...about, code: "malformed-text" })] };
  return { items: [{ uri: document.uri, ...toArticle(text, parts) }], problems };
}
