import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { findAnnounced } from "./find-announced.ts";
import {
  findAttributed,
  findBody,
  findByEnd,
  findClub,
  findCompany,
  findForce,
  findOrganisation,
  findStateBody,
} from "./find-organisations.ts";
import { findByFirstName, findByInitials, findByOffice, findByParticle, findPair } from "./find-persons.ts";
import { findPhrase } from "./find-phrases.ts";
import {
  findByPlaceSigns,
  findByPlaceStart,
  findForeignPlace,
  findKnownPlace,
  findRoad,
  findSite,
  findSiteByTown,
} from "./find-places.ts";
import { findSingle } from "./find-single.ts";
import type { NameMention } from "./name-mention.ts";
import { roleOf } from "./read-role.ts";
import { type Finder, type Found, openScan, type Scan } from "./scan.ts";
import { type Placed, spreadOverLists, spreadOverText } from "./spread-evidence.ts";
import { is } from "./word-flags.ts";

/** In the order they are asked; the first that answers wins. */
export const finders: readonly Finder[] = [
  findCompany,
  findClub,
  findForce,
  findPhrase,
  findSiteByTown,
  findRoad,
  findAnnounced,
  findAttributed,
  findStateBody,
  findBody,
  findByEnd,
  findForeignPlace,
  findByPlaceStart,
  findByInitials,
  findByFirstName,
  findByOffice,
  findByParticle,
  findSite,
  findKnownPlace,
  findOrganisation,
  findByPlaceSigns,
  findPair,
  findSingle,
];

/** Those that can begin at a word that is a common noun or a function word and nothing else. */
const nounFinders: readonly Finder[] = [
  findCompany,
  findClub,
  findForce,
  findPhrase,
  findRoad,
  findAnnounced,
  findAttributed,
  findStateBody,
  findByPlaceStart,
  findByOffice,
  findOrganisation,
];

/** Flags beside which a word may still be more than a common noun. */
const plain = is.noun | is.function | is.organisationNoun | is.placeNoun | is.office;

function findAll(scan: Scan): Placed[] {
  const found: Placed[] = [];
  for (const sentence of scan.document.sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const name = firstAnswer(scan, at, sentence);
      if (name !== undefined) found.push({ ...name, sentence });
      at = name === undefined ? at + 1 : name.last;
    }
  }
  return found;
}

function firstAnswer(scan: Scan, at: number, sentence: Sentence): Found | undefined {
  const token = scan.tokens[at];
  if (token === undefined || token.kind === "mark") return undefined;
  if (!token.capital && token.kind === "word" && scan.flags[at] === 0 && !scan.tables.leadingParticles.has(token.lower))
    return undefined;
  const flags = scan.flags[at] ?? 0;
  const asked = token.capital && flags !== 0 && (flags & ~plain) === 0 ? nounFinders : finders;
  for (const find of asked) {
    const name = find(scan, at, sentence);
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
  return spreadOverText(scan, spreadOverLists(scan, findAll(scan))).map((found) => mention(scan, found));
}

function mention(scan: Scan, found: Placed): NameMention {
  const start = scan.tokens[found.first]?.start ?? 0;
  const end = scan.tokens[found.last - 1]?.end ?? start;
  const text = scan.document.text.slice(start, end);
  const genitive = ((scan.flags[found.last - 1] ?? 0) & is.genitive) !== 0;
  const role = found.type === "PER" ? roleOf(scan, found.first, found.last, found.sentence) : undefined;
  const name = genitive ? text.replace(/['’]?s$|['’]$/, "") : text;
  return role === undefined ? { start, end, type: found.type, name } : { start, end, type: found.type, name, role };
}
