import type { Locale } from "../locales/locale.ts";
import { thingNotes } from "./thing-notes.ts";

/** "Weißen Hauses", "Vereinigten Staaten" in the form a table leads with; any other name as it is. */
export function nominative(name: string, locale: Locale): string {
  if (!name.includes(" ")) return name;
  const { lands, organisations, aliases } = locale.names;
  const bare = name.replace(/(?<=\p{Ll})e[nrm] (?=\p{Lu})/u, "e ");
  if (bare !== name && (lands.has(bare) || organisations.has(bare))) return bare;
  const notesOf = thingNotes(locale.names);
  const { folded, words } = notesOf(name);
  const lead = aliases.get(folded);
  return lead !== undefined && notesOf(lead).words === words && lead.slice(0, 4) === name.slice(0, 4) ? lead : name;
}
