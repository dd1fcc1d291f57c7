import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Instant } from "../model/when.ts";
import { compareEditions, type Edition, epoch } from "./editions.ts";
import { mediaIds, withoutMedia } from "./media.ts";
import { heldProblem, releaseOf } from "./release.ts";

/** What is known of one article: every strong name it was delivered under, and its newest edition. Plain JSON; may hold embargoed text. */
export interface ArticleRecord {
  readonly names: readonly string[];
  readonly newest: Edition;
}

/** What a step changed for readers: articles that left or were replaced, and articles that came. Both empty where nothing changed. */
export interface ArticleChange {
  readonly removed: readonly Article[];
  readonly added: readonly Article[];
}

/** Proof that an article was canceled, without its text. */
export interface Tombstone {
  readonly id: string;
  readonly source: string;
  readonly version: string;
  readonly updated?: string;
}

/** The articles as they stand: `current` by publication time and id, `held` and `withdrawn` by id. */
export interface Reconciled {
  readonly current: readonly Article[];
  readonly held: readonly Problem[];
  readonly withdrawn: readonly Tombstone[];
}

/** Keeps the newest edition of every article, in whatever order and however often editions arrive. */
export interface ArticleRegister {
  /** Takes one delivery in. */
  add(edition: Edition): ArticleChange;
  /** Moves the clock: embargoes that have passed are lifted, and are held again where the clock goes back. */
  advance(now: Instant): ArticleChange;
  current(): readonly Article[];
  held(): readonly Problem[];
  withdrawn(): readonly Tombstone[];
  /** Everything the register knows, for a later `articleRegister`. The same for every order of adds. */
  records(): readonly ArticleRecord[];
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Strong names of an article; its id is one. A publisher's names are its own, another's never join with them. */
function namesOf({ source, id, identifiers }: Article): string[] {
  const strong = identifiers.filter(({ weak }) => weak !== true).map(({ scheme, value }) => `${scheme} ${value}`);
  return [`id ${id}`, ...strong].map((name) => `${source} ${name}`);
}

/** What an edition keeps: the article and when it came, nothing internal. */
function editionOf({ uri, article, delivered }: Edition): Edition {
  return delivered === undefined ? { uri, article } : { uri, article, delivered };
}

function byTime(a: Article, b: Article): number {
  const left = a.published === undefined ? Number.POSITIVE_INFINITY : epoch(a.published.value);
  const right = b.published === undefined ? Number.POSITIVE_INFINITY : epoch(b.published.value);
  return left === right ? compareText(a.id, b.id) : left - right;
}

function tombstone({ newest: { article } }: ArticleRecord): Tombstone {
  const { id, source, version, updated } = article;
  return { id, source, version, ...(updated === undefined ? {} : { updated: updated.value }) };
}

function isSame(a: Article, b: Article): boolean {
  return a === b || (a.id === b.id && a.version === b.version && JSON.stringify(a) === JSON.stringify(b));
}

function changeBetween(before: readonly Article[], after: readonly Article[]): ArticleChange {
  return {
    removed: before.filter((article) => !after.some((other) => isSame(article, other))),
    added: after.filter((article) => !before.some((other) => isSame(article, other))),
  };
}

/** What a publisher calls a thing, whatever the scheme: pictures in an article name themselves without one. */
function callName(name: string): string {
  const [source, _scheme, ...value] = name.split(" ");
  return `${source} ${value.join(" ")}`;
}

function newestOf(editions: readonly Edition[]): Edition | undefined {
  return editions.reduce<Edition | undefined>(
    (best, edition) => (best === undefined || compareEditions(best, edition) < 0 ? edition : best),
    undefined,
  );
}

/**
 * A register of articles, empty or with the `records` of an earlier one. Articles that share a strong identifier are one, also where a third
 * delivery shows only later that two are. A picture, sound or film that is canceled or held as an item of its own is shown in no article.
 * The clock is handed in; without one every embargo holds.
 */
export function articleRegister(records: readonly ArticleRecord[] = [], start?: Instant): ArticleRegister {
  const byName = new Map<string, ArticleRecord>();
  /** Items by what their publisher calls them, and the articles that show what is called so. */
  const byCall = new Map<string, ArticleRecord>();
  const hosts = new Map<string, Set<ArticleRecord>>();
  const all = new Set<ArticleRecord>();
  let now = start;

  const isReleased = ({ newest }: ArticleRecord) => releaseOf(newest.article, now) === "released";
  const visible = (record: ArticleRecord): readonly Article[] => {
    if (!isReleased(record)) return [];
    const { article } = record.newest;
    const isLeftOut = (id: string) => {
      const alone = byCall.get(`${article.source} ${id}`);
      return alone !== undefined && !isReleased(alone);
    };
    return [withoutMedia(article, isLeftOut)];
  };
  const hostsOf = (names: readonly string[]) => names.flatMap((name) => [...(hosts.get(callName(name)) ?? [])]);

  function remove(record: ArticleRecord): void {
    const { article } = record.newest;
    all.delete(record);
    for (const id of mediaIds(article)) hosts.get(`${article.source} ${id}`)?.delete(record);
  }

  function put(record: ArticleRecord): void {
    const { article } = record.newest;
    all.add(record);
    for (const name of record.names) {
      byName.set(name, record);
      byCall.set(callName(name), record);
    }
    for (const id of mediaIds(article)) {
      const call = `${article.source} ${id}`;
      hosts.set(call, (hosts.get(call) ?? new Set()).add(record));
    }
  }

  function join(record: ArticleRecord): ArticleChange {
    const known = new Set(record.names.map((name) => byName.get(name)).filter((found) => found !== undefined));
    const newest = newestOf([...[...known].map((found) => found.newest), record.newest]) ?? record.newest;
    const names = [...new Set([...known].flatMap((found) => found.names).concat(record.names))].toSorted(compareText);
    const joined: ArticleRecord = { names, newest };
    const others = [...new Set(hostsOf(names))].filter((host) => !known.has(host));
    const before = [...known, ...others].flatMap(visible);
    for (const found of known) remove(found);
    put(joined);
    return changeBetween(before, [joined, ...others].flatMap(visible));
  }

  for (const record of records) join(record);
  const sorted = (): ArticleRecord[] =>
    [...all].toSorted((a, b) => compareText(a.names.join("\n"), b.names.join("\n")));
  const withRelease = (release: string): ArticleRecord[] =>
    sorted().filter(({ newest }) => releaseOf(newest.article, now) === release);

  return {
    add: (edition) => join({ names: namesOf(edition.article), newest: editionOf(edition) }),
    advance(instant) {
      const embargoed = [...all].filter(({ newest }) => newest.article.embargo !== undefined);
      const touched = [...new Set([...embargoed, ...hostsOf(embargoed.flatMap(({ names }) => names))])];
      const before = touched.flatMap(visible);
      now = instant;
      const { removed, added } = changeBetween(before, touched.flatMap(visible));
      return { removed: removed.toSorted(byTime), added: added.toSorted(byTime) };
    },
    current: () => sorted().flatMap(visible).toSorted(byTime),
    held: () => withRelease("held").map(({ newest }) => heldProblem(newest)),
    withdrawn: () => withRelease("withdrawn").map(tombstone),
    records: sorted,
  };
}
