import type { ArticleAnalysis } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import type { EventMention } from "../model/event.ts";
import type { EventTime, TimeConstraint } from "../model/time.ts";
import type { When } from "../model/when.ts";
import { evidenceFor } from "../text/evidence.ts";
import { fingerprint } from "../text/hash.ts";
import { attributesOf, figuresOf } from "./attributes.ts";
import { distanceOf } from "./distance.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import { constraintsOfTime, eventTime, type PublicationBound, publicationBounds } from "./event-time.ts";
import type { MentionGroup } from "./mention-group.ts";
import type { Occurrence } from "./occurrence.ts";
import {
  isLead,
  isOnlyDenied,
  type Making,
  openingOf,
  outletsOf,
  positionsOf,
  saidIn,
  toldIn,
} from "./occurrence-positions.ts";
import { partGroup } from "./part-groups.ts";
import { statementTargets } from "./statement-targets.ts";

/** White space that is more than one blank. */
const loose = /\s{2}|[^\S ]/;

function normalised(text: string): string {
  const lower = text.toLowerCase();
  return (loose.test(lower) ? lower.replace(/\s+/g, " ") : lower).trim();
}

/** Ids of mentions: article, kind and normalised sentence, with a number where one sentence tells of a kind more than once. */
function mentionIds({ article, document, eventMentions }: ArticleAnalysis): ReadonlyMap<EventMentionDraft, string> {
  const ids = new Map<EventMentionDraft, string>();
  const seen = new Map<string, number>();
  let told: number | undefined;
  let words = "";
  for (const draft of eventMentions) {
    if (draft.sentence !== told) {
      const sentence = document.sentences[draft.sentence];
      words = sentence === undefined ? "" : normalised(document.text.slice(sentence.start, sentence.end));
      told = draft.sentence;
    }
    const print = fingerprint(article.id, draft.kind.id, words);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    ids.set(draft, `em:${count === 1 ? print : fingerprint(article.id, draft.kind.id, words, String(count))}`);
  }
  return ids;
}

/** What the words of a mention say of its time, read once. */
function statedTimes({ analysis, stated }: Making, draft: EventMentionDraft): readonly TimeConstraint[] {
  if (draft.times.length === 0) return [];
  const known = stated.get(draft);
  if (known !== undefined) return known;
  const { article, document } = analysis;
  const found = draft.times.flatMap((timed) =>
    constraintsOfTime(timed, evidenceFor(article, document, timed.time.start, timed.time.end)),
  );
  stated.set(draft, found);
  return found;
}

/** What the time of its text says of a mention. */
function toldBound(
  { bounds }: Making,
  { modality, calledOff, background }: EventMentionDraft,
  isOpen: boolean,
): PublicationBound | undefined {
  if (modality === "planned" || calledOff) return bounds?.plan;
  if (modality !== "actual") return undefined;
  return isOpen || background ? bounds?.told : bounds?.news;
}

/** When a mention alone says that its event was. Most say nothing, and leave what their text leaves. */
function timeOf(making: Making, draft: EventMentionDraft): EventTime {
  const bound = toldBound(making, draft, draft.open);
  const stated = statedTimes(making, draft);
  if (stated.length === 0 && draft.times.length === 0 && bound !== undefined) return bound.time;
  return eventTime(bound === undefined ? stated : [...stated, bound.constraint]);
}

/** What mentions of one event say together of its time; what publication says of them, each once. */
function constraintsOf(
  making: Making,
  drafts: readonly EventMentionDraft[],
  denied: boolean,
  isOpen: boolean,
): readonly TimeConstraint[] {
  const found: TimeConstraint[] = [];
  const bounds: PublicationBound[] = [];
  for (const draft of drafts) {
    found.push(...statedTimes(making, draft));
    const bound = denied ? undefined : toldBound(making, draft, isOpen || draft.open);
    if (bound === undefined || bounds.includes(bound)) continue;
    bounds.push(bound);
    found.push(bound.constraint);
  }
  return found;
}

function mentionOf(making: Making, draft: EventMentionDraft): EventMention | undefined {
  const { analysis, ids, scope } = making;
  const { article, document } = analysis;
  const [trigger] = evidenceFor(article, document, draft.start, draft.end);
  const id = ids.get(draft);
  if (trigger === undefined || id === undefined) return undefined;
  const [place] = draft.places;
  const placeName = place === undefined ? undefined : analysis.entities.find((entity) => entity.id === place)?.name;
  return {
    id,
    articleId: article.id,
    kind: draft.kind.id,
    trigger,
    participants: draft.participants,
    time: timeOf(making, draft),
    place: placeName,
    modality: draft.modality,
    via: scope === undefined ? "text" : "related",
  };
}

