import type { Locale } from "../locales/locale.ts";
import { column } from "../text/columns.ts";
import type { TextDocument } from "../text/document.ts";
import { cellsPerForm, edgeNotes, wordCells } from "./finders.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Scan, StandIn } from "./scan.ts";
import { sign } from "./word-signs.ts";

const empty = { first: 0, last: 0 };

/** The scan opened last. Analysers ask for one document after the other; a map of them all would outlive the documents. */
let latest: Scan | undefined;

/** Lays what is known of each word beside the tokens; once for each document, however many analysers ask. */
export function openScan(document: TextDocument, locale: Locale): Scan {
  if (latest?.document === document && latest.tables === locale.names && latest.syntax === locale.syntax.words)
    return latest;
  const { tokens } = document;
  let determined: ReadonlySet<string> | undefined;
  let standIns: readonly StandIn[] | undefined;
  const scan: Scan = {
    document,
    tokens,
    flags: column(tokens.length),
    signs: column(tokens.length),
    openings: [],
    tables: locale.names,
    lexicon: lexiconOf(locale.names),
    determined: () => (determined ??= determinedIn(scan)),
    standIns: () => (standIns ??= standInsIn(scan)),
    syntax: locale.syntax.words,
  };
  layOut(scan, locale);
  latest = scan;
  return scan;
}

/**
 * Lays what forms tell beside the tokens, and notes the words where finders may answer: which do is told by the word, its neighbours and what
 * follows in the sentence. So all is read from the end.
 */
function layOut({ document, tokens, flags, signs, openings }: Scan, locale: Locale): void {
  const cells = wordCells(document.vocabulary, locale);
  const edge = edgeNotes(locale);
  for (let index = document.sentences.length - 1; index >= 0; index -= 1) {
    const { first, last } = document.sentences[index] ?? empty;
    let { before, ahead } = edge;
    let open = 0;
    for (let at = last - 1; at >= first; at -= 1) {
      const cell = (tokens[at]?.form ?? 0) * cellsPerForm;
      flags[at] = cells[cell] ?? 0;
      signs[at] = cells[cell + 1] ?? 0;
      open &= cells[cell + 3] ?? 0;
      if (open !== 0) openings.push(at + 1, open);
      open = (cells[cell + 2] ?? 0) & before & ahead;
      before = cells[cell + 4] ?? 0;
      ahead |= cells[cell + 5] ?? 0;
    }
    open &= edge.behind;
    if (open !== 0) openings.push(first, open);
  }
}

/** Capital words that have an article right before them. */
function determinedIn({ tokens, signs }: Scan): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < tokens.length; at += 1)
    if (((signs[at - 1] ?? 0) & sign.article) !== 0 && ((signs[at] ?? 0) & sign.capital) !== 0)
      found.add(tokens[at]?.lower ?? "");
  return found;
}

function standInsIn({ document, signs }: Scan): readonly StandIn[] {
  const found: StandIn[] = [];
  for (const sentence of document.sentences)
    for (let at = sentence.first; at < sentence.last; at += 1)
      if (((signs[at] ?? 0) & sign.standIn) !== 0) found.push({ at, sentence });
  return found;
}
