import type { Locale } from "../locales/locale.ts";
import { column } from "../text/columns.ts";
import type { TextDocument } from "../text/document.ts";
import { cellsPerForm, edgeNotes, wordCells } from "./finders.ts";
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
    flags: column(tokens.length),
    signs: column(tokens.length),
    openings: column(tokens.length),
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
  const cells = wordCells(document.vocabulary, locale);
  const edge = edgeNotes(locale);
  for (const { first, last } of document.sentences) {
    let { behind } = edge;
    let open = 0;
    for (let at = first; at < last; at += 1) {
      const cell = (tokens[at]?.form ?? 0) * cellsPerForm;
      flags[at] = cells[cell] ?? 0;
      signs[at] = cells[cell + 1] ?? 0;
      if (at > first) openings[at - 1] = open & (cells[cell + 4] ?? 0);
      open = (cells[cell + 2] ?? 0) & behind;
      behind = cells[cell + 3] ?? 0;
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
