import type { ArticleAnalysis } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Position } from "../model/position.ts";
import type { SourceRef } from "../model/source-ref.ts";
import type { Act } from "../model/statement.ts";
import type { TimeConstraint } from "../model/time.ts";
import type { When } from "../model/when.ts";
import type { Passage } from "../text/document.ts";
import { evidenceFor } from "../text/evidence.ts";
import type { EventFigure } from "./attributes.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import type { MentionGroup } from "./mention-group.ts";
import { joinPositions, outletPosition, positionOf } from "./positions.ts";
import { type StatementTarget, statementsAbout } from "./statements-about.ts";

/** Mentions of an article by what somebody says of them. */
export interface SaidMentions {
  /** They lie in somebody's words, or in what somebody denies, declines or confirms: the outlet does not tell them as its own. */
  readonly stated: ReadonlySet<EventMentionDraft>;
  /** Somebody denies them or does not know of them. */
  readonly disclaimed: ReadonlySet<EventMentionDraft>;
  readonly denied: ReadonlySet<EventMentionDraft>;
}

/** The mentions that statements have in their words. */
export function saidIn(targets: readonly StatementTarget[]): SaidMentions {
  const withinThose = (acts: (act: Act) => boolean): ReadonlySet<EventMentionDraft> =>
    new Set(targets.flatMap(({ statement, within }) => (acts(statement.act) ? within : [])));
  return {
    stated: withinThose(() => true),
    disclaimed: withinThose((act) => disclaiming.has(act)),
    denied: withinThose((act) => act === "denies"),
  };
}

/** One text while its occurrences are made. */
export interface Making {
  readonly analysis: ArticleAnalysis;
  readonly ids: ReadonlyMap<EventMentionDraft, string>;
  readonly locale: Locale;
  readonly targets: readonly StatementTarget[];
  readonly said: SaidMentions;
  /** What the words of mentions say of their time, as far as it was read. */
  readonly stated: Map<EventMentionDraft, readonly TimeConstraint[]>;
  readonly scope?: string | undefined;
  readonly published?: When | undefined;
}

/** Who publishes, the last links of every chain: of a translated or carried piece its first publisher, then the outlet. */
function outletsOf({ article }: ArticleAnalysis): readonly SourceRef[] {
  const outlet = (label: string): SourceRef => ({ kind: "outlet", label, evidence: [] });
  const own = outlet(article.portal ?? article.source);
  return article.origin === undefined ? [own] : [outlet(article.origin.publisher), own];
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

/** Whether the text tells of the event in its headline or opening. */
export function isLead(making: Making, group: MentionGroup): boolean {
  const end = leadEnd(making);
  return group.drafts.some(({ sentence }) => sentence < end);
}

/** Where the sources that a text names, and the outlet itself, stand on an event; `details` are positions on a side of it alone. */
export function positionsOf(
  making: Making,
  group: MentionGroup,
  id: string,
  figures: readonly EventFigure[],
): { readonly positions: readonly Position[]; readonly details: ReadonlySet<string> } {
  const { analysis } = making;
  const outlets = outletsOf(analysis);
  const about = statementsAbout(making.targets, group, figures, isLead(making, group));
  const all = about.map((found) => ({ detail: found.detail, position: positionOf(found, outlets, id) }));
  const placed = all.filter(({ position }) => !isToldBelow(position, all));
  const stated = placed.map(({ position }) => position);
  const details = new Set(placed.filter(({ detail }) => detail).map(({ position }) => position.id));
  const own = toldByOutlet(
    group.drafts.filter((draft) => draft.modality === "actual" && !draft.quoted && !making.said.stated.has(draft)),
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

const replying: ReadonlySet<string> = new Set(["confirms", "denies", "declines", "unaware", "evades"]);

function isHeadline({ evidence }: Position): boolean {
  return evidence.every(({ pointer }) => heads.has(pointer.split("/").at(-1) ?? ""));
}

/** "Bank dementiert Ablösung": a headline tells in short what the text below it says in full, be it of the bank or its spokeswoman. */
function isToldBelow(position: Position, all: readonly { readonly position: Position }[]): boolean {
  if (!replying.has(position.act) || !isHeadline(position)) return false;
  return all.some(({ position: other }) => other.act === position.act && !isHeadline(other));
}

const disclaiming = new Set(["denies", "unaware"]);

/** A headline that asks, or that names what the text has only in a denial ("Front bestreitet Angriff"), tells nothing as a fact. */
function toldByOutlet(
  own: readonly EventMentionDraft[],
  { drafts }: MentionGroup,
  { analysis, said }: Making,
): readonly EventMentionDraft[] {
  const { document } = analysis;
  const told = own.filter(({ headline, sentence }) => {
    const { end } = document.sentences[sentence] ?? { end: 0 };
    return !(headline && document.text.slice(0, end).trimEnd().endsWith("?"));
  });
  const isBare = told.every(({ headline, participants }) => headline && participants.length === 0);
  return isBare && drafts.some((draft) => said.disclaimed.has(draft)) ? [] : told;
}

/** Mentions that tell of it as far as the outlet goes; what somebody denies or does not know of, only where nothing else tells of it. */
export function toldIn({ said }: Making, group: MentionGroup): readonly EventMentionDraft[] {
  const told = group.drafts.filter(({ modality }) => modality !== "hypothetical" && modality !== "habitual");
  const own = told.filter((draft) => !said.disclaimed.has(draft));
  return own.some(({ modality }) => modality === "actual" || modality === "planned") ? own : told;
}

/** Somebody denies it, and nothing tells that it took place. */
export function isOnlyDenied({ said }: Making, told: readonly EventMentionDraft[]): boolean {
  return told.every(
    (draft) =>
      !draft.calledOff && (draft.modality === "negated" || (draft.modality === "planned" && said.denied.has(draft))),
  );
}
