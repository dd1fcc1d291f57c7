import type { EntityKind } from "../model/entity.ts";
import type { NameMention, NameRole } from "./name-mention.ts";
import type { Sex } from "./sex.ts";

/** Names of one article that mean one entity. */
export interface Cluster {
  readonly kind: EntityKind;
  /** The longest form of the name, in the nominative where the text or a table has it. */
  readonly fullest: string;
  /** What the id is made from: one for all forms of the name. */
  readonly key: string;
  readonly sex: Sex;
  readonly roles: readonly NameRole[];
  readonly mentions: readonly NameMention[];
}

/** The offices that stand with mentions. */
export function rolesOf(mentions: readonly NameMention[]): readonly NameRole[] {
  const roles: NameRole[] = [];
  for (const { role } of mentions) if (role !== undefined) roles.push(role);
  return roles;
}
