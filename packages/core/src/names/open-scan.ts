import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import { edgeNotes, wordNotes } from "./finders.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Scan } from "./scan.ts";
import { sign } from "./word-signs.ts";

/** The scan opened last. Analysers ask for one document after the other; a map of them all would outlive the documents. */
let latest: Scan | undefined;

/** Lays what is known of each word beside the tokens; once for each document, however many analysers ask. */
export function openScan(document: TextDocument, locale: Locale): Scan {
  if (latest?.document === document && latest.tables === locale.names && latest.syntax === locale.syntax.words)
    return latest;
  const { tokens } = document;
  let determined: ReadonlySet<string> | undefined;
  const scan: Scan = {
    document,
    tokens,
    flags: new Int32Array(tokens.length),
    signs: new Int32Array(tokens.length),
    openings: new Int32Array(tokens.length),
    tables: locale.names,
    lexicon: lexiconOf(locale.names),
    determined: () => (determined ??= determinedIn(scan)),
    syntax: locale.syntax.words,
  };
  layOut(scan, locale);
  latest = scan;
  return scan;
}

/** Which finders may answer at a word is told by the word and its neighbours in the sentence. */
function layOut({ document, tokens, flags, signs, openings }: Scan, locale: Locale): void {
  const notesOf = wordNotes(document.vocabulary, locale);
  const edge = edgeNotes(locale);
  for (const { first, last } of document.sentences) {
    let { behind } = edge;
    let open = 0;
    for (let at = first; at < last; at += 1) {
      const token = tokens[at];
      const word = token === undefined ? edge : notesOf(token);
      flags[at] = word.flags;
      signs[at] = word.signs;
      if (at > first) openings[at - 1] = open & word.before;
      open = word.at & behind;
      behind = word.behind;
    }
    openings[last - 1] = open & edge.before;
  }
}

/** Capital words that have an article right before them. */
function determinedIn({ tokens, signs }: Scan): ReadonlySet<string> {
  const found = new Set<string>();
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.capital === true && ((signs[index - 1] ?? 0) & sign.article) !== 0) found.add(token.lower);
  }
  return found;
}
