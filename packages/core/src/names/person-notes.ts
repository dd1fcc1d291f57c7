import type { NamesTables } from "../locales/names-tables.ts";
import { foldName, slug } from "./fold.ts";
import { genitiveStem } from "./genitive.ts";
import { cutPersonName, type PersonName } from "./person-name.ts";
import { rememberFor } from "./remember-for.ts";
import { type Sex, sexOfGivenName } from "./sex.ts";
import { spellingKeys } from "./spelling-key.ts";

/** What the name of a person tells by itself, whatever the text. */
export interface PersonNotes extends PersonName {
  readonly name: string;
  /** The id of one who is named so. */
  readonly id: string;
  readonly folded: string;
  readonly words: number;
  /** The name without a genitive; `undefined` where the form is none. */
  readonly bare: PersonNotes | undefined;
  /** As the given name tells it. */
  readonly sex: Sex;
  /** Skeletons of the last word, marked so that they equal no name. */
  readonly skeletons: readonly string[];
  /** Family name and skeletons: two spellings of one name share at least one. */
  readonly keys: readonly string[];
}

/** So often a genitive is taken off: "Johannes’s", "Johannes’". */
const mostStems = 2;

function read(name: string, tables: NamesTables, stems = mostStems): PersonNotes {
  const { given, surname, last } = cutPersonName(name, tables);
  const folded = foldName(name);
  const stem = stems === 0 ? undefined : genitiveStem(name);
  const skeletons = spellingKeys(last).map((key) => `~${key}`);
  return {
    name,
    id: `person:${slug(name) || "unnamed"}`,
    given,
    surname,
    last,
    folded,
    words: folded.split(" ").length,
    bare: stem === undefined ? undefined : read(stem, tables, stems - 1),
    sex: sexOfGivenName(name, tables),
    skeletons,
    keys: [...new Set([surname, last, ...skeletons])],
  };
}

/** What names of persons tell; found out once for each. */
export const personNotes = rememberFor((name, tables: NamesTables) => read(name, tables));
