import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import type { TextDocument } from "../text/document.ts";
import type { Cluster } from "./cluster.ts";
import { clusterNames } from "./cluster-names.ts";
import { bodyMentions } from "./find-bodies.ts";
import { type GovernmentMentions, governmentMentions } from "./find-metonyms.ts";
import { pronounMentions } from "./find-pronouns.ts";
import { roleMentions } from "./find-roles.ts";
import { slug } from "./fold.ts";
import type { EntityMention, NameMention } from "./name-mention.ts";

/** The entities of one article, and every span that stands for one of them. */
export interface ResolvedEntities {
  readonly entities: readonly Entity[];
  /** Sorted by offset. */
  readonly mentions: readonly EntityMention[];
}

/** An entity while the article is read; what is known of it grows. */
export interface Resolved extends Cluster {
  readonly id: string;
}

/**
 * Puts the names of one article together by whom they mean: short names to full ones, genitives and spellings, role nouns to the person who
 * bears the role, nouns of bodies ("das Unternehmen") to the one named, metonyms to a government, pronouns to the most salient person.
 */
export function resolveEntities(
  document: TextDocument,
  names: readonly NameMention[],
  context: { readonly locale: Locale },
): ResolvedEntities {
  const clusters = withIds(clusterNames(document, names, context.locale));
  const governments = governmentMentions(document, clusters, context.locale);
  const named = withGovernments(namedIn(clusters), governments.mentions);
  const roles = roleMentions(document, clusters, named, context.locale);
  const bodies = bodyMentions(document, clusters, named, context.locale);
  const persons = joined(named, roles, bodies);
  const mentions = joined(persons, pronounMentions(document, clusters, persons, context.locale));
  return { entities: entitiesOf(clusters, governments, mentions), mentions };
}

const inOrder = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start - b.start || a.end - b.end;

/** Lists of mentions as one, sorted by offset. */
function joined(
  first: readonly EntityMention[],
  ...more: readonly (readonly EntityMention[])[]
): readonly EntityMention[] {
  return more.every((list) => list.length === 0) ? first : [...first, ...more.flat()].sort(inOrder);
}

function namedIn(clusters: readonly Resolved[]): readonly EntityMention[] {
  const named: EntityMention[] = [];
  for (const { id, mentions } of clusters)
    for (const { start, end } of mentions) named.push({ start, end, by: "name", entityId: id });
  return named.sort(inOrder);
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
    governments,
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

function withIds(clusters: readonly Cluster[]): readonly Resolved[] {
  const taken = new Map<string, number>();
  return clusters.map((cluster) => {
    const base = `${cluster.kind}:${slug(cluster.key) || "unnamed"}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    const office = cluster.roles[0]?.text;
    return { ...cluster, id: count === 1 ? base : `${base}-${office === undefined ? count : slug(office)}` };
  });
}

function toEntity({ id, kind, fullest, mentions, roles }: Resolved): Entity {
  const variants = new Set<string>();
  for (const { name } of mentions) if (name !== fullest) variants.add(name);
  const offices = new Set<string>();
  for (const { text } of roles) offices.add(text);
  return { id, kind, name: fullest, variants: [...variants].sort(), roles: [...offices] };
}
