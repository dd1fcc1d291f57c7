import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import { foldName, uninflected } from "./fold.ts";
import { cutPersonName } from "./person-name.ts";
import { spellingKeys } from "./spelling-key.ts";

/** Every name of a body or place, folded, with known aliases put for the name they stand for. */
export function foldedNames({ name, variants }: Entity, { names }: Locale): readonly string[] {
  return [name, ...variants].map((one) => uninflected(names.aliases.get(foldName(one)) ?? one));
}

/** Keys to look an entity up by: two that `sameEntity` joins share at least one. */
export function entityKeys(entity: Entity, locale: Locale): readonly string[] {
  if (entity.kind !== "person") return foldedNames(entity, locale).map((name) => `${entity.kind} ${name}`);
  const { surname, last } = cutPersonName(entity.name, locale.names);
  return [...new Set([surname, last, ...spellingKeys(last).map((key) => `~${key}`)])];
}
