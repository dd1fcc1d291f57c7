import type { GrammarTables } from "../locales/grammar-tables.ts";
import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import { lexiconOf } from "../names/lexicon.ts";
import type { EntityMention, NameMention } from "../names/name-mention.ts";
import { flagsOfForm } from "../names/scan.ts";
import { is } from "../names/word-flags.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { formNotes } from "../text/vocabulary.ts";
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

/** Outside headlines a trade or body in the singular has an article, a number or another determiner before its adjectives. */
function isDetermined({ tokens }: TextDocument, at: number, first: number, locale: Locale): boolean {
  for (let index = at - 1; index >= first && at - index <= 6; index -= 1) {
    const token = tokens[index];
    const joined = index === at - 1 && locale.grammar.adding.has(token?.lower ?? "");
    if (joined) return true;
    if (token === undefined || token.kind === "mark" || (index === at - 1 && token.capital !== (index === first)))
      return token?.kind === "number";
    const bits = locale.syntax.words.get(token.lower) ?? 0;
    if ((bits & wordClass.determiner) !== 0) return true;
    if (index === at - 1 && !/e[nrms]?$/.test(token.lower))
      return (bits & wordClass.preposition) !== 0 && /[msr]$/.test(token.lower);
  }
  return false;
}

/**
 * Whether a form means people or a body that acts: a word of the table, also as the end of a compound; or an office or trade or an
 * organisation, which needs an article.
 */
const partyNotes = formNotes((word, locale: Locale): "always" | "determined" | "never" => {
  const { kind, capital, text, lower } = word;
  if (kind !== "word") return "never";
  if (aged.test(text)) return "always";
  if (!capital) return "never";
  const { parties, noParties } = locale.events.words;
  if (parties.has(lower)) return "always";
  if (noParties.has(lower)) return "never";
  const flags = flagsOfForm(word, lexiconOf(locale.names));
  if ((flags & (is.office | is.organisationNoun | is.body)) !== 0) return "determined";
  for (let from = 2; from <= lower.length - shortestTail; from += 1)
    if (parties.has(lower.slice(from))) return "always";
  return "never";
});

/** Finds, in any sentence of a document, the nouns that stand for somebody without a name. */
export type FindParties = (
  sentence: Sentence,
  names: readonly NameMention[],
  known: readonly EntityMention[],
) => readonly EntityMention[];

const widest = 5;

/** "die Chefin der Notenbank, Petra Sommer": the person whose name stands behind the comma after the noun's phrase. */
function nameBehind(
  { tokens }: TextDocument,
  at: number,
  known: readonly EntityMention[],
  { attributeOpeners }: GrammarTables,
): string | undefined {
  for (let index = at + 1; index <= at + widest; index += 1) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (token.text === ",") {
      const after = tokens[index + 1]?.start;
      return known.find(({ start, entityId, by }) => by === "name" && start === after && entityId.startsWith("person:"))
        ?.entityId;
    }
    if (token.kind !== "word" || (!token.capital && !attributeOpeners.has(token.lower))) return undefined;
  }
  return undefined;
}

/** Opens a document for finding its unnamed parties. A noun right before a name only says what the name is: "der Trainer Karl Winter". */
export function partyFinder(document: TextDocument, locale: Locale): FindParties {
  const partyOf = partyNotes(document.vocabulary, locale);
  return (sentence, names, known) => {
    const found: EntityMention[] = [];
    const passage = document.passages[sentence.passage];
    const inHeading = passage !== undefined && isHeading(passage);
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = document.tokens[at];
      const party = token === undefined ? "never" : partyOf(token);
      if (token === undefined || party === "never") continue;
      if (party === "determined" && !inHeading && !isDetermined(document, at, sentence.first, locale)) continue;
      const { start, end, lower } = token;
      const after = document.tokens[at + 1];
      const next = after?.kind === "mark" && after.text !== "," ? document.tokens[at + 2] : after; // "die Zeitung »Muster«"
      if (locale.grammar.comparing.has(document.tokens[at - 1]?.lower ?? "")) continue; // "als Trainer": in what part somebody else acts
      const taken = (one: NameMention | EntityMention): boolean =>
        one.start === next?.start || (one.start < end && one.end > start);
      if (names.some(taken) || known.some(taken)) continue;
      const named = nameBehind(document, at, known, locale.grammar);
      found.push({ start, end, by: "role", entityId: named ?? `${prefix}${lower}` });
    }
    return found;
  };
}
