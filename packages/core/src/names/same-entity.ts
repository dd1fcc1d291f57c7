import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import { foldedNames } from "./entity-keys.ts";
import { comparePersons, cutPersonName } from "./person-name.ts";
import { roleNoun, roleSense } from "./role-sense.ts";

/** Whether two entities of different articles are one: for certain, or as a pair that asks for a second sign. */
export interface EntityMatch {
  readonly certainty: "certain" | "candidate";
  readonly reason:
    | "same-id"
    | "same-name"
    | "same-surname-and-role"
    | "same-surname"
    | "same-spelling-key"
    | "same-variant";
}

function sharesRole(a: Entity, b: Entity, locale: Locale): boolean {
  const heads = new Set(a.roles.map((role) => roleHead(role, locale)));
  return b.roles.some((role) => heads.has(roleHead(role, locale)));
}

/** The office's noun in one form, so that "US-Präsidenten" and "Präsident" meet. */
function roleHead(role: string, locale: Locale): string {
  return roleSense(roleNoun(role) ?? role, undefined, locale).head;
}

/**
 * Compares two entities of different articles of one story. Two full names that fold to one are certain; a family name alone, or another
 * spelling, is certain with a common office and else only a candidate. `undefined` where nothing speaks for it.
 */
export function sameEntity(a: Entity, b: Entity, context: { readonly locale: Locale }): EntityMatch | undefined {
  if (a.kind !== b.kind) return undefined;
  if (a.id === b.id) return { certainty: "certain", reason: "same-id" };
  if (a.kind === "person") return samePerson(a, b, context.locale);
  const known = foldedNames(a, context.locale);
  const [name = "", ...variants] = foldedNames(b, context.locale);
  if (known.includes(name)) return { certainty: "certain", reason: "same-name" };
  return variants.some((one) => known.includes(one)) ? { certainty: "certain", reason: "same-variant" } : undefined;
}

function samePerson(a: Entity, b: Entity, locale: Locale): EntityMatch | undefined {
  const equivalents = locale.names.givenNameForms;
  const [one, two] = [cutPersonName(a.name, locale.names), cutPersonName(b.name, locale.names)];
  const compared = comparePersons(one, two, equivalents);
  const full = one.given.length > 0 && two.given.length > 0;
  if (compared === undefined) return undefined;
  const role = sharesRole(a, b, locale);
  if (compared === "same") {
    if (full) return { certainty: "certain", reason: "same-name" };
    return role
      ? { certainty: "certain", reason: "same-surname-and-role" }
      : { certainty: "candidate", reason: "same-surname" };
  }
  return { certainty: full || role ? "certain" : "candidate", reason: "same-spelling-key" };
}
