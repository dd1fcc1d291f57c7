import type { Entity } from "../model/entity.ts";
import type { Event, Participant } from "../model/event.ts";
import type { SourceRef } from "../model/source-ref.ts";
import type { Statement } from "../model/statement.ts";

/** Entities of many articles put together: which id stands for which, and what is known of each. */
export interface Canon {
  readonly entities: ReadonlyMap<string, Entity>;
  idOf(id: string): string;
}

type Names = ReadonlySet<string>;

/** The fullest name stands for all; of equals the one that sorts first. */
function better(a: Entity, b: Entity): Entity {
  if (a.name.length !== b.name.length) return a.name.length > b.name.length ? a : b;
  return a.id <= b.id ? a : b;
}

/**
 * The spelling most articles use, of equals the fuller, then the first. An organisation goes by the name of a town only where no text has
 * another name: "Kreml" rather than "Moskau".
 */
function usualName(members: readonly Entity[], { kind, name: fullest }: Entity, towns: Names): string {
  const counts = new Map<string, number>();
  for (const { name } of members) counts.set(name, (counts.get(name) ?? 0) + 1);
  const proper = [...counts].filter(([name]) => kind === "place" || !towns.has(name));
  const words = fullest.split(" ").length;
  const full = (proper.length > 0 ? proper : [...counts]).filter(
    ([name]) => towns.has(fullest) || name.split(" ").length >= words,
  );
  return full.toSorted(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? fullest;
}

function eachOnce(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)].toSorted();
}

/** What one article knows of an entity that no other names; itself where it has no name twice. */
function alone(entity: Entity): Entity {
  const { id, kind, name, variants, roles } = entity;
  if (variants.length + roles.length === 0) return entity;
  return { id, kind, name, variants: eachOnce(variants.filter((one) => one !== name)), roles: eachOnce(roles) };
}

/** What all articles know of one entity, under the id and name that stand for all. */
function joined(members: readonly Entity[], towns: Names): Entity {
  const best = members.reduce(better);
  if (members.length === 1) return alone(best);
  const { id, kind } = best;
  const name = usualName(members, best, towns);
  const variants = members.flatMap((one) => [one.name, ...one.variants]).filter((one) => one !== name);
  return { id, kind, name, variants: eachOnce(variants), roles: eachOnce(members.flatMap(({ roles }) => roles)) };
}

/** Joins entities by pairs that mean one. `all` may list an id more than once, with what each article knows of it. */
export function canonOf(all: readonly Entity[], pairs: readonly (readonly [string, string])[]): Canon {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) at = next;
    return at;
  };
  for (const [a, b] of pairs) {
    const [first = a, second = b] = [find(a), find(b)].toSorted();
    if (first !== second) parent.set(second, first);
  }
  const groups = new Map<string, Entity[]>();
  for (const entity of all) {
    const root = find(entity.id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [entity]);
    else group.push(entity);
  }
  const towns = new Set(all.filter(({ kind }) => kind === "place").map(({ name }) => name));
  const entities = new Map<string, Entity>();
  const others = new Map<string, string>(); // ids for which another stands
  for (const members of groups.values()) {
    const entity = joined(members, towns);
    entities.set(entity.id, entity);
    for (const { id } of members) if (id !== entity.id) others.set(id, entity.id);
  }
  return { entities, idOf: (id) => others.get(id) ?? id };
}

function withIds<T extends { readonly entityId?: string | undefined }>(link: T, canon: Canon): T {
  if (link.entityId === undefined) return link;
  const entityId = canon.idOf(link.entityId);
  return entityId === link.entityId ? link : { ...link, entityId };
}

function byRole(a: Participant, b: Participant): number {
  if (a.role !== b.role) return a.role < b.role ? -1 : 1;
  return a.entityId < b.entityId ? -1 : 1;
}

/** Lists up to this length are looked through for what is in order already. */
const short = 4;

function isCanonical(all: readonly Participant[], canon: Canon): boolean {
  if (all.length > short) return false;
  return all.every(
    (one, at) =>
      canon.idOf(one.entityId) === one.entityId &&
      all.every((other, next) => next <= at || (other.entityId !== one.entityId && byRole(one, other) < 0)),
  );
}

/** Each participant once and in order, with the ids of this digest; the same list where it is that already. */
function participants(all: readonly Participant[], canon: Canon): readonly Participant[] {
  if (isCanonical(all, canon)) return all;
  const found = new Map<string, Participant>();
  for (const one of all) {
    const own = withIds(one, canon);
    if (!found.has(own.entityId)) found.set(own.entityId, own);
  }
  return [...found.values()].sort(byRole);
}

/** The links with the ids of this digest; the same list where none differs. */
function chain(links: readonly SourceRef[], canon: Canon): readonly SourceRef[] {
  const isSame = ({ entityId }: SourceRef): boolean => entityId === undefined || canon.idOf(entityId) === entityId;
  return links.every(isSame) ? links : links.map((link) => withIds(link, canon));
}

/** What `change` makes of each; the same list where it changes none. */
function changed<T>(all: readonly T[], change: (one: T) => T): readonly T[] {
  const after = all.map(change);
  return after.every((one, at) => one === all[at]) ? all : after;
}

/** The event as it stands in this digest, with those it may be one with. */
export function canonicalEvent(event: Event, canon: Canon, possiblySameAs: Event["possiblySameAs"]): Event {
  return {
    id: event.id,
    kind: event.kind,
    plover: event.plover,
    participants: participants(event.participants, canon),
    time: event.time,
    place: event.place,
    attributes: event.attributes,
    mentions: changed(event.mentions, (mention) => {
      const own = participants(mention.participants, canon);
      return own === mention.participants ? mention : { ...mention, participants: own };
    }),
    positions: changed(event.positions, (position) => {
      const links = chain(position.chain, canon);
      return links === position.chain ? position : { ...position, chain: links };
    }),
    origins: event.origins,
    firstReported: event.firstReported,
    status: event.status,
    possiblySameAs,
    links: event.links,
  };
}

export function canonicalStatement(statement: Statement, canon: Canon): Statement {
  const speakerId = statement.speakerId === undefined ? undefined : canon.idOf(statement.speakerId);
  const links = chain(statement.chain, canon);
  if (speakerId === statement.speakerId && links === statement.chain) return statement;
  return { ...statement, speakerId, chain: links };
}
