import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import type { TextDocument } from "../text/document.ts";
import type { Cluster } from "./cluster.ts";
import { clusterNames } from "./cluster-names.ts";
import { bodyMentions } from "./find-bodies.ts";
import { governmentMentions } from "./find-metonyms.ts";
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
  const byName: EntityMention[] = clusters.flatMap((cluster) =>
    cluster.mentions.map(({ start, end }) => ({ start, end, by: "name" as const, entityId: cluster.id })),
  );
  const governments = governmentMentions(document, clusters, context.locale);
  const replaced = new Set(governments.mentions.map(({ start }) => start));
  const named = [...byName.filter(({ start }) => !replaced.has(start)), ...governments.mentions].sort(inOrder);
  const roles = roleMentions(document, clusters, named, context.locale);
  const bodies = bodyMentions(document, clusters, named, context.locale);
  const persons = [...named, ...roles, ...bodies].sort(inOrder);
  const pronouns = pronounMentions(document, clusters, persons, context.locale);
  const mentions = [...persons, ...pronouns].sort(inOrder);
  const used = new Set(mentions.map(({ entityId }) => entityId));
  const entities = [...clusters.map(toEntity), ...governments.entities].filter(({ id }) => used.has(id));
  return { entities, mentions };
}

const inOrder = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start - b.start || a.end - b.end;

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

function toEntity(cluster: Resolved): Entity {
  const counts = new Map<string, number>();
  for (const { name } of cluster.mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    id: cluster.id,
    kind: cluster.kind,
    name: cluster.fullest,
    variants: [...counts.keys()].filter((name) => name !== cluster.fullest).sort(),
    roles: [...new Set(cluster.roles.map(({ text }) => text))],
  };
}
