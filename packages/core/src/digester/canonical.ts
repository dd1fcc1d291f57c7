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
  const names = new Map<string, string>();
  for (const [root, members] of groups) {
    const best = members.reduce(better);
    const name = members.length === 1 ? best.name : usualName(members, best, towns);
    const variants = members.flatMap((one) => [one.name, ...one.variants]).filter((one) => one !== name);
    entities.set(best.id, {
      id: best.id,
      kind: best.kind,
      name,
      variants: eachOnce(variants),
      roles: eachOnce(members.flatMap(({ roles }) => roles)),
    });
    names.set(root, best.id);
  }
  return { entities, idOf: (id) => names.get(find(id)) ?? id };
}

function withIds<T extends { readonly entityId?: string | undefined }>(link: T, canon: Canon): T {
  if (link.entityId === undefined) return link;
  const entityId = canon.idOf(link.entityId);
  return entityId === link.entityId ? link : { ...link, entityId };
}

function participants(all: readonly Participant[], canon: Canon): readonly Participant[] {
  const found = new Map<string, Participant>();
  for (const one of all) {
    const entityId = canon.idOf(one.entityId);
    if (!found.has(entityId)) found.set(entityId, { ...one, entityId });
  }
  return [...found.values()].toSorted((a, b) =>
    a.role === b.role ? (a.entityId < b.entityId ? -1 : 1) : a.role < b.role ? -1 : 1,
  );
}

/** The links with the ids of this digest; the same list where none differs. */
function chain(links: readonly SourceRef[], canon: Canon): readonly SourceRef[] {
  const isSame = ({ entityId }: SourceRef): boolean => entityId === undefined || canon.idOf(entityId) === entityId;
  return links.every(isSame) ? links : links.map((link) => withIds(link, canon));
}

export function canonicalEvent(event: Event, canon: Canon): Event {
  return {
    ...event,
    participants: participants(event.participants, canon),
    mentions: event.mentions.map((mention) =>
      mention.participants.length === 0
        ? mention
        : { ...mention, participants: participants(mention.participants, canon) },
    ),
    positions: event.positions.map((position) => {
      const links = chain(position.chain, canon);
      return links === position.chain ? position : { ...position, chain: links };
    }),
  };
}

export function canonicalStatement(statement: Statement, canon: Canon): Statement {
  const speakerId = statement.speakerId === undefined ? undefined : canon.idOf(statement.speakerId);
  const links = chain(statement.chain, canon);
  if (speakerId === statement.speakerId && links === statement.chain) return statement;
  return { ...statement, ...(speakerId === undefined ? {} : { speakerId }), chain: links };
}
