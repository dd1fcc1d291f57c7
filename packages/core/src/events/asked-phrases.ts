import type { EventTables, TriggerForm } from "../locales/event-tables.ts";
import { formNotes, type WordForm } from "../text/vocabulary.ts";
import type { EventText } from "./event-text.ts";
import { hint } from "./hints.ts";

/** A word or phrase that a reading asks for in its clause. One that `ends` may also end a compound: "Rentenpaket". */
export interface Asked {
  readonly words: readonly string[];
  readonly ends: boolean;
}

type List = readonly string[];

/** All that readings ask for: each word or phrase once, and the lists of the tables made of them. */
interface AskedTables {
  /** By the word that stands last. */
  readonly wholes: ReadonlyMap<string, readonly Asked[]>;
  readonly endings: ReadonlyMap<string, Asked>;
  readonly longestEnding: number;
  readonly needed: ReadonlyMap<List, ReadonlySet<Asked>>;
  readonly barred: ReadonlyMap<List, ReadonlySet<Asked>>;
}

const shortestEnding = 5;
const opened = new WeakMap<EventTables, AskedTables>();

function openAsked({ verbForms, nounForms }: EventTables): AskedTables {
  const wholes = new Map<string, Asked[]>();
  const endings = new Map<string, Asked>();
  const known = new Map<string, Asked>();
  const needed = new Map<List, ReadonlySet<Asked>>();
  const barred = new Map<List, ReadonlySet<Asked>>();
  const asked = (phrase: string, ends: boolean): Asked => {
    const key = `${ends ? "-" : ""}${phrase}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made: Asked = { words: phrase.split(" "), ends };
    const last = made.words.at(-1) ?? phrase;
    known.set(key, made);
    if (ends && last === phrase) endings.set(phrase, made);
    else wholes.set(last, [...(wholes.get(last) ?? []), made]);
    return made;
  };
  for (const { needs, not } of [...verbForms.values(), ...nounForms.values()].flat()) {
    if (!needed.has(needs)) needed.set(needs, new Set(needs.map((one) => asked(one, one.length >= shortestEnding))));
    if (!barred.has(not)) barred.set(not, new Set(not.map((one) => asked(one, false))));
  }
  const longestEnding = Math.max(...[...endings.keys()].map(({ length }) => length));
  return { wholes, endings, longestEnding, needed, barred };
}

function askedTables(events: EventTables): AskedTables {
  const known = opened.get(events);
  if (known !== undefined) return known;
  const made = openAsked(events);
  opened.set(events, made);
  return made;
}

/** What a reading asks of the words of its clause: one of `needs`, and none of `not`. */
export interface Demands {
  readonly not: ReadonlySet<Asked>;
  readonly needs: ReadonlySet<Asked>;
}

const nothing: ReadonlySet<Asked> = new Set();

/** The demands of a reading of the tables. */
export function demandsOf({ needs, not }: TriggerForm, events: EventTables): Demands {
  const { needed, barred } = askedTables(events);
  return { not: barred.get(not) ?? nothing, needs: needed.get(needs) ?? nothing };
}

const none: readonly Asked[] = [];

function askedOf({ lower }: WordForm, events: EventTables): readonly Asked[] {
  const { wholes, endings, longestEnding } = askedTables(events);
  const found = [...(wholes.get(lower) ?? none)];
  for (let at = Math.max(0, lower.length - longestEnding); at <= lower.length - shortestEnding; at += 1) {
    const ending = endings.get(lower.slice(at));
    if (ending !== undefined) found.push(ending);
  }
  return found;
}

/** Whether a form may be the last word of something asked for. */
export function isAsked(word: WordForm, events: EventTables): boolean {
  return askedOf(word, events).length > 0;
}

/** What a form may be the last word of. */
export const askedNotes = formNotes(askedOf);

/** Whether the words before token `at` are those of a phrase whose last word stands there. */
function isWhole({ tokens }: EventText, { words, ends }: Asked, first: number, at: number): boolean {
  for (let index = words.length - 2, before = at - 1; index >= 0; index -= 1, before -= 1) {
    const word = words[index] ?? "";
    const lower = before < first ? undefined : tokens[before]?.lower;
    if (lower !== word && !(ends && index === 0 && lower?.endsWith(word))) return false;
  }
  return true;
}

/** The words and phrases asked for that stand in a stretch, each once. */
export function askedIn(text: EventText, first: number, last: number): readonly Asked[] {
  let found: Asked[] | undefined;
  for (let at = first; at < last; at += 1) {
    const token = ((text.hints[at] ?? 0) & hint.asked) === 0 ? undefined : text.tokens[at];
    if (token === undefined) continue;
    const asked = text.askedOf(token);
    for (const one of asked) {
      if (found?.includes(one) === true || !isWhole(text, one, first, at)) continue;
      found ??= [];
      found.push(one);
    }
  }
  return found ?? none;
}
