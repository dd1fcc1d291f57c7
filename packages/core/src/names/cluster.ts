import type { EntityKind } from "../model/entity.ts";
import type { NameMention, NameRole } from "./name-mention.ts";
import type { Sex } from "./sex.ts";

/** An entity of one article, with all names that mean it. */
export interface Resolved {
  readonly id: string;
  readonly kind: EntityKind;
  /** The longest form of the name, in the nominative where the text or a table has it. */
  readonly fullest: string;
  readonly sex: Sex;
  /** How the names are written, without genitives; one spelling may come twice. */
  readonly spellings: readonly string[];
  /** In text order. */
  readonly mentions: readonly NameMention[];
  /** The offices that stand with mentions. */
  readonly roles: readonly NameRole[];
}

/** An entity while names are put together; what is known of it grows. */
export class Cluster implements Resolved {
  /** Before homonyms are told apart: one for all forms of the name. */
  id: string;
  readonly kind: EntityKind;
  fullest: string;
  sex: Sex;
  readonly spellings: string[];
  readonly mentions: NameMention[] = [];
  readonly roles: NameRole[] = [];

  constructor(id: string, kind: EntityKind, fullest: string, sex: Sex, spellings: string[]) {
    this.id = id;
    this.kind = kind;
    this.fullest = fullest;
    this.sex = sex;
    this.spellings = spellings;
  }
}

/** For each name of a list the entity it means; none for names of another kind. */
export type Meanings = readonly (Cluster | undefined)[];
