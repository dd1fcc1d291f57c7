import type { EventKind } from "../locales/event-tables.ts";
import type { Attribute, EventMention, Participant } from "../model/event.ts";
import type { Position } from "../model/position.ts";
import type { TimeConstraint } from "../model/time.ts";
import type { When } from "../model/when.ts";
import type { DaysAgo } from "./distance.ts";

/** A text that tells of events at one time: an article, one of its related items, or one entry of a live blog. */
export interface TellingUnit {
  readonly articleId: string;
  readonly scope?: string | undefined;
  readonly published?: When | undefined;
  readonly via: "text" | "related";
}

/** One event as one article tells it: all its mentions there. Events across articles are clusters of these. */
export interface Occurrence {
  /** Its smallest mention id. */
  readonly id: string;
  readonly unit: TellingUnit;
  readonly kind: EventKind;
  readonly mentions: readonly EventMention[];
  readonly participants: readonly Participant[];
  /** Entity ids. */
  readonly places: readonly string[];
  readonly constraints: readonly TimeConstraint[];
  readonly open: boolean;
  /** Name of a gathering, folded. */
  readonly title?: string | undefined;
  readonly round?: string | undefined;
  /** The article reports that it took place, not only that it is planned. */
  readonly held: boolean;
  readonly planned: boolean;
  readonly calledOff: boolean;
  /** Told only by somebody who denies it. Alone, words that it did not happen tell of no event: see `stands`. */
  readonly denied: boolean;
  /** Can be an event without another text that tells of it. */
  readonly stands: boolean;
  /** Told in the article's headline or opening. */
  readonly lead: boolean;
  /** Told in the past perfect alone: what came before the news. */
  readonly background: boolean;
  readonly hearsay: boolean;
  /** How long before publication it was, where the text says so: "fünf Monate nach der Festnahme". */
  readonly ago?: DaysAgo | undefined;
  /** Each mention outside headlines points back to it as to something known: "der Streik selbst". */
  readonly pointed: boolean;
  readonly positions: readonly Position[];
  /** Ids of positions on a detail alone: who gives no comment on the cause says nothing of the event. */
  readonly details: ReadonlySet<string>;
  readonly attributes: readonly Attribute[];
}
