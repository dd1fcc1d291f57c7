import type { ArticleAnalysis } from "../analysis.ts";
import { toldAt } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import { foldName } from "../names/fold.ts";
import { sameEntity } from "../names/same-entity.ts";
import { passageAt } from "../text/evidence.ts";
import { isShortFor } from "./compare-occurrences.ts";
import { type DayNumber, daysOf } from "./days.ts";
import { boundsOf, type TimeBounds, timeReasons } from "./event-time.ts";
import { between } from "./found.ts";
import { lastWord } from "./last-word.ts";
import type { Occurrence } from "./occurrence.ts";
import type { ToldOccurrence } from "./occurrences.ts";
import { siteWords } from "./site-words.ts";

/** What linking needs of an article: who else is in it, and which outlets it cites. */
export interface ArticleFeatures {
  readonly articleId: string;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Entities by the folded last word of their name, which every spelling but a transcription shares. */
  readonly byLastWord: ReadonlyMap<string, readonly Entity[]>;
  /** Folded last words of persons' names. */
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Folded name of the outlet the article comes from. */
  readonly publisher?: string | undefined;
  /** Folded names of the bodies it names, papers among them. */
  readonly bodies: ReadonlySet<string>;
}

/** First and last day an event may have been on, as far as one article tells. */
export type DayWindow = readonly [DayNumber, DayNumber];

/** An occurrence ready to be compared. */
export interface EventNode {
  readonly occurrence: Occurrence;
  readonly features: ArticleFeatures;
  readonly bounds: TimeBounds;
  /** Absent where the article leaves the day quite open. */
  readonly window: DayWindow | undefined;
  /** The window comes from words about the event, not from publication alone. */
  readonly dated: boolean;
  /** Folded names of the outlets named beside its mentions. */
  readonly outlets: ReadonlySet<string>;
  /** Words that stand where a place stands: see `siteWords`. */
  readonly sites: ReadonlySet<string>;
}

const newsDays = 6;
const asideDays = 20;
/** What does not soon happen again is still referred to months later. */
const rareDays = 95;
const plannedDays = 60;

/** Entities of one text: of the article without its related items, or of one related item. */
function entitiesOf(
  { document, entityMentions, entities }: ArticleAnalysis,
  scope: string | undefined,
): readonly Entity[] {
  const ids = new Set<string>();
  const isOneText = document.passages.at(-1)?.kind !== "related"; // related items stand last
  for (const { start, entityId } of entityMentions) {
    const passage = isOneText ? undefined : passageAt(document, start);
    const text = passage?.kind === "related" ? passage.scope : undefined;
    if (text === scope) ids.add(entityId);
  }
  return entities.filter(({ id }) => ids.has(id));
}

/** What linking needs of one text of an article; `scope` names a related item. */
export function featuresOf(analysis: ArticleAnalysis, scope?: string): ArticleFeatures {
  const { article, entities } = analysis;
  const byLastWord = new Map<string, Entity[]>();
  const names = new Set<string>();
  const places = new Set<string>();
  const bodies = new Set<string>();
  for (const entity of entitiesOf(analysis, scope)) {
    const { kind, name } = entity;
    const word = lastWord(name);
    const known = byLastWord.get(word);
    if (known === undefined) byLastWord.set(word, [entity]);
    else known.push(entity);
    if (kind === "person") names.add(word);
    else (kind === "place" ? places : bodies).add(foldName(name));
  }
  return {
    articleId: article.id,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    byLastWord,
    names,
    places,
    bodies,
    publisher: article.origin === undefined ? undefined : foldName(article.origin.publisher),
  };
}

