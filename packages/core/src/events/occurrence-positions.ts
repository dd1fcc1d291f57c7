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
import type { PublicationBounds } from "./event-time.ts";
import type { MentionGroup } from "./mention-group.ts";
import { joinPositions, outletPosition, positionOf } from "./positions.ts";
import type { StatementTarget } from "./statement-targets.ts";
import { statementsAbout } from "./statements-about.ts";

/** Mentions of an article by what somebody says of them. */
export interface SaidMentions {
  /** They lie in somebody's words, or in what somebody denies, declines or confirms: the outlet does not tell them as its own. */
  readonly stated: ReadonlySet<EventMentionDraft>;
  /** Somebody denies them or does not know of them. */
  readonly disclaimed: ReadonlySet<EventMentionDraft>;
  readonly denied: ReadonlySet<EventMentionDraft>;
}

const disclaiming: ReadonlySet<Act> = new Set(["denies", "unaware"]);

/** The mentions that statements have in their words. */
export function saidIn(targets: readonly StatementTarget[]): SaidMentions {
  const stated = new Set<EventMentionDraft>();
  const disclaimed = new Set<EventMentionDraft>();
  const denied = new Set<EventMentionDraft>();
  for (const { statement, within } of targets)
    for (const draft of within) {
      stated.add(draft);
      if (disclaiming.has(statement.act)) disclaimed.add(draft);
      if (statement.act === "denies") denied.add(draft);
    }
  return { stated, disclaimed, denied };
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
  /** Who publishes, the last links of every chain. */
  readonly outlets: readonly SourceRef[];
  readonly scope: string | undefined;
  readonly published: When | undefined;
  /** What publication says of the time of what it tells. */
  readonly bounds: PublicationBounds | undefined;
  /** The sentence before which everything is headline, teaser or opening. */
  readonly opening: number;
}

/** Who publishes: of a translated or carried piece its first publisher, then the outlet. */
export function outletsOf({ article }: ArticleAnalysis): readonly SourceRef[] {
  const outlet = (label: string): SourceRef => ({ kind: "outlet", entityId: undefined, label, evidence: [] });
  const own = outlet(article.portal ?? article.source);
  return article.origin === undefined ? [own] : [outlet(article.origin.publisher), own];
}

const openingLength = 3;
const heads: ReadonlySet<string> = new Set(["kicker", "headline", "subheadline", "teaser"]);

/** The sentence before which everything is headline, teaser or opening of an article or related item. */
export function openingOf({ document }: ArticleAnalysis, scope: string | undefined): number {
  const { sentences, passages } = document;
  const isBody = ({ kind, scope: of, pointer }: Passage): boolean =>
    of === scope && !heads.has(kind) && kind !== "heading" && kind !== "caption" && !pointer.endsWith("/headline");
  const body = passages.findIndex(isBody);
  if (body === -1) return sentences.length;
  const first = sentences.findIndex(({ passage }) => passage >= body);
  return first === -1 ? sentences.length : first + openingLength;
}

/** Whether the text tells of the event in its headline or opening. */
export function isLead({ opening }: Making, { drafts }: MentionGroup): boolean {
  return drafts.some(({ sentence, aside, by }) => sentence < opening && !(aside && by === "verb")); // "der gewählte Präsident" is no news
}

const noDetails: ReadonlySet<string> = new Set();

/** Where the sources that a text names, and the outlet itself, stand on an event; `details` are positions on a side of it alone. */
export function positionsOf(
  making: Making,
  group: MentionGroup,
  id: string,
  figures: readonly EventFigure[],
  lead: boolean,
): { readonly positions: readonly Position[]; readonly details: ReadonlySet<string> } {
  const { analysis, outlets, said } = making;
  const about = statementsAbout(making.targets, group, figures, lead);
  const all = about.map((found) => positionOf(found, outlets, id));
  const positions: Position[] = [];
  const details = new Set<string>();
  all.forEach((position, at) => {
    if (isToldBelow(position, all)) return;
    positions.push(position);
    if (about[at]?.detail === true) details.add(position.id);
  });
  const own = toldByOutlet(
    group.drafts.filter((draft) => draft.modality === "actual" && !draft.quoted && !said.stated.has(draft)),
    group,
    making,
  );
  if (own.length > 0) {
    const evidence: readonly Evidence[] = own
      .slice(0, 3)
      .flatMap((draft) => evidenceFor(analysis.article, analysis.document, draft.start, draft.end));
    const hedged = own.every(({ hearsay }) => hearsay);
    positions.push(outletPosition(outlets, hedged, evidence, analysis.article.id, id));
  }
  return { positions: joinPositions(positions), details: details.size === 0 ? noDetails : details };
}

const replying: ReadonlySet<string> = new Set(["confirms", "denies", "declines", "unaware", "evades"]);

function isHeadline({ evidence }: Position): boolean {
  return evidence.every(({ pointer }) => heads.has(pointer.split("/").at(-1) ?? ""));
}

/** "Bank dementiert Ablösung": a headline tells in short what the text below it says in full, be it of the bank or its spokeswoman. */
function isToldBelow(position: Position, all: readonly Position[]): boolean {
  if (!replying.has(position.act) || !isHeadline(position)) return false;
  return all.some((other) => other.act === position.act && !isHeadline(other));
}

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
