import { type ArticleChange, articleRegister } from "../articles/article-register.ts";
import type { Edition } from "../articles/editions.ts";
import { isForReaders } from "../articles/genres.ts";
import { contradictionsOf } from "../events/contradictions.ts";
import type { Locale } from "../locales/locale.ts";
import type { Article } from "../model/article.ts";
import type { Change, Digest } from "../model/digest.ts";
import type { Problem } from "../model/problem.ts";
import type { Instant } from "../model/when.ts";
import { assemble, type Part } from "./assemble.ts";
import { articleThings, changesBetween, contradictionThings, eventThings } from "./diff-digests.ts";
import { eventArchive } from "./event-archive.ts";
import { asOf, passedBetween } from "./overdue.ts";
import type { Overrides } from "./overrides.ts";
import type { ConfidentialState } from "./state.ts";

/** How a digester works. */
export interface DigesterOptions {
  readonly locale: Locale;
  /** What an editor decided over the rules; names mention ids. */
  readonly overrides?: Overrides | undefined;
  /** What an earlier digester knew. */
  readonly state?: ConfidentialState | undefined;
  /** Take items meant for editors too (planning notes, schedules); left out by default. */
  readonly editors?: boolean | undefined;
}

/** Reads articles as they come and keeps the digest of all of them. */
export interface Digester {
  /**
   * Takes one delivery in; gives what it changed of articles, events and contradictions. A reading item is a delivery. Stories rest on all
   * articles: how they change `diffDigests` tells.
   */
  add(item: Edition): readonly Change[];
  /** Takes many deliveries in at once, which costs less than one after the other; gives what they changed in all. */
  addAll(items: Iterable<Edition>): readonly Change[];
  /** Moves the clock: embargoes lift, and plans whose day has passed are overdue. Until it is called there is no clock, and every embargo holds. */
  advance(now: Instant): readonly Change[];
  /** Adds problems of readers to those of the digest. */
  report(problems: readonly Problem[]): void;
  digest(): Digest;
  state(): ConfidentialState;
}

/** What parts that take the place of others change: events, and what contradicts what in them. */
function eventChanges(old: readonly Part[], after: readonly Part[], now: Instant | undefined): readonly Change[] {
  const [gone, come] = [old, after].map((all) => all.flatMap(({ events }) => events).map((event) => asOf(event, now)));
  if (gone === undefined || come === undefined) return [];
  return [
    ...changesBetween("event", eventThings(gone), eventThings(come)),
    ...changesBetween(
      "contradiction",
      contradictionThings(gone.flatMap(contradictionsOf)),
      contradictionThings(come.flatMap(contradictionsOf)),
    ),
  ];
}

/** What changes that follow on one another come to: an article that came and left again is in neither list. */
function inAll(changes: readonly ArticleChange[]): ArticleChange {
  const removed: Article[] = [];
  const added = new Map<Article["id"], Article>();
  for (const change of changes) {
    for (const article of change.removed) if (!added.delete(article.id)) removed.push(article);
    for (const article of change.added) added.set(article.id, article);
  }
  return { removed, added: [...added.values()] };
}

/** Makes a digester. Any order of adds gives the digest of all at once. */
export function createDigester({ locale, overrides, state, editors = false }: DigesterOptions): Digester {
  const register = articleRegister(state?.records ?? [], state?.now);
  const archive = eventArchive(locale, overrides ?? {});
  const problems: Problem[] = [...(state?.problems ?? [])];
  let now = state?.now;
  let made: Digest | undefined;

  const isTaken = (article: Article): boolean => editors || isForReaders(article);

  function apply({ removed, added }: ArticleChange): readonly Change[] {
    const gone = removed.filter(isTaken);
    const come = added.filter(isTaken);
    if (gone.length + come.length === 0) return [];
    made = undefined;
    const { before, after } = archive.update(gone, come);
    return [
      ...changesBetween("article", articleThings(gone), articleThings(come)),
      ...eventChanges(before, after, now),
    ];
  }

  archive.update([], register.current().filter(isTaken));

  return {
    add: (item) => apply(register.add(item)),
    addAll: (items) => apply(inAll([...items].map((item) => register.add(item)))),
    advance(instant) {
      const before = now;
      now = instant;
      made = undefined;
      return [...apply(register.advance(instant)), ...passedBetween(archive.parts(), before, instant)];
    },
    report(found) {
      problems.push(...found);
      made = undefined;
    },
    digest() {
      made ??= assemble({
        articles: register.current().filter(isTaken),
        graph: archive.graph,
        parts: archive.parts(),
        problems: [...problems, ...register.held()],
        now,
      });
      return made;
    },
    state: () => ({ stateVersion: 1, ...(now === undefined ? {} : { now }), records: register.records(), problems }),
  };
}

/** The digest of a set of deliveries, as of `now`. */
export function digestOf(
  items: readonly Edition[],
  options: DigesterOptions & { readonly now?: Instant | undefined },
): Digest {
  const digester = createDigester(options);
  digester.addAll(items);
  if (options.now !== undefined) digester.advance(options.now);
  return digester.digest();
}