function windowOf(
  occurrence: Occurrence,
  bounds: TimeBounds,
): { readonly window: DayWindow | undefined; readonly dated: boolean } {
  const { constraints, open, held, lead, denied, planned, ago, unit } = occurrence;
  const dated = constraints.some(
    ({ kind, evidence }) => evidence.length > 0 && (kind === "on" || kind === "within" || kind === "weekday"),
  );
  const { earliest, latest } = bounds;
  if (dated && earliest !== undefined && latest !== undefined) return { window: [earliest, latest], dated };
  if (open) return { window: undefined, dated };
  const published = unit.published === undefined ? undefined : daysOf(unit.published.value);
  if (ago !== undefined && published !== undefined)
    return { window: [published[0] - ago[1], published[1] - ago[0]], dated };
  const said = denied ? published : undefined;
  if (said !== undefined) return { window: [said[0] - newsDays, said[1] + (planned ? plannedDays : 0)], dated };
  const told = constraints.filter(
    ({ reason }) => reason === timeReasons.news || reason === timeReasons.reported || reason === timeReasons.planned,
  );
  const days = told.map(({ value }) => daysOf(value)).filter((span) => span !== undefined);
  if (days.length === 0) return { window: undefined, dated };
  const first = Math.min(...days.map(([from]) => from));
  const last = Math.max(...days.map(([, to]) => to));
  if (!held)
    return {
      window: [Math.max(first, earliest ?? first), Math.min(last + plannedDays, latest ?? last + plannedDays)],
      dated,
    };
  const reach = lead ? newsDays : occurrence.kind.repeats === true ? asideDays : rareDays;
  return { window: [Math.max(first - reach, earliest ?? first - reach), Math.min(last, latest ?? last)], dated };
}

/** Papers are known by a noun in their name, or by the quotation marks around it. */
function addOutlet(outlets: Set<string>, name: string, before: string, { speech, quotations }: Locale): void {
  const folded = foldName(name);
  if (quotations.opening.has(before) || folded.split(" ").some((word) => speech.outletNouns.has(word)))
    outlets.add(folded);
}

const noWords: ReadonlySet<string> = new Set();

/** Makes an occurrence comparable; `drafts` are its mentions. */
export function eventNode(
  { occurrence, drafts }: ToldOccurrence,
  analysis: ArticleAnalysis,
  features: ArticleFeatures,
  locale: Locale,
): EventNode {
  const bounds = boundsOf(occurrence.constraints);
  const { document, entityMentions } = analysis;
  const numbers = [...new Set(drafts.map(({ sentence }) => sentence))].sort((a, b) => a - b); // a list of its own
  const sentences = numbers.map((number) => document.sentences[number]).filter((sentence) => sentence !== undefined);
  const outlets = new Set<string>(features.publisher === undefined ? [] : [features.publisher]);
  for (const { start: from, end: to } of sentences)
    for (const { start, entityId } of between(entityMentions, from, to))
      if (entityId.startsWith("organisation:"))
        addOutlet(outlets, features.entities.get(entityId)?.name ?? "", document.text.charAt(start - 1), locale);
  const sites = occurrence.kind.placed ? siteWords(analysis, sentences, locale) : noWords;
  for (const { chain } of occurrence.positions)
    for (const { kind, label, evidence } of chain)
      if (evidence.length > 0 && (kind === "outlet" || (kind === "unknown" && /^[»„"«]/.test(label))))
        outlets.add(foldName(label));
  const { window, dated } = windowOf(occurrence, bounds);
  return {
    occurrence,
    features,
    bounds,
    window,
    dated,
    outlets: outlets.size === 0 ? noWords : outlets,
    sites: sites.size === 0 ? noWords : sites,
  };
}

/** What all that some occurrences say of their time leaves. */
export function boundsTogether(nodes: readonly EventNode[]): TimeBounds {
  const only = nodes.length === 1 ? nodes[0] : undefined;
  return only?.bounds ?? boundsOf(nodes.flatMap(({ occurrence }) => occurrence.constraints));
}

/** Whether two entity ids of two nodes can mean one entity. */
export function sameness(a: EventNode, b: EventNode, locale: Locale): (left: string, right: string) => boolean {
  return (left, right) => {
    if (left === right) return true;
    const one = a.features.entities.get(left);
    const other = b.features.entities.get(right);
    if (one === undefined || other === undefined) return false;
    return sameEntity(one, other, { locale }) !== undefined || isShortFor(left, right) || isShortFor(right, left);
  };
}

export { toldAt };
