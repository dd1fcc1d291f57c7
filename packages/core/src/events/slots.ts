import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Entity } from "../model/entity.ts";
import type { EntityMention } from "../names/name-mention.ts";
import type { TextDocument } from "../text/document.ts";
import type { Clause } from "./clauses.ts";
import { unnamedWord } from "./parties.ts";
import { classOf, isVerb } from "./token-class.ts";

/** An entity mention with the tokens it covers and the grammatical place it stands in. */
export interface SlottedMention {
  readonly mention: EntityMention;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  /** Preposition it hangs on; absent for subjects and objects. */
  readonly preposition?: string | undefined;
  /** Stands in the genitive: "Trumps", "des Präsidenten". */
  readonly genitive: boolean;
}

/** Index of the first token at or after character `at`. */
function tokenFrom(document: TextDocument, at: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const quoteMarks = new Set(["„", "“", "”", "»", "«", '"']);
const genitiveForms = new Set(["der", "des", "eines", "einer", "seiner", "ihrer", "dieser"]);
const genitiveDeterminers = new Set(["des", "eines", "dieses", "seines", "ihres"]);

/** Reads back from a mention to the preposition it hangs on, over determiners, adjectives and titles. */
function slotBefore(
  document: TextDocument,
  clauseFirst: number,
  first: number,
  previous: SlottedMention | undefined,
  isTime: (token: number) => boolean,
  opener: string | undefined,
  locale: Locale,
): { readonly preposition?: string | undefined; readonly genitive: boolean } {
  let genitive = false;
  let determined = false;
  for (let index = first - 1; index >= clauseFirst && first - index <= 10; index -= 1) {
    const token = document.tokens[index];
    if (token === undefined || (token.kind === "mark" && !quoteMarks.has(token.text))) break;
    if (token.kind === "mark") continue;
    if (isTime(index) || (index === clauseFirst && token.lower === opener)) break;
    if (previous !== undefined && index < previous.last) {
      // "die Rebellen der Muster-Front"; but "sagte Karl Winter der Zeitung"
      const owned = unnamedWord(previous.mention.entityId) !== undefined && index === first - 2;
      return { genitive: genitive || (owned && genitiveForms.has(document.tokens[first - 1]?.lower ?? "")) };
    }
    if (genitiveDeterminers.has(token.lower)) genitive = true;
    const bits = classOf(token, locale, index === clauseFirst);
    if ((bits & wordClass.coordinator) !== 0 && previous !== undefined && previous.last >= index - 3)
      return { preposition: previous.preposition, genitive: previous.genitive };
    const leads = (bits & wordClass.preposition) !== 0 || locale.events.words.placing.has(token.lower);
    if (leads && (bits & wordClass.determiner) === 0)
      return genitive && index < first - 2 ? { genitive } : { preposition: token.lower, genitive };
    if (determined && token.capital && genitiveForms.has(document.tokens[index + 1]?.lower ?? "")) genitive = true;
    if (determined || (isVerb(token, locale) && (bits & wordClass.participle) === 0)) break;
    determined = (bits & wordClass.determiner) !== 0;
  }
  return { genitive };
}

/** Mentions of a sentence with their grammatical places, in text order. */
export function slotMentions(
  document: TextDocument,
  sentence: { readonly first: number; readonly last: number; readonly start: number; readonly end: number },
  clauses: readonly Clause[],
  mentions: readonly EntityMention[],
  entities: ReadonlyMap<string, Entity>,
  isTime: (token: number) => boolean,
  locale: Locale,
): readonly SlottedMention[] {
  const found: SlottedMention[] = [];
  for (const mention of mentions) {
    const first = tokenFrom(document, mention.start, sentence.first, sentence.last);
    const last = tokenFrom(document, mention.end, first, sentence.last);
    const clause = clauses.findIndex((one) => first >= one.first && first < one.last);
    if (clause === -1 || last <= first) continue;
    const previous = found.at(-1);
    const inClause = previous !== undefined && previous.clause === clause ? previous : undefined;
    const { preposition, genitive } = slotBefore(
      document,
      clauses[clause]?.first ?? first,
      first,
      inClause,
      isTime,
      clauses[clause]?.opener,
      locale,
    );
    const aside = document.tokens[first - 1]?.text === "("; // "Holger Strunz (CDU)" takes no part as CDU
    const possessive =
      mention.by !== "pronoun" &&
      isGenitive(document.text.slice(mention.start, mention.end), entities.get(mention.entityId));
    found.push({
      mention,
      first,
      last,
      clause,
      preposition: aside ? "(" : possessive ? undefined : preposition,
      genitive: genitive || possessive,
    });
  }
  return found;
}

/** "Trumps": a name with an -s or an apostrophe that the name itself does not have. */
function isGenitive(written: string, entity: Entity | undefined): boolean {
  if (entity === undefined || !/[s’']$/.test(written)) return false;
  const last = written.split(" ").at(-1) ?? written; // "dem Weißen Haus" is no genitive of "Weißes Haus"
  return ![entity.name, ...entity.variants].some((name) => name === written || name.endsWith(` ${last}`));
}
