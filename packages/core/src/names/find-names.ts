import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { finders } from "./finders.ts";
import type { NameMention } from "./name-mention.ts";
import { openScan } from "./open-scan.ts";
import { roleOf } from "./read-role.ts";
import { type Found, has, isCapital, type Scan, textAt } from "./scan.ts";
import { type Placed, spreadOverLists, spreadOverText } from "./spread-evidence.ts";
import { firstName, is } from "./word-flags.ts";

function findAll(scan: Scan): Placed[] {
  const { openings } = scan;
  const { sentences } = scan.document;
  const found: Placed[] = [];
  let number = 0;
  let free = 0;
  for (let index = openings.length - 2; index >= 0; index -= 2) {
    const at = openings[index] ?? 0;
    if (at < free) continue;
    while ((sentences[number]?.last ?? at + 1) <= at) number += 1;
    const sentence = sentences[number];
    const name = sentence === undefined ? undefined : firstAnswer(openings[index + 1] ?? 0, scan, at, sentence);
    if (name === undefined || sentence === undefined) continue;
    const { first, last, type, sure } = name;
    found.push({ first, last, type, sure, sentence });
    free = name.last;
  }
  return found;
}

/** Asks the finders whose bits are set, from the lowest on. */
function firstAnswer(open: number, scan: Scan, at: number, sentence: Sentence): Found | undefined {
  for (let left = open; left !== 0; left &= left - 1) {
    const name = finders[31 - Math.clz32(left & -left)]?.(scan, at, sentence);
    if (name !== undefined) return name;
  }
  return undefined;
}

/**
 * Finds the names of persons, organisations and places. Titles, articles and functions stand outside the spans; a genitive stays inside and
 * is taken off in `name`. Sorted, without overlap; linear in the length of the text.
 */
export function findNames(document: TextDocument, context: { readonly locale: Locale }): readonly NameMention[] {
  const scan = openScan(document, context.locale);
  const found = spreadOverText(scan, spreadOverLists(scan, findAll(scan)));
  const inS = surnamesInS(scan, found);
  return found.map((one) => mention(scan, one, inS));
}

/**
 * Surnames that look like the genitive of a first name: "Maike Thoms sagte …". Behind a first name, and before no noun that could be hers, the
 * word is her surname as it stands.
 */
function surnamesInS(scan: Scan, found: readonly Placed[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { first, last, type, sentence } of found) {
    if (type !== "PER" || last - first < 2 || !has(scan, last - 1, is.genitive) || has(scan, last - 1, is.surname))
      continue;
    if (has(scan, last - 1, firstName) && !isCapital(scan, last, sentence))
      surnames.add(textAt(scan, last - 1, sentence));
  }
  return surnames;
}

function mention(scan: Scan, found: Placed, inS: ReadonlySet<string>): NameMention {
  const { first, last, type, sentence } = found;
  const start = scan.tokens[first]?.start ?? 0;
  const end = scan.tokens[last - 1]?.end ?? start;
  const text = last - first === 1 ? textAt(scan, first, sentence) : scan.document.text.slice(start, end);
  const genitive = has(scan, last - 1, is.genitive) && !inS.has(textAt(scan, last - 1, sentence));
  const name = genitive ? text.replace(/['’]?s$|['’]$/, "") : text;
  const role = type === "PER" ? roleOf(scan, first, last, sentence) : undefined;
  return { start, end, type, name, role };
}
