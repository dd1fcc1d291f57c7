import type { NamesTables } from "../locales/names-tables.ts";
import { foldName, uninflected } from "./fold.ts";
import { genitiveStem } from "./genitive.ts";
import { rememberFor } from "./remember-for.ts";

/** What the name of an organisation or place tells by itself, whatever the text. */
export interface ThingNotes {
  readonly folded: string;
  readonly words: number;
  /** Without a genitive; `undefined` where the form is none. */
  readonly stem: string | undefined;
  /** One for all its forms. */
  readonly key: string;
  /** A company without its legal form, folded, and what it has for a key then. */
  readonly company: { readonly folded: string; readonly key: string } | undefined;
  /** The last word of a club's name, folded. */
  readonly town: string | undefined;
}

function read(name: string, tables: NamesTables): ThingNotes {
  const folded = foldName(name);
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  const company = words.slice(0, -1).join(" ");
  return {
    folded,
    words: folded.split(" ").length,
    stem: genitiveStem(name),
    key: uninflected(tables.aliases.get(folded) ?? name),
    company:
      words.length > 1 && tables.legalForms.has(last)
        ? { folded: foldName(company), key: uninflected(company) }
        : undefined,
    town: words.length > 1 && tables.clubStarts.has(words[0] ?? "") ? foldName(last) : undefined,
  };
}

/** What names of organisations and places tell; found out once for each. */
export const thingNotes = rememberFor(read);
