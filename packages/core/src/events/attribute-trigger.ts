import { wordClass } from "../locales/syntax-tables.ts";
import type { Asked } from "./asked-phrases.ts";
import type { Clause } from "./clauses.ts";
import type { EventText } from "./event-text.ts";
import type { Trigger } from "./find-triggers.ts";
import { classAt, isFiniteVerb } from "./token-class.ts";
import { passes, type Reading } from "./trigger-readings.ts";

const closed =
  wordClass.determiner | wordClass.preposition | wordClass.coordinator | wordClass.subordinator | wordClass.adverb;

/** A participle before a noun and behind an article, with what hangs on it: "der am Montag in Kiel entführte Arzt". */
export function attributeTrigger(
  text: EventText,
  clause: Clause,
  number: number,
  at: number,
  attributes: readonly Reading[],
  asked: readonly Asked[],
): Trigger | undefined {
  const reading = attributes.find((one) => passes(one, asked));
  if (reading === undefined || nounBehind(text, clause, at) === undefined) return undefined;
  const first = attributeStart(text, clause, at);
  return first === undefined
    ? undefined
    : { token: at, clause: number, form: reading.form, particle: undefined, attribute: first };
}

const longestAttribute = 8;

/** Where the attribute that a participle closes begins, behind its article; absent where no article stands before it. */
function attributeStart(text: EventText, { first }: Clause, at: number): number | undefined {
  for (let index = at - 1; index >= first && at - index <= longestAttribute; index -= 1) {
    if (text.tokens[index]?.kind === "mark" || isFiniteVerb(text, index)) return undefined;
    const bits = classAt(text, index, index === first);
    const isArticle = (bits & wordClass.determiner) !== 0 && (bits & wordClass.preposition) === 0;
    const isOwn = index === at - 1 || (classAt(text, index + 1) & wordClass.preposition) !== 0;
    if (isArticle && isOwn) return index + 1;
  }
  return undefined;
}

/** The noun behind an adjective and others like it. */
export function nounBehind({ tokens, classes, grammar }: EventText, { last }: Clause, at: number): number | undefined {
  let next = at + 1;
  while (
    next < last &&
    tokens[next]?.capital === false &&
    grammar.adjectiveEndings.some((ending) => tokens[next]?.lower.endsWith(ending)) &&
    ((classes[next] ?? 0) & closed) === 0
  )
    next += 1;
  return next < last && tokens[next]?.capital === true ? next : undefined;
}
