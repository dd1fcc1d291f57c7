import type { EventWords } from "../locales/event-tables.ts";
import { formNotes } from "../text/vocabulary.ts";
import type { EventText } from "./event-text.ts";
import type { NounFront } from "./noun-front.ts";

/** The round that a compound names: "Viertelfinalspiel"; empty where it names none. */
const roundNotes = formNotes(
  ({ lower }, { rounds }: EventWords) => [...rounds.keys()].find((key) => lower.endsWith(key) && key.length > 5) ?? "",
);

/** The round of a contest that a noun and the words before it name. */
export function roundOf(text: EventText, front: NounFront | undefined, token: number): string | undefined {
  const { rounds } = text.words;
  const word = text.tokens[token];
  const own = word === undefined ? "" : roundNotes(text.document.vocabulary, text.words)(word);
  const before = front?.words.find((one) => rounds.has(one));
  return rounds.get(own === "" ? (before ?? "") : own);
}
