import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import { personNotes } from "./person-notes.ts";
import { thingNotes } from "./thing-notes.ts";

/** Every name of a body or place, folded, with known aliases put for the name they stand for. */
export function foldedNames({ name, variants }: Entity, { names }: Locale): readonly string[] {
  const notesOf = thingNotes(names);
  return [name, ...variants].map((one) => notesOf(one).key.text);
}

/** Keys to look an entity up by: two that `sameEntity` joins share at least one. */
export function entityKeys({ kind, name, variants }: Entity, { names }: Locale): readonly string[] {
  if (kind === "person") return personNotes(names)(name).keys;
  const notesOf = thingNotes(names);
  return [name, ...variants].map((one) => notesOf(one).key[kind]);
}
