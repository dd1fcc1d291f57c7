import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import { foldName } from "./fold.ts";
import type { NameMention } from "./name-mention.ts";
import { thingNotes } from "./thing-notes.ts";

/** The clubs of a text by the last word of their name, where only one bears it. */
function clubsByTown(names: readonly NameMention[], { names: tables }: Locale): ReadonlyMap<string, string> {
  const clubs = new Map<string, string>();
  const shared = new Set<string>();
  const notesOf = thingNotes(tables);
  for (const { type, name } of names) {
    const town = type === "ORG" ? notesOf(name).town : undefined;
    if (town === undefined) continue;
    const known = clubs.get(town);
    if (known !== undefined && known !== name) shared.add(town);
    clubs.set(town, known ?? name);
  }
  for (const town of shared) clubs.delete(town);
  return clubs;
}

const prepositionBefore = /(\p{Ll}{1,30})\s{1,9}$/u;

/** "Musterheim gewann": the town of a club that the text names is the club, but behind a preposition of place ("in Musterheim"). */
export function withClubs(
  document: TextDocument,
  names: readonly NameMention[],
  locale: Locale,
): readonly NameMention[] {
  const clubs = clubsByTown(names, locale);
  if (clubs.size === 0) return names;
  return names.map((mention) => {
    const club = clubs.get(foldName(mention.name));
    if (club === undefined) return mention;
    const before = prepositionBefore.exec(document.text.slice(Math.max(0, mention.start - 16), mention.start))?.[1];
    const isTown = mention.type === "LOC" && before !== undefined && locale.names.strongPlacePrepositions.has(before);
    return isTown ? mention : { ...mention, type: "ORG" as const, name: club };
  });
}
