import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import { withClubs } from "./club-names.ts";
import type { Cluster, Resolved } from "./cluster.ts";
import { clusterPersons } from "./cluster-persons.ts";
import { clusterThings } from "./cluster-things.ts";
import { slug } from "./fold.ts";
import type { EntityMention, NameMention } from "./name-mention.ts";

/** What the names of an article mean: the entities by first mention, and the names that stand for them in text order. */
export interface NamedEntities {
  readonly entities: readonly Resolved[];
  readonly mentions: readonly EntityMention[];
}

/** Puts the names of one article, in text order, together by whom they mean. */
export function clusterNames(document: TextDocument, found: readonly NameMention[], locale: Locale): NamedEntities {
  const names = withClubs(document, found, locale);
  const persons = clusterPersons(document, names, locale);
  const things = clusterThings(names, locale);
  const entities: Cluster[] = [];
  const meant: Cluster[] = [];
  names.forEach((mention, index) => {
    const cluster = persons[index] ?? things[index];
    if (cluster === undefined) return;
    if (cluster.mentions.length === 0) entities.push(cluster);
    cluster.mentions.push(mention);
    if (mention.role !== undefined) cluster.roles.push(mention.role);
    meant.push(cluster);
  });
  tellApart(entities);
  const mentions = names.map(
    ({ start, end }, index): EntityMention => ({ start, end, by: "name", entityId: meant[index]?.id ?? "" }),
  );
  return { entities, mentions };
}

/** Homonyms are told apart by their first office, else by a number. */
function tellApart(clusters: readonly Cluster[]): void {
  const known = new Set<string>();
  const again = new Map<string, number>();
  for (const cluster of clusters) {
    const { id } = cluster;
    const { size } = known;
    known.add(id);
    if (known.size > size) continue;
    const count = (again.get(id) ?? 1) + 1;
    again.set(id, count);
    const office = cluster.roles[0]?.text;
    cluster.id = `${id}-${office === undefined ? count : slug(office)}`;
  }
}