function smallest(mentions: readonly EventMention[]): string {
  return mentions.reduce((least, { id }) => (least === "" || id < least ? id : least), "");
}

function occurrenceOf(making: Making, group: MentionGroup): Occurrence | undefined {
  const { analysis, scope, published } = making;
  const mentions = group.drafts.map((draft) => mentionOf(making, draft)).filter((mention) => mention !== undefined);
  if (mentions.length === 0) return undefined;
  const id = smallest(mentions);
  const figures = figuresOf(analysis, group, making.locale);
  const lead = isLead(making, group);
  const { positions, details } = positionsOf(making, group, id, figures, lead);
  const told = toldIn(making, group);
  const firm = told.filter(({ headline, aside, defines, judged }) => !headline && !aside && !defines && !judged);
  const held = (firm.length > 0 ? firm : told).some(({ modality }) => modality === "actual");
  const actual = told.filter(({ modality }) => modality === "actual");
  const open =
    actual.some((draft) => draft.open) &&
    actual.every((draft) => draft.times.length === 0 && (draft.open || isAside(draft)));
  const drafts = told.filter(({ modality }) => (held ? modality !== "planned" : modality !== "actual"));
  const denied = isOnlyDenied(making, told);
  return {
    id,
    unit: { articleId: analysis.article.id, scope, published, via: scope === undefined ? "text" : "related" },
    kind: group.kind,
    mentions,
    participants: group.participants,
    places: [...group.places],
    constraints: constraintsOf(making, drafts, denied, open),
    open,
    round: group.round,
    title: group.drafts.map(({ title }) => title).find((title) => title !== undefined),
    held,
    planned: told.some(({ modality }) => modality === "planned"),
    calledOff: told.some(({ calledOff }) => calledOff),
    denied,
    stands: told.some(({ modality, calledOff }) => modality !== "negated" || calledOff),
    lead,
    background: (actual.find(({ participants }) => participants.length > 0) ?? actual[0])?.background ?? false,
    ago: told.map((draft) => distanceOf(analysis, draft, making.locale)).find((ago) => ago !== undefined),
    pointed: firm.length > 0 && firm.every(({ by, definite }) => by === "noun" && definite),
    hearsay: told.length > 0 && told.every(({ hearsay }) => hearsay),
    positions,
    details,
    attributes: attributesOf(analysis, group, figures, positions, making.locale),
  };
}

/** A mention that only names the event and says nothing of when it was. */
function isAside({ definite, quoted, headline, hearsay, participants, kind }: EventMentionDraft): boolean {
  return (
    definite ||
    quoted ||
    headline ||
    hearsay ||
    participants.filter(({ role }) => kind.core.includes(role)).length < kind.parties
  );
}

/** Opens one text of an article after the other. */
function makings(
  analysis: ArticleAnalysis,
  locale: Locale,
  ids: ReadonlyMap<EventMentionDraft, string>,
): (scope: string | undefined, published: When | undefined) => Making {
  const targets = statementTargets(analysis, locale);
  const said = saidIn(targets);
  const outlets = outletsOf(analysis);
  const stated: Making["stated"] = new Map();
  let last: Making | undefined;
  return (scope, published) => {
    if (last === undefined || last.scope !== scope || last.published !== published) {
      const opening = openingOf(analysis, scope);
      const bounds = publicationBounds(published);
      last = { analysis, ids, locale, targets, said, stated, outlets, scope, published, bounds, opening };
    }
    return last;
  };
}

/** An occurrence with the mentions it is made of. */
export interface ToldOccurrence {
  readonly occurrence: Occurrence;
  readonly drafts: readonly EventMentionDraft[];
}

/**
 * What one article tells of events: an occurrence for each event, with its mentions, positions and figures. `parted` are lists of mention ids
 * of which an editor says that no two are one event.
 */
export function occurrencesOf(
  analysis: ArticleAnalysis,
  locale: Locale,
  parted: readonly (readonly string[])[] = [],
): readonly ToldOccurrence[] {
  if (analysis.groups.length === 0) return [];
  const ids = mentionIds(analysis);
  const idOf = (draft: EventMentionDraft): string | undefined => ids.get(draft);
  const open = makings(analysis, locale, ids);
  const found: ToldOccurrence[] = [];
  for (const { scope, published, group } of analysis.groups)
    for (const part of partGroup(group, idOf, parted)) {
      const occurrence = occurrenceOf(open(scope, published), part);
      if (occurrence !== undefined) found.push({ occurrence, drafts: part.drafts });
    }
  return found;
}
