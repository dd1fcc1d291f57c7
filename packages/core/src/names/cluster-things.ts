import type { Locale } from "../locales/locale.ts";
import { type Cluster, rolesOf } from "./cluster.ts";
import type { NameMention } from "./name-mention.ts";
import { nominative } from "./nominative.ts";
import { type ThingNotes, thingNotes } from "./thing-notes.ts";

type NotesOf = (name: string) => ThingNotes;

interface Draft {
  readonly kind: "organisation" | "place";
  readonly key: string;
  readonly mentions: NameMention[];
}

/** Organisations and places by their folded name, without case endings and genitive; an acronym in brackets joins the name before it. */
export function clusterThings(names: readonly NameMention[], locale: Locale): readonly Cluster[] {
  const notesOf = thingNotes(locale.names);
  const spelled = new Set(names.map(({ name }) => notesOf(name).folded));
  const acronyms = acronymsIn(names, spelled, notesOf);
  const drafts = { organisation: new Map<string, Draft>(), place: new Map<string, Draft>() };
  for (const mention of names) {
    const kind = mention.type === "ORG" ? "organisation" : "place";
    const own = keyOf(mention.name, spelled, notesOf);
    const key = acronyms.get(own) ?? own;
    const draft = drafts[kind].get(key);
    if (draft === undefined) drafts[kind].set(key, { kind, key, mentions: [mention] });
    else draft.mentions.push(mention);
  }
  return [...drafts.organisation.values(), ...drafts.place.values()].map((draft) => finish(draft, locale));
}

/** Folded acronyms to the key of the name they stand behind. */
function acronymsIn(
  names: readonly NameMention[],
  spelled: ReadonlySet<string>,
  notesOf: NotesOf,
): ReadonlyMap<string, string> {
  const acronyms = new Map<string, string>();
  let before: NameMention | undefined;
  for (const mention of names) {
    const gap = before === undefined ? 0 : mention.start - before.end;
    if (before !== undefined && gap > 0 && gap <= 2 && isAcronymOf(mention.name, before.name, notesOf))
      acronyms.set(notesOf(mention.name).folded, keyOf(before.name, spelled, notesOf));
    before = mention;
  }
  return acronyms;
}

/** "OSZE" for a name of at least two words with its first letter in front. */
function isAcronymOf(short: string, long: string, notesOf: NotesOf): boolean {
  return (
    short.length > 1 &&
    short.length < 8 &&
    short.toUpperCase() === short &&
    notesOf(long).words > 1 &&
    long.charAt(0) === short.charAt(0)
  );
}

function keyOf(name: string, spelled: ReadonlySet<string>, notesOf: NotesOf): string {
  const own = notesOf(name);
  const bare = own.stem === undefined ? undefined : notesOf(own.stem);
  const { key, company } = bare !== undefined && spelled.has(bare.folded) ? bare : own;
  return company !== undefined && spelled.has(company.folded) ? company.key : key;
}

/** The form the text uses most; an inflected form of a name that a table has is put in the nominative. */
function shownName(mentions: readonly NameMention[], locale: Locale): string {
  const [{ name: first } = { name: "" }] = mentions;
  if (mentions.every(({ name }) => name === first)) return nominative(first, locale);
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most = ""] =
    [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  return nominative(most, locale);
}

function finish({ kind, key, mentions }: Draft, locale: Locale): Cluster {
  return { kind, fullest: shownName(mentions, locale), key, sex: undefined, roles: rolesOf(mentions), mentions };
}
