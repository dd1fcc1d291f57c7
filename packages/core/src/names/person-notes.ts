import type { NamesTables } from "../locales/names-tables.ts";
import { foldName } from "./fold.ts";
import { genitiveStem } from "./genitive.ts";
import { cutPersonName, type PersonName } from "./person-name.ts";
import { rememberFor } from "./remember-for.ts";
import { type Sex, sexOfGivenName } from "./sex.ts";
import { spellingKeys } from "./spelling-key.ts";

/** What the name of a person tells by itself, whatever the text. */
export interface PersonNotes extends PersonName {
  readonly name: string;
  readonly folded: string;
  readonly words: number;
  /** Without a genitive; `undefined` where the form is none. */
  readonly stem: string | undefined;
  /** As the given name tells it. */
  readonly sex: Sex;
  /** Skeletons of the last word, marked so that they equal no name. */
  readonly skeletons: readonly string[];
}

function read(name: string, tables: NamesTables): PersonNotes {
  const cut = cutPersonName(name, tables);
  const folded = foldName(name);
  return {
    ...cut,
    name,
    folded,
    words: folded.split(" ").length,
    stem: genitiveStem(name),
    sex: sexOfGivenName(name, tables),
    skeletons: spellingKeys(cut.last).map((key) => `~${key}`),
  };
}

/** What names of persons tell; found out once for each. */
export const personNotes = rememberFor(read);
