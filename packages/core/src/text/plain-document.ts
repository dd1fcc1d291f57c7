import type { Locale } from "../locales/locale.ts";
import type { Passage, TextDocument } from "./document.ts";
import { splitSentences } from "./sentences.ts";
import { tokenise } from "./tokens.ts";
import { openVocabulary } from "./vocabulary.ts";

/** Parts a text that is laid out in passages into tokens and sentences. */
export function segment(text: string, passages: readonly Passage[], locale: Pick<Locale, "sentences">): TextDocument {
  const vocabulary = openVocabulary();
  const tokens = tokenise(text, vocabulary);
  return { text, passages, tokens, sentences: splitSentences(passages, tokens, locale.sentences), vocabulary };
}

/** A plain text as a document: every line that is not blank is a paragraph. */
export function plainDocument(text: string, locale: Pick<Locale, "sentences">): TextDocument {
  const passages: Passage[] = [];
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    if (text.slice(start, end).trim() !== "") passages.push({ pointer: "", kind: "paragraph", start, end });
    start = end + 1;
  }
  return segment(text, passages, locale);
}
