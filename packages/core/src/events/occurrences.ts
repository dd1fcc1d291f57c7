import type { ArticleAnalysis } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import type { EventMention } from "../model/event.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Position } from "../model/position.ts";
import type { SourceRef } from "../model/source-ref.ts";
import type { TimeConstraint } from "../model/time.ts";
import type { When } from "../model/when.ts";
import type { Passage } from "../text/document.ts";
import { evidenceFor } from "../text/evidence.ts";
import { fingerprint } from "../text/hash.ts";
import { attributesOf, type EventFigure, figuresOf } from "./attributes.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import { constraintsOfTime, eventTime, publicationConstraint } from "./event-time.ts";
import type { MentionGroup } from "./mention-group.ts";
import type { Occurrence } from "./occurrence.ts";
import { partGroup } from "./part-groups.ts";
import { joinPositions, outletPosition, positionOf } from "./positions.ts";
import { type StatementTarget, statementsAbout, statementTargets } from "./statements-about.ts";

function normalised(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

/** Ids of mentions: article, kind and normalised sentence, with a number where one sentence tells of a kind more than once. */
function mentionIds({ article, document, eventMentions }: ArticleAnalysis): ReadonlyMap<EventMentionDraft, string> {
  const seen = new Map<string, number>();
  return new Map(
    eventMentions.map((draft) => {
      const sentence = document.sentences[draft.sentence];
      const words = sentence === undefined ? "" : normalised(document.text.slice(sentence.start, sentence.end));
      const key = `${article.id}\n${draft.kind.id}\n${words}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [draft, `em:${fingerprint(count === 1 ? key : `${key}\n${count}`)}`];
    }),
  );
}

/** Who publishes, the last links of every chain: of a translated or carried piece its first publisher, then the outlet. */
export function outletsOf({ article }: ArticleAnalysis): readonly SourceRef[] {
  const outlet = (label: string): SourceRef => ({ kind: "outlet", label, evidence: [] });
  const own = outlet(article.portal ?? article.source);
  return article.origin === undefined ? [own] : [outlet(article.origin.publisher), own];
}

/** What the words of a mention say of its time. */
function statedTimes({ article, document }: ArticleAnalysis, { times }: EventMentionDraft): readonly TimeConstraint[] {
  return times.flatMap((timed) =>
    constraintsOfTime(timed, evidenceFor(article, document, timed.time.start, timed.time.end)),
  );
}

function constraintsOf(
  analysis: ArticleAnalysis,
  draft: EventMentionDraft,
  published: When | undefined,
): readonly TimeConstraint[] {
  const own = statedTimes(analysis, draft);
  const told = draft.modality === "actual" || draft.modality === "planned" || draft.calledOff;
  const news = draft.modality === "actual" && !draft.open && !draft.background;
  const bound = told
    ? publicationConstraint(published, draft.modality === "planned" || draft.calledOff, news)
    : undefined;
  return bound === undefined ? own : [...own, bound];
}

interface Making {
  readonly analysis: ArticleAnalysis;
  readonly ids: ReadonlyMap<EventMentionDraft, string>;
  readonly locale: Locale;
  readonly targets: readonly StatementTarget[];
  readonly scope?: string | undefined;
  readonly published?: When | undefined;
}

function mentionOf(making: Making, draft: EventMentionDraft): EventMention | undefined {
  const { analysis, ids, scope, published } = making;
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
    time: eventTime(constraintsOf(analysis, draft, published)),
    ...(placeName === undefined ? {} : { place: placeName }),
    modality: draft.modality,
    via: scope === undefined ? "text" : "related",
  };
}

function smallest(mentions: readonly EventMention[]): string {
  return mentions.map(({ id }) => id).toSorted()[0] ?? "";
}

function positionsOf(
  making: Making,
  group: MentionGroup,
  id: string,
  figures: readonly EventFigure[],
): { readonly positions: readonly Position[]; readonly details: ReadonlySet<string> } {
  const { analysis } = making;
  const outlets = outletsOf(analysis);
  const about = statementsAbout(making.targets, group, figures, isLead(making, group));
  const placed = about.map((found) => ({ detail: found.detail, position: positionOf(found, outlets, id) }));
  const stated = placed.map(({ position }) => position);
  const details = new Set(placed.filter(({ detail }) => detail).map(({ position }) => position.id));
  const inWords = statedIn(making.targets);
  const own = toldByOutlet(
    group.drafts.filter((draft) => draft.modality === "actual" && !draft.quoted && !inWords.has(draft)),
    group,
    making,
  );
  if (own.length === 0) return { positions: joinPositions(stated), details };
  const evidence: readonly Evidence[] = own
    .slice(0, 3)
    .flatMap((draft) => evidenceFor(analysis.article, analysis.document, draft.start, draft.end));
  const hedged = own.every(({ hearsay }) => hearsay);
  const outlet = outletPosition(outlets, hedged, evidence, analysis.article.id, id);
  return { positions: joinPositions([...stated, outlet]), details };
}

const disclaiming = new Set(["denies", "unaware"]);

/** A headline that asks, or that names what the text has only in a denial ("Front bestreitet Angriff"), tells nothing as a fact. */
function toldByOutlet(
  own: readonly EventMentionDraft[],
  { drafts }: MentionGroup,
  { analysis, targets }: Making,
): readonly EventMentionDraft[] {
  const { document } = analysis;
  const told = own.filter(({ headline, sentence }) => {
    const { end } = document.sentences[sentence] ?? { end: 0 };
    return !(headline && document.text.slice(0, end).trimEnd().endsWith("?"));
  });
  const denied = targets.some(
    ({ statement, within }) => disclaiming.has(statement.act) && within.some((one) => drafts.includes(one)),
  );
  return denied && told.every(({ headline }) => headline) ? [] : told;
}

/** Mentions that lie in somebody's words, or in what somebody denies or does not know of: the outlet does not tell them as its own. */
function statedIn(targets: readonly StatementTarget[]): ReadonlySet<EventMentionDraft> {
  return new Set(
    targets.filter(({ reply, statement }) => !reply || disclaiming.has(statement.act)).flatMap(({ within }) => within),
  );
}

const leadLength = 3;
const heads: ReadonlySet<string> = new Set(["kicker", "headline", "subheadline", "teaser"]);

/** The sentence before which everything is headline, teaser or opening of an article or related item. */
function leadEnd({ analysis, scope }: Making): number {
  const { sentences, passages } = analysis.document;
  const isBody = ({ kind, scope: of, pointer }: Passage): boolean =>
    of === scope && !heads.has(kind) && kind !== "heading" && kind !== "caption" && !pointer.endsWith("/headline");
  const body = passages.findIndex(isBody);
  if (body === -1) return sentences.length;
  const first = sentences.findIndex(({ passage }) => passage >= body);
  return first === -1 ? sentences.length : first + leadLength;
}

function isLead(making: Making, group: MentionGroup): boolean {
  const end = leadEnd(making);
  return group.drafts.some(({ sentence }) => sentence < end);
}

/** Mentions that tell of it as far as the outlet goes; what somebody denies or does not know of, only where nothing else tells of it. */
function toldIn({ targets }: Making, group: MentionGroup): readonly EventMentionDraft[] {
  const told = group.drafts.filter(({ modality }) => modality !== "hypothetical" && modality !== "habitual");
  const disclaimed = new Set(
    targets.filter(({ statement }) => disclaiming.has(statement.act)).flatMap(({ within }) => within),
  );
  const own = told.filter((draft) => !disclaimed.has(draft));
  return own.some(({ modality }) => modality === "actual" || modality === "planned") ? own : told;
}

/** Somebody denies it, and nothing tells that it took place. */
function isOnlyDenied({ targets }: Making, told: readonly EventMentionDraft[]): boolean {
  const denied = new Set(targets.filter(({ statement }) => statement.act === "denies").flatMap(({ within }) => within));
  return told.every(
    (draft) =>
      !draft.calledOff && (draft.modality === "negated" || (draft.modality === "planned" && denied.has(draft))),
  );
}

function occurrenceOf(making: Making, group: MentionGroup): Occurrence | undefined {
  const { analysis, scope, published } = making;
  const mentions = group.drafts.map((draft) => mentionOf(making, draft)).filter((mention) => mention !== undefined);
  if (mentions.length === 0) return undefined;
  const id = smallest(mentions);
  const figures = figuresOf(analysis, group, making.locale);
  const { positions, details } = positionsOf(making, group, id, figures);
  const told = toldIn(making, group);
  const firm = told.filter(({ headline, aside }) => !headline && !aside);
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
    constraints: drafts.flatMap((draft) =>
      denied ? statedTimes(analysis, draft) : constraintsOf(analysis, open ? { ...draft, open } : draft, published),
    ),
    open,
    round: group.round,
    title: group.drafts.map(({ title }) => title).find((title) => title !== undefined),
    held,
    planned: told.some(({ modality }) => modality === "planned"),
    calledOff: told.some(({ calledOff }) => calledOff),
    denied,
    stands: told.some(({ modality, calledOff }) => modality !== "negated" || calledOff),
    lead: isLead(making, group),
    background: (actual.find(({ participants }) => participants.length > 0) ?? actual[0])?.background ?? false,
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

/**
 * What one article tells of events: an occurrence for each event, with its mentions, positions and figures. `parted` are lists of mention ids
 * of which an editor says that no two are one event.
 */
export function occurrencesOf(
  analysis: ArticleAnalysis,
  locale: Locale,
  parted: readonly (readonly string[])[] = [],
): readonly Occurrence[] {
  const ids = mentionIds(analysis);
  const targets = statementTargets(analysis, locale);
  return analysis.groups
    .flatMap(({ group, ...text }) =>
      partGroup(group, (draft) => ids.get(draft), parted).map((part) => ({ ...text, group: part })),
    )
    .map(({ scope, published, group }) => occurrenceOf({ analysis, ids, locale, targets, scope, published }, group))
    .filter((occurrence) => occurrence !== undefined);
}
