import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import type { TextDocument } from "../text/document.ts";
import type { Resolved } from "./cluster.ts";
import { clusterNames } from "./cluster-names.ts";
import { bodyMentions } from "./find-bodies.ts";
import { type GovernmentMentions, governmentMentions } from "./find-metonyms.ts";
import { pronounMentions } from "./find-pronouns.ts";
import { roleMentions } from "./find-roles.ts";
import type { EntityMention, NameMention, NameRole } from "./name-mention.ts";

/** The entities of one article, and every span that stands for one of them. */
export interface ResolvedEntities {
  readonly entities: readonly Entity[];
  /** Sorted by offset. */
  readonly mentions: readonly EntityMention[];
}

/**
 * Puts the names of one article, in text order, together by whom they mean: short names to full ones, genitives and spellings, role nouns to the person who
 * bears the role, nouns of bodies ("das Unternehmen") to the one named, metonyms to a government, pronouns to the most salient person.
 */
export function resolveEntities(
  document: TextDocument,
  names: readonly NameMention[],
  context: { readonly locale: Locale },
): ResolvedEntities {
  const { entities: clusters, mentions: byName } = clusterNames(document, names, context.locale);
  const governments = governmentMentions(document, clusters, context.locale);
  const named = withGovernments(byName, governments.mentions);
  const roles = roleMentions(document, clusters, named, context.locale);
  const bodies = bodyMentions(document, clusters, named, context.locale);
  const persons = joined(joined(named, roles), bodies);
  const mentions = joined(persons, pronounMentions(document, clusters, persons, context.locale));
  return { entities: entitiesOf(clusters, governments, mentions), mentions };
}

const isBefore = (a: EntityMention, b: EntityMention) => (a.start === b.start ? a.end < b.end : a.start < b.start);

/** Two lists of mentions in text order as one. */
function joined(first: readonly EntityMention[], second: readonly EntityMention[]): readonly EntityMention[] {
  if (second.length === 0) return first;
  const all: EntityMention[] = [];
  let at = 0;
  for (const mention of first) {
    for (let next = second[at]; next !== undefined && isBefore(next, mention); next = second[at]) {
      all.push(next);
      at += 1;
    }
    all.push(mention);
  }
  return at < second.length ? all.concat(second.slice(at)) : all;
}

/** Names that stand for a government are no names of a town any more. */
function withGovernments(
  named: readonly EntityMention[],
  governments: readonly EntityMention[],
): readonly EntityMention[] {
  if (governments.length === 0) return named;
  const replaced = new Set(governments.map(({ start }) => start));
  return joined(
    named.filter(({ start }) => !replaced.has(start)),
    governments.toSorted((a, b) => a.start - b.start),
  );
}

/** Those that are mentioned: a seat may be named as the government alone. */
function entitiesOf(
  clusters: readonly Resolved[],
  governments: GovernmentMentions,
  mentions: readonly EntityMention[],
): readonly Entity[] {
  const entities = clusters.map(toEntity);
  if (governments.entities.length === 0) return entities;
  const used = new Set(mentions.map(({ entityId }) => entityId));
  return [...entities, ...governments.entities].filter(({ id }) => used.has(id));
}

function toEntity({ id, kind, fullest, spellings, roles }: Resolved): Entity {
  return { id, kind, name: fullest, variants: variantsOf(spellings, fullest), roles: officesOf(roles) };
}

function variantsOf(spellings: readonly string[], fullest: string): readonly string[] {
  if (spellings.every((name) => name === fullest)) return [];
  return [...new Set(spellings)].filter((name) => name !== fullest).sort();
}

function officesOf(roles: readonly NameRole[]): readonly string[] {
  const [first] = roles;
  if (first === undefined) return [];
  return roles.length === 1 ? [first.text] : [...new Set(roles.map(({ text }) => text))];
}
