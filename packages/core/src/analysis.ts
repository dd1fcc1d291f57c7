import type { EventMentionDraft } from "./events/event-mention-draft.ts";
import { findEventMentions } from "./events/find-mentions.ts";
import { groupMentions } from "./events/group-mentions.ts";
import { isLedByPeople, type MentionGroup, withPeople } from "./events/mention-group.ts";
import type { Locale } from "./locales/locale.ts";
import type { Article } from "./model/article.ts";
import type { Block } from "./model/block.ts";
import type { Entity } from "./model/entity.ts";
import type { Statement } from "./model/statement.ts";
import type { When } from "./model/when.ts";
import { findNames } from "./names/find-names.ts";
import type { EntityMention, NameMention } from "./names/name-mention.ts";
import { resolveEntities } from "./names/resolve-entities.ts";
import { findStatements } from "./statements/find-statements.ts";
import { makeStatements } from "./statements/make-statements.ts";
import type { StatementMention } from "./statements/statement-mention.ts";
import { articleDocument } from "./text/article-document.ts";
import type { TextDocument } from "./text/document.ts";
import { findTimes } from "./time/find-times.ts";
import type { TimeMention } from "./time/time-mention.ts";

/** Everything one pass over one version of an article finds. Offsets lie in `document`. */
export interface ArticleAnalysis {
  readonly article: Article;
  readonly document: TextDocument;
  readonly names: readonly NameMention[];
  readonly entities: readonly Entity[];
  readonly entityMentions: readonly EntityMention[];
  readonly times: readonly TimeMention[];
  readonly statements: readonly Statement[];
  readonly statementMentions: readonly StatementMention[];
  /** Every word that tells of an event, in text order. */
  readonly eventMentions: readonly EventMentionDraft[];
  /** The mentions by event, for each text of its own (the article, each related item). */
  readonly groups: readonly {
    readonly scope?: string | undefined;
    readonly published?: When | undefined;
    readonly group: MentionGroup;
  }[];
}

/** When an article was told: its publication, else the update, else the publication of its original. */
export function toldAt({ published, updated, origin }: Article): When | undefined {
  return published ?? updated ?? origin?.published;
}

function entryStamps(blocks: readonly Block[], pointer: string, stamps: Map<string, When>): void {
  blocks.forEach((block, index) => {
    if (block.kind !== "entry" && block.kind !== "box") return;
    const own = `${pointer}/${index}`;
    if (block.kind === "entry" && block.published !== undefined) stamps.set(own, block.published);
    entryStamps(block.blocks, `${own}/blocks`, stamps);
  });
}

/** The own stamps of related items and live blog entries, by the scope of their passages. */
function scopeStamps(article: Article): ReadonlyMap<string, When> {
  const stamps = new Map<string, When>();
  article.related.forEach(({ published }, index) => {
    if (published !== undefined) stamps.set(`/related/${index}`, published);
  });
  entryStamps(article.blocks, "/blocks", stamps);
  return stamps;
}

function isRelated(scope: string | undefined): boolean {
  return scope?.startsWith("/related/") ?? false;
}

/** Related items are texts of their own; the entries of a live blog belong to their article. */
function textOf(scope: string | undefined): string {
  return scope !== undefined && isRelated(scope) ? scope : "";
}

/** The mentions of each text of its own. */
function mentionsByText(mentions: readonly EventMentionDraft[]): ReadonlyMap<string, readonly EventMentionDraft[]> {
  const found = new Map<string, EventMentionDraft[]>();
  for (const mention of mentions) {
    const text = textOf(mention.scope);
    const known = found.get(text);
    if (known === undefined) found.set(text, [mention]);
    else known.push(mention);
  }
  return found;
}

/** Times that are no part of somebody's name: "Aurelia Montag" is no Monday. Both lists are in text order. */
function outsideNames(times: readonly TimeMention[], names: readonly NameMention[]): readonly TimeMention[] {
  const people = names.filter(({ type }) => type === "PER");
  let at = 0;
  return times.filter(({ start, end }) => {
    while (at < people.length && (people[at]?.end ?? 0) <= start) at += 1;
    const person = people[at];
    return person === undefined || start < person.start || end > person.end;
  });
}

/** The people a text's headline names, in order. */
function headlinePeople(document: TextDocument, mentions: readonly EntityMention[], scope: string): readonly string[] {
  const wanted = scope === "" ? "/headline" : `${scope}/headline`;
  const headline = document.passages.find(({ pointer }) => pointer === wanted);
  if (headline === undefined) return [];
  const inside = mentions.filter(({ start, end }) => start >= headline.start && end <= headline.end);
  return [...new Set(inside.map(({ entityId }) => entityId).filter((id) => id.startsWith("person:")))];
}

/** No article tells of so much; what a hostile one tells beyond is left out, since each is compared with others. */
const mostStatements = 5000;
const mostMentions = 2000;

/**
 * Reads one article: names, who said what, times, and what it tells of events. A function of the article and the locale alone. An article
 * in a language without a locale has an analysis without findings.
 */
export function analyse(article: Article, locale: Locale): ArticleAnalysis {
  const document = articleDocument(article, locale);
  const empty = {
    article,
    document,
    names: [],
    entities: [],
    entityMentions: [],
    times: [],
    statements: [],
    statementMentions: [],
    eventMentions: [],
    groups: [],
  };
  if (article.analysis === "none") return empty;
  const names = findNames(document, { locale });
  const { entities, mentions } = resolveEntities(document, names, { locale });
  const stamps = scopeStamps(article);
  const times = outsideNames(findTimes(document, { locale, published: toldAt(article), scopes: stamps }), names);
  const statementMentions = findStatements(document, { locale, names }).slice(0, mostStatements);
  const statements = makeStatements(article, document, statementMentions, mentions, locale.speech);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const eventMentions = findEventMentions(
    {
      document,
      names,
      entities: byId,
      mentions,
      times,
      statements: statementMentions,
      published: (scope) =>
        scope === undefined ? toldAt(article) : (stamps.get(scope) ?? (isRelated(scope) ? undefined : toldAt(article))),
    },
    locale,
  ).slice(0, mostMentions);
  const groups = [...mentionsByText(eventMentions)].flatMap(([text, own]) => {
    const found = groupMentions(own, statementMentions);
    const people = found.some(isLedByPeople) ? headlinePeople(document, mentions, text) : [];
    return found.map((group) => ({
      scope: text === "" ? undefined : text,
      published: text === "" ? toldAt(article) : stamps.get(text),
      group: withPeople(group, people),
    }));
  });
  return {
    article,
    document,
    names,
    entities,
    entityMentions: mentions,
    times,
    statements,
    statementMentions,
    eventMentions,
    groups,
  };
}
