import { wordClass } from "../locales/syntax-tables.ts";
import type { Entity } from "../model/entity.ts";
import type { EntityMention } from "../names/name-mention.ts";
import { firstFrom } from "../text/first-from.ts";
import type { TimeMention } from "../time/time-mention.ts";
import type { Clause } from "./clauses.ts";
import type { EventText } from "./event-text.ts";
import { unnamedWord } from "./parties.ts";
import { isInTime } from "./time-words.ts";
import { classAt, isVerb } from "./token-class.ts";

/** An entity mention with the tokens it covers and the grammatical place it stands in. */
export interface SlottedMention {
  readonly mention: EntityMention;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  /** Preposition it hangs on; absent for subjects and objects. */
  readonly preposition: string | undefined;
  /** Stands in the genitive: "Trumps", "des Präsidenten". */
  readonly genitive: boolean;
}

const quoteMarks = new Set(["„", "“", "”", "»", "«", '"']);

/** "die Regierung von Karvonien und *die* Rebellen": an article in another case goes on with what the preposition hangs on. */
function isOfOther({ grammar }: EventText, { preposition, genitive }: SlottedMention, article: number): boolean {
  const isArticle = (article & wordClass.determiner) !== 0 && (article & wordClass.dative) === 0;
  return isArticle && (genitive || grammar.dativePrepositions.has(preposition ?? ""));
}

/** What a mention stands behind: its preposition, or a genitive. */
interface Slot {
  readonly preposition: string | undefined;
  readonly genitive: boolean;
}

/** Reads back from a mention to the preposition it hangs on, over determiners, adjectives and titles. */
function slotBefore(
  text: EventText,
  clause: Clause,
  first: number,
  previous: SlottedMention | undefined,
  times: readonly TimeMention[],
): Slot {
  const { tokens, grammar } = text;
  let genitive = false;
  let determined = false;
  for (let index = first - 1; index >= clause.first && first - index <= 10; index -= 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === "mark" && !quoteMarks.has(token.text))) break;
    if (token.kind === "mark") continue;
    if (isInTime(text, times, index) || (index === clause.first && token.lower === clause.opener)) break;
    if (previous !== undefined && index < previous.last) {
      // "die Rebellen der Muster-Front"; but "sagte Karl Winter der Zeitung"
      const owned = unnamedWord(previous.mention.entityId) !== undefined && index === first - 2;
      genitive ||= owned && grammar.owningDeterminers.has(tokens[first - 1]?.lower ?? "");
      break;
    }
    if (grammar.genitiveDeterminers.has(token.lower)) genitive = true;
    const bits = classAt(text, index, index === clause.first);
    if ((bits & wordClass.coordinator) !== 0 && previous !== undefined && previous.last >= index - 3)
      return isOfOther(text, previous, classAt(text, index + 1))
        ? { preposition: undefined, genitive }
        : { preposition: previous.preposition, genitive: previous.genitive };
    const leads = (bits & wordClass.preposition) !== 0 || text.words.placing.has(token.lower);
    if (leads && (bits & wordClass.determiner) === 0)
      return { preposition: genitive && index < first - 2 ? undefined : token.lower, genitive };
    if (determined && token.capital && grammar.owningDeterminers.has(tokens[index + 1]?.lower ?? "")) genitive = true;
    if (determined || (isVerb(text, index) && (bits & wordClass.participle) === 0)) break;
    determined = (bits & wordClass.determiner) !== 0;
  }
  return { preposition: undefined, genitive };
}

/** Mentions of a sentence with their grammatical places, in text order. */
export function slotMentions(
  text: EventText,
  sentence: { readonly first: number; readonly last: number },
  clauses: readonly Clause[],
  mentions: readonly EntityMention[],
  entities: ReadonlyMap<string, Entity>,
  times: readonly TimeMention[],
): readonly SlottedMention[] {
  const { tokens, document } = text;
  const found: SlottedMention[] = [];
  for (const mention of mentions) {
    const first = firstFrom(tokens, mention.start, sentence.first, sentence.last);
    const last = firstFrom(tokens, mention.end, first, sentence.last);
    const number = clauses.findIndex((one) => first >= one.first && first < one.last);
    const clause = clauses[number];
    if (clause === undefined || last <= first) continue;
    const previous = found.at(-1);
    const slot =
      listedBefore(text, mention, first, previous) ??
      slotBefore(text, clause, first, previous?.clause === number ? previous : undefined, times);
    const aside = tokens[first - 1]?.text === "("; // "Holger Strunz (CDU)" takes no part as CDU
    const possessive =
      mention.by === "pronoun"
        ? isOwner(text, first, last)
        : isGenitive(document.text, mention, entities.get(mention.entityId));
    found.push({
      mention,
      first,
      last,
      clause: number,
      preposition: aside ? "(" : possessive && mention.by !== "pronoun" ? undefined : slot.preposition,
      genitive: slot.genitive || possessive,
    });
  }
  return found;
}

/** "*seine* Systeme": a pronoun before a noun says whose it is. */
function isOwner({ tokens, grammar }: EventText, first: number, last: number): boolean {
  return grammar.possessives.has(tokens[first]?.lower ?? "") && tokens[last]?.capital === true;
}

/** "über Neustadt, *Altdorf* und Kirchberg": a place behind a comma and a place goes on with its preposition. */
function listedBefore(
  { tokens }: EventText,
  { entityId }: EntityMention,
  first: number,
  previous: SlottedMention | undefined,
): Pick<SlottedMention, "preposition" | "genitive"> | undefined {
  if (previous?.last !== first - 1 || tokens[first - 1]?.text !== ",") return undefined;
  const arePlaces = entityId.startsWith("place:") && previous.mention.entityId.startsWith("place:");
  return arePlaces && previous.preposition !== undefined ? previous : undefined;
}

const possessiveEnds = "s’'";

/** "Trumps": a name with an -s or an apostrophe that the name itself does not have. */
function isGenitive(text: string, { start, end }: EntityMention, entity: Entity | undefined): boolean {
  if (entity === undefined || end <= start || !possessiveEnds.includes(text.charAt(end - 1))) return false;
  const written = text.slice(start, end);
  const last = written.split(" ").at(-1) ?? written; // "dem Weißen Haus" is no genitive of "Weißes Haus"
  return ![entity.name, ...entity.variants].some((name) => name === written || name.endsWith(` ${last}`));
}
