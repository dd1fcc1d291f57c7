import { type Adapter, problem, type ReadHint, type Reading, readWith, type SourceDocument } from "@digest/core";
import { readArticleLines } from "./article-lines.ts";

/** Reads one document; its bytes and the adapters alone decide what comes out. */
export type Read = (document: SourceDocument) => Promise<Reading>;

/** What a document gives whose reader failed; never quotes the input. */
export function failedReading(document: SourceDocument, detail: string): Reading {
  return { items: [], problems: [problem({ code: "internal", uri: document.uri, detail })] };
}

/** Where an error came up: its name, and file, line and column without folders. */
function whereThrown(cause: unknown): string {
  if (!(cause instanceof Error)) return "a reader threw what is no error";
  const [, place] = /[\\/]([^\\/\n]{1,100}:\d{1,9}:\d{1,9})/.exec(cause.stack ?? "") ?? [];
  return place === undefined ? cause.name : `${cause.name} at ${place}`;
}

/** Reads Article NDJSON, or with the adapter that recognises the document. An adapter that throws costs its document alone. */
export function readerWith(adapters: readonly Adapter[], hint: ReadHint): Read {
  return async (document) => {
    try {
      return readArticleLines(document) ?? (await readWith(adapters, document, hint));
    } catch (cause) {
      return failedReading(document, whereThrown(cause));
    }
  };
}
