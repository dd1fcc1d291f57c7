import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { EntityMention, NameMention } from "../names/name-mention.ts";
import { openScan, type Scan } from "../names/scan.ts";
import { is } from "../names/word-flags.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { isHeading } from "./headings.ts";

/** Somebody whom a text gives no name: "ein 34-Jähriger", "die Entführer". */
export interface Unnamed {
  readonly role: string;
  /** The noun, in lower case. */
  readonly word: string;
  /** With a definite article: it may mean whoever was told of before. */
  readonly definite: boolean;
}

const prefix = "unnamed:";

/** The noun that stands for somebody without a name, by the id of its mention; absent for entities. */
export function unnamedWord(entityId: string): string | undefined {
  return entityId.startsWith(prefix) ? entityId.slice(prefix.length) : undefined;
}

const aged = /^\d{1,3}-[Jj]ährigen?r?$/;
const shortestTail = 5;
/** "Als Trainer": says in what part somebody else acts. */
const comparing = new Set(["als", "wie"]);

/** Outside headlines a trade or body in the singular has an article, a number or another determiner before its adjectives. */
function isDetermined({ tokens }: TextDocument, at: number, first: number, locale: Locale): boolean {
  for (let index = at - 1; index >= first && at - index <= 4; index -= 1) {
    const token = tokens[index];
    const joined = index === at - 1 && (token?.lower === "und" || token?.lower === "sowie");
    if (joined) return true;
    if (token === undefined || token.kind === "mark" || token.capital !== (index === first))
      return token?.kind === "number";
    const bits = locale.syntax.words.get(token.lower) ?? 0;
    if ((bits & wordClass.determiner) !== 0) return true;
    if (!/e[nrms]?$/.test(token.lower)) return (bits & wordClass.preposition) !== 0 && /[msr]$/.test(token.lower);
  }
  return false;
}

/** Whether a noun means people or a body that acts: an office or trade, an organisation, or a word of the table, also as the end of a compound. */
function isParty(scan: Scan, at: number, first: number, inHeading: boolean, locale: Locale): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== "word") return false;
  if (aged.test(token.text)) return true;
  if (!token.capital) return false;
  const { parties, noParties } = locale.events.words;
  const { lower } = token;
  if (parties.has(lower)) return true;
  if (noParties.has(lower)) return false;
  if (((scan.flags[at] ?? 0) & (is.office | is.organisationNoun | is.body)) !== 0)
    return inHeading || isDetermined(scan.document, at, first, locale);
  for (let from = 2; from <= lower.length - shortestTail; from += 1) if (parties.has(lower.slice(from))) return true;
  return false;
}

/** Finds, in any sentence of a document, the nouns that stand for somebody without a name. */
export type FindParties = (
  sentence: Sentence,
  names: readonly NameMention[],
  known: readonly EntityMention[],
) => readonly EntityMention[];

const widest = 5;

/** "die Chefin der Notenbank, Petra Sommer": the person whose name stands behind the comma after the noun's phrase. */
function nameBehind({ tokens }: TextDocument, at: number, known: readonly EntityMention[]): string | undefined {
  for (let index = at + 1; index <= at + widest; index += 1) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (token.text === ",") {
      const after = tokens[index + 1]?.start;
      return known.find(({ start, entityId, by }) => by === "name" && start === after && entityId.startsWith("person:"))
        ?.entityId;
    }
    if (token.kind !== "word" || (!token.capital && !owning.has(token.lower))) return undefined;
  }
  return undefined;
}

const owning = new Set(["der", "des", "von", "eines", "einer", "für"]);

/** Opens a document for finding its unnamed parties. A noun right before a name only says what the name is: "der Trainer Karl Winter". */
export function partyFinder(document: TextDocument, locale: Locale): FindParties {
  let scan: Scan | undefined;
  return (sentence, names, known) => {
    scan ??= openScan(document, locale);
    const found: EntityMention[] = [];
    const passage = document.passages[sentence.passage];
    const inHeading = passage !== undefined && isHeading(passage);
    const taken = [...names, ...known];
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (!isParty(scan, at, sentence.first, inHeading, locale)) continue;
      const { start, end, lower } = document.tokens[at] ?? { start: 0, end: 0, lower: "" };
      const after = document.tokens[at + 1];
      const next = after?.kind === "mark" && after.text !== "," ? document.tokens[at + 2] : after; // "die Zeitung »Muster«"
      if (comparing.has(document.tokens[at - 1]?.lower ?? "")) continue;
      const titles = taken.some((one) => next !== undefined && one.start === next.start);
      if (titles || taken.some((one) => one.start < end && one.end > start)) continue;
      const named = nameBehind(document, at, known);
      found.push({ start, end, by: "role", entityId: named ?? `${prefix}${lower}` });
    }
    return found;
  };
}
