import type { NamesTables } from "../locales/names-tables.ts";
import { remember } from "../text/remember.ts";
import { foldName } from "./fold.ts";
import { sameGivenName, sameSpellingKey } from "./spelling-key.ts";

/** A person's name cut into given names and family name, folded. */
export interface PersonName {
  readonly given: readonly string[];
  /** With its particles ("von der leyen"); empty where only a given name stands. */
  readonly surname: string;
  /** The last word of the family name. */
  readonly last: string;
}

function cut(name: string, { particles, nameSuffixes }: NamesTables): PersonName {
  const words = foldName(name)
    .split(" ")
    .filter((word, index) => index === 0 || word.length === 1 || !nameSuffixes.has(word));
  const last = words.at(-1) ?? "";
  let from = words.length - 1;
  while (from > 0 && particles.has(words[from - 1] ?? "")) from -= 1;
  return { given: words.slice(0, Math.max(from, 0)), surname: words.slice(Math.max(from, 0)).join(" "), last };
}

const cutters = new WeakMap<NamesTables, (name: string) => PersonName>();

/** Cuts "Ursula von der Leyen" into given names and family name. A single word is a family name. */
export function cutPersonName(name: string, tables: NamesTables): PersonName {
  const known = cutters.get(tables);
  if (known !== undefined) return known(name);
  const cutter = remember((one) => cut(one, tables));
  cutters.set(tables, cutter);
  return cutter(name);
}

/** Whether two lists of given names can belong to one person: equal, abbreviated, one left out. */
export function givenNamesFit(
  a: readonly string[],
  b: readonly string[],
  equivalents: ReadonlyMap<string, string>,
): boolean {
  const [first] = a;
  const [other] = b;
  if (first === undefined || other === undefined) return true;
  if (first === other || sameGivenName(first, other, equivalents)) return true;
  if (first.length === 1 || other.length === 1) return first.charAt(0) === other.charAt(0);
  return first.length > 2 && other.length > 2 && (first.startsWith(other) || other.startsWith(first));
}

/** How two names of persons compare: the same name, the same in another spelling, or not. */
export function comparePersons(
  a: PersonName,
  b: PersonName,
  equivalents: ReadonlyMap<string, string>,
): "same" | "spelling" | undefined {
  const same = a.surname === b.surname || a.last === b.surname || a.surname === b.last;
  if (!same && !(a.last.length > 3 && sameSpellingKey(a.last, b.last))) return undefined;
  if (!givenNamesFit(a.given, b.given, equivalents)) return undefined;
  return same ? "same" : "spelling";
}
