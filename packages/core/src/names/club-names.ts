import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import { foldName } from "./fold.ts";
import type { NameMention } from "./name-mention.ts";
import { type ThingNotes, thingNotes } from "./thing-notes.ts";

/** The clubs of a text by the last word of their name, where only one bears it. */
function clubsByTown(clubs: readonly ThingNotes[]): ReadonlyMap<string, string> {
  const byTown = new Map<string, string>();
  const shared = new Set<string>();
  for (const { town, name } of clubs) {
    if (town === undefined) continue;
    const known = byTown.get(town);
    if (known !== undefined && known !== name) shared.add(town);
    byTown.set(town, known ?? name);
  }
  for (const town of shared) byTown.delete(town);
  return byTown;
}

/** What the names of the clubs tell. */
function clubsIn(names: readonly NameMention[], { names: tables }: Locale): readonly ThingNotes[] {
  const notesOf = thingNotes(tables);
  const clubs: ThingNotes[] = [];
  for (const { type, name } of names) {
    const notes = type === "ORG" && name.includes(" ") ? notesOf(name) : undefined;
    if (notes?.town !== undefined) clubs.push(notes);
  }
  return clubs;
}

const prepositionBefore = /(\p{Ll}{1,30})\s{1,9}$/u;

/** "Musterheim gewann": the town of a club that the text names is the club, but behind a preposition of place ("in Musterheim"). */
export function withClubs(
  document: TextDocument,
  names: readonly NameMention[],
  locale: Locale,
): readonly NameMention[] {
  const named = clubsIn(names, locale);
  if (named.length === 0) return names;
  const clubs = clubsByTown(named);
  return names.map((mention) => {
    const club = clubs.get(foldName(mention.name));
    if (club === undefined) return mention;
    const before = prepositionBefore.exec(document.text.slice(Math.max(0, mention.start - 16), mention.start))?.[1];
    const isTown = mention.type === "LOC" && before !== undefined && locale.names.strongPlacePrepositions.has(before);
    return isTown ? mention : { ...mention, type: "ORG" as const, name: club };
  });
}
