import type { Byline } from "@digest/core";
import { firstNames, internalKeywords, internalPrefixes } from "./keyword-marks.ts";

const internal: ReadonlySet<string> = new Set(internalKeywords);
const known: ReadonlySet<string> = new Set(firstNames);

/** A keyword without the mark of the desk that set it, `Polizei (ks)`. */
function withoutDesk(word: string): string {
  return word.replace(/\s\([a-zäöü]{1,4}\)$/, "").trim();
}

function isInternal(word: string): boolean {
  const folded = word.toLowerCase();
  return word === "" || internal.has(folded) || internalPrefixes.some((prefix) => folded.startsWith(prefix));
}

/** A politician's party behind the name, `Karl (SPD)`. */
const party = /\s\([\p{L}/ -]{2,20}\)$/u;

/** Whether two keywords are one name that a comma parted: the text has it the other way round, or the second is a first name. */
function isParted(last: string, first: string, text: string): boolean {
  if (!/^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?$/u.test(last)) return false;
  const bare = first.replace(party, "");
  if (!/^\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)?$/u.test(bare)) return false;
  return text.includes(`${bare} ${last}`) || known.has(bare.split(/[\s-]/, 1)[0] ?? "");
}

function joinNames(words: readonly string[], text: string): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = "", next] = [words[at], words[at + 1]];
    if (next !== undefined && isParted(word, next, text)) {
      joined.push(`${next.replace(party, "")} ${word}${party.exec(next)?.[0] ?? ""}`);
      at += 1;
    } else joined.push(word);
  }
  return joined;
}

/** A person's name as the production writes it, `Exner-Ulrich`, the right way round where the text has the name. */
function turned(word: string, text: string): string {
  const [, last, first] = /^(\p{Lu}[\p{L}’']{1,30})-(\p{Lu}[\p{L}.]{1,30})$/u.exec(word) ?? [];
  const name = `${first} ${last}`;
  return last !== undefined && text.includes(name) ? name : word;
}

/**
 * Topics out of the keywords of a page or feed: marks of the production are dropped, names that the comma parted are put together,
 * and the authors, who are keywords too (`Exner-Ulrich`), are left out. `text` is what names are looked up in.
 */
export function topicsOf(keywords: readonly string[], bylines: readonly Byline[], text: string): readonly string[] {
  const authors = new Set(bylines.map(({ name }) => name));
  const context = [text, ...authors].join(" ");
  const words = keywords.map((word) => withoutDesk(word.trim())).filter((word) => !isInternal(word));
  const topics = joinNames(words, context).map((word) => turned(word, context));
  return [...new Set(topics)].filter((word) => !authors.has(word));
}
