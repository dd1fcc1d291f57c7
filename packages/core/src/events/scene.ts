import type { EventKind } from "../locales/event-tables.ts";
import type { EntityKind } from "../model/entity.ts";
import type { EntityMention, NameMention } from "../names/name-mention.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Clause } from "./clauses.ts";
import type { EventText } from "./event-text.ts";
import type { Trigger } from "./find-triggers.ts";
import { between, type Found, lastTwoNamed, speakerAt, statementsIn } from "./found.ts";
import type { FindParties } from "./parties.ts";
import { type SlottedMention, slotMentions } from "./slots.ts";
import { isInTime } from "./time-words.ts";

/** One sentence that tells of events, and what was found in it: where participants of its triggers are looked for. */
export interface Scene {
  readonly text: EventText;
  readonly clauses: readonly Clause[];
  readonly triggers: readonly Trigger[];
  /** Tokens of nouns that tell of events: what hangs on them is not the verb's. */
  readonly nouns: readonly number[];
  readonly mentions: readonly SlottedMention[];
  readonly sentenceFirst: number;
  /** What was found, but of times and statements those of the sentence. */
  readonly found: Found;
}

const inOrder = (a: EntityMention, b: EntityMention): number => a.start - b.start;

function nounsOf(triggers: readonly Trigger[]): readonly number[] {
  const nouns: number[] = [];
  for (const { form, token } of triggers) if (form.by === "noun") nouns.push(token);
  return nouns;
}

/** Opens a sentence that has triggers. `found` is that of its document, with the statements in somebody's own words alone. */
export function openScene(
  text: EventText,
  sentence: Sentence,
  clauses: readonly Clause[],
  triggers: readonly Trigger[],
  names: readonly NameMention[],
  found: Found,
  findParties: FindParties,
): Scene {
  const { start, end, first } = sentence;
  const own = between(found.mentions, start, end);
  const parties = findParties(sentence, names, own);
  const all = parties.length === 0 ? own : [...own, ...parties].sort(inOrder);
  const times = between(found.times, start, end);
  return {
    text,
    clauses,
    triggers,
    nouns: nounsOf(triggers),
    mentions: slotMentions(text, sentence, clauses, all, found.entities, times),
    sentenceFirst: first,
    found: {
      document: found.document,
      names,
      entities: found.entities,
      mentions: found.mentions,
      times,
      statements: statementsIn(found.statements, sentence),
      published: found.published,
    },
  };
}

/** Whether a token belongs to a time expression. */
export function isTime({ text, found }: Scene, token: number): boolean {
  return isInTime(text, found.times, token);
}

/** The kind a word tells of, by its token. */
export function kindAt({ triggers }: Scene, token: number): EventKind | undefined {
  for (const trigger of triggers) if (trigger.token === token) return trigger.form.kind;
  return undefined;
}

/** The last two of a kind named before a token, the later first. */
export function lastTwo({ text, found }: Scene, token: number, kind: EntityKind): readonly string[] {
  return lastTwoNamed(found, text.tokens[token]?.start ?? 0, kind);
}

/** Who speaks at a token that lies in somebody's own words. */
export function speakerOf({ text, found }: Scene, token: number): string | undefined {
  return speakerAt(found, text.tokens[token]?.start ?? 0);
}
