import type { Position } from "../model/position.ts";
import type { Act, Statement } from "../model/statement.ts";
import type { EventFigure } from "./attributes.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import type { MentionGroup } from "./mention-group.ts";
import type { StatementTarget } from "./statement-targets.ts";

/** A statement with what it says of one event: "Es gab keinen Angriff" asserts something, and denies the attack. */
export interface StatementAbout {
  readonly statement: Statement;
  readonly act: Act;
  readonly about: Position["about"];
  readonly hedged: boolean;
  /** On a side of the event alone: "wollte sich zur Ursache nicht äußern". */
  readonly detail: boolean;
}

/** "Es gab kein Telefonat": not what is called off. */
function isDenied({ modality, calledOff, postponed }: EventMentionDraft): boolean {
  return modality === "negated" && !calledOff && !postponed;
}

/** What a statement says of the event that some mentions tell of. */
function saidOf(
  { statement, quote, about, reply, within, focus, bare, detail, figuresOnly }: StatementTarget,
  own: ReadonlySet<EventMentionDraft>,
  figures: readonly EventFigure[],
  lead: boolean,
): StatementAbout | undefined {
  if (within.length > 0) {
    const mine = within.filter((draft) => own.has(draft));
    const told = mine.filter(({ modality }) => modality !== "hypothetical");
    if (told.length === 0 && !(reply && mine.length > 0)) return undefined;
    const act = !reply && told.every(isDenied) ? "denies" : statement.act;
    return { statement, act, about, hedged: told.some(({ hearsay }) => hearsay), detail };
  }
  const counts = !reply && figures.some(({ start }) => quote.some(([from, to]) => from <= start && start < to));
  if (counts) return { statement, act: statement.act, about: "event", hedged: false, detail };
  if (figuresOnly || (bare && !lead) || focus === undefined || !own.has(focus)) return undefined;
  return { statement, act: statement.act, about, hedged: !reply, detail };
}

/**
 * The statements among the targets that are about one event, also those that give one of its figures. Whoever gives no comment, on nothing
 * that is named, was asked about the news: `lead` says whether the event is told in the opening.
 */
export function statementsAbout(
  targets: readonly StatementTarget[],
  group: MentionGroup,
  figures: readonly EventFigure[],
  lead: boolean,
): readonly StatementAbout[] {
  const own = new Set(group.drafts);
  const found: StatementAbout[] = [];
  for (const target of targets) {
    const said = saidOf(target, own, figures, lead);
    if (said !== undefined) found.push(said);
  }
  return found;
}
