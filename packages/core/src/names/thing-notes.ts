import type { NamesTables } from "../locales/names-tables.ts";
import { foldName, slug, uninflected } from "./fold.ts";
import { genitiveStem } from "./genitive.ts";
import { rememberFor } from "./remember-for.ts";

/** One for all forms of a name, and the ids made from it. */
export interface ThingKey {
  readonly text: string;
  readonly organisation: string;
  readonly place: string;
}

/** What the name of an organisation or place tells by itself, whatever the text. */
export interface ThingNotes {
  readonly name: string;
  readonly folded: string;
  readonly words: number;
  /** The name without a genitive; `undefined` where the form is none. */
  readonly bare: ThingNotes | undefined;
  readonly key: ThingKey;
  /** "Weißen Hauses", "Vereinigten Staaten" in the form a table leads with; any other name as it is. */
  readonly nominative: string;
  /** A company without its legal form, folded, and what it has for a key then. */
  readonly company: { readonly folded: string; readonly key: ThingKey } | undefined;
  /** The last word of a club's name, folded. */
  readonly town: string | undefined;
}

function read(name: string, tables: NamesTables, isBare = false): ThingNotes {
  const folded = foldName(name);
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  const company = words.slice(0, -1).join(" ");
  const stem = isBare ? undefined : genitiveStem(name);
  return {
    name,
    folded,
    words: wordsIn(folded),
    bare: stem === undefined ? undefined : read(stem, tables, true),
    key: keyOf(tables.aliases.get(folded) ?? name),
    nominative: words.length > 1 ? nominativeOf(name, folded, tables) : name,
    company:
      words.length > 1 && tables.legalForms.has(last) ? { folded: foldName(company), key: keyOf(company) } : undefined,
    town: words.length > 1 && tables.clubStarts.has(words[0] ?? "") ? foldName(last) : undefined,
  };
}

const wordsIn = (folded: string) => folded.split(" ").length;

function keyOf(name: string): ThingKey {
  const text = uninflected(name);
  const id = slug(text) || "unnamed";
  return { text, organisation: `organisation:${id}`, place: `place:${id}` };
}

function nominativeOf(name: string, folded: string, { lands, organisations, aliases }: NamesTables): string {
  const bare = name.replace(/(?<=\p{Ll})e[nrm] (?=\p{Lu})/u, "e ");
  if (bare !== name && (lands.has(bare) || organisations.has(bare))) return bare;
  const lead = aliases.get(folded);
  if (lead === undefined || wordsIn(foldName(lead)) !== wordsIn(folded)) return name;
  return lead.slice(0, 4) === name.slice(0, 4) ? lead : name;
}

/** What names of organisations and places tell; found out once for each. */
export const thingNotes = rememberFor((name, tables: NamesTables) => read(name, tables));
