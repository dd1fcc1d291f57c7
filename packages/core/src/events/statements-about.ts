import type { ArticleAnalysis } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import type { TextSpan } from "../model/evidence.ts";
import type { Position } from "../model/position.ts";
import type { Act, Statement } from "../model/statement.ts";
import type { StatementMention } from "../statements/statement-mention.ts";
import type { EventFigure } from "./attributes.ts";
import { kindsFit } from "./compare-occurrences.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import type { MentionGroup } from "./mention-group.ts";
import { firstNot, mark, marksIn } from "./statement-words.ts";

/** A statement with what it says of one event: "Es gab keinen Angriff" asserts something, and denies the attack. */
export interface StatementAbout {
  readonly statement: Statement;
  readonly act: Act;
  readonly about: Position["about"];
  readonly hedged: boolean;
  /** On a side of the event alone: "wollte sich zur Ursache nicht äußern". */
  readonly detail: boolean;
}

/** What a statement may be about: the events its words name, or else the one told last before it. */
export interface StatementTarget {
  readonly statement: Statement;
  readonly quote: readonly TextSpan[];
  readonly about: Position["about"];
  readonly reply: boolean;
  readonly within: readonly EventMentionDraft[];
  readonly focus?: EventMentionDraft | undefined;
  /** Names nothing it is about: "reagierte nicht auf eine Bitte um Stellungnahme". */
  readonly bare: boolean;
  readonly detail: boolean;
  /** Counts for its figures alone. */
  readonly figuresOnly: boolean;
}

const replies = new Set(["confirms", "denies", "declines", "unaware", "evades", "retracts"]);

function spansOf({ quote, frame, cue, speaker }: StatementMention): readonly TextSpan[] {
  return [...quote, ...frame, ...cue, ...speaker];
}

/** How far back, in sentences, "the report", "this" and a bare "neither confirm nor deny" reach. */
const reach = 3;
/** How far back a word for the event itself reaches that names nobody: "ob es ein Gespräch gegeben habe". */
const namedReach = 15;

/** The mention last told before a place, within reach; where the words name kinds of events, of one that can be told in such words. */
function inFocus(
  { document }: ArticleAnalysis,
  at: number,
  drafts: readonly EventMentionDraft[],
  named: readonly EventMentionDraft[],
): EventMentionDraft | undefined {
  const sentence = firstNot(document.sentences, ({ end }) => end <= at);
  const farthest = named.length > 0 ? namedReach : reach;
  for (let index = firstNot(drafts, ({ start }) => start < at) - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    if (draft === undefined || draft.sentence > sentence || sentence - draft.sentence > farthest) return undefined;
    if (named.length === 0 || named.some(({ kind }) => kindsFit(kind, draft.kind))) return draft;
  }
  return undefined;
}

function draftsIn(drafts: readonly EventMentionDraft[], spans: readonly TextSpan[]): readonly EventMentionDraft[] {
  const found = new Set<EventMentionDraft>();
  for (const [from, to] of spans) {
    const last = firstNot(drafts, ({ start }) => start < to);
    for (let index = firstNot(drafts, ({ start }) => start < from); index < last; index += 1) {
      const draft = drafts[index];
      if (draft !== undefined) found.add(draft);
    }
  }
  return [...found];
}

/** Kinds by which somebody is charged: who denies "this" or "the charge" then denies the deed, not that he was arrested for it. */
const charged = new Set(["suspect", "defendant"]);

function isCharge({ kind }: EventMentionDraft): boolean {
  return Object.values(kind.roles).some((role) => charged.has(role ?? ""));
}

/** What merely happens, nobody is accused of: who denies "the charge" after an accident denies being to blame for it. */
function happens({ kind }: EventMentionDraft): boolean {
  return kind.parties === 0 && Object.keys(kind.roles).length === 0;
}

/**
 * Whether between an event and a reply somebody claims something else, which "this" then means: "In mehreren Lokalen sei falsch gezählt worden,
 * behauptet X. Die Stadt weist das zurück."
 */
function isParted(
  { document, statementMentions }: ArticleAnalysis,
  draft: EventMentionDraft,
  at: number,
  drafts: readonly EventMentionDraft[],
): boolean {
  const from = document.sentences[draft.sentence]?.end ?? at;
  return statementMentions.some(
    ({ act, cue, speaker, quote }) =>
      act === "asserts" &&
      cue.length + speaker.length > 0 &&
      quote.every(([start, end]) => start >= from && end <= at) &&
      draftsIn(drafts, quote).length === 0,
  );
}

/** "ließ offen, ob im Oktober ein Schritt folgt", "wollte nicht sagen, wer …": a reply that names what it is about in a clause of its own. */
function asksForOther(text: string, { quote }: StatementMention, { speech }: Locale): boolean {
  return quote.some(([start, end]) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/,\s+/)
      .slice(1)
      .some((clause) => {
        const [first = ""] = clause.split(/[^\p{L}]+/u);
        return first === "ob" || speech.words.asking.has(first);
      }),
  );
}

/** "In mehreren Ämtern fehlen Akten. Das bestätigte …": what "das" means is quoted, and tells of no event. */
function isResolved(text: string, { quote }: StatementMention, referring: ReadonlySet<string>): boolean {
  return quote.length > 1 && quote.some(([start, end]) => referring.has(text.slice(start, end).toLowerCase()));
}

const withholding = new Set<Act>(["declines", "unaware", "evades"]);

/** Statements that only repeat what was said before, without a cue of their own, say nothing new of an event. */
function speaks({ cue, act, manner }: StatementMention): boolean {
  return cue.length > 0 || act !== "asserts" || manner === "direct" || manner === "reported";
}

/** "Der Verband forderte …", "Die Retter zählten …": what a sentence says somebody says; only its figures are surely theirs. */
function isOnlyReported({ act, manner, cue }: StatementMention): boolean {
  return manner === "reported" && act === "asserts" && cue.length === 0;
}

/** What a reply refers to: kinds of events its words name, "this", "the report". */
interface Reference {
  readonly named: readonly EventMentionDraft[];
  readonly points: boolean;
  readonly report: boolean;
}

/** The event that a reply means which names none: one of the kind its words tell of, else the one told last. */
function focusOf(
  analysis: ArticleAnalysis,
  act: Act,
  start: number,
  drafts: readonly EventMentionDraft[],
  { named, points, report }: Reference,
): EventMentionDraft | undefined {
  const told = inFocus(analysis, start, drafts, named) ?? (points ? inFocus(analysis, start, drafts, []) : undefined);
  if (told === undefined || act === "asserts" || act === "confirms") return told;
  if (((points && !report) || act === "denies") && isParted(analysis, told, start, drafts)) return undefined;
  return act === "denies" && (isCharge(told) || happens(told)) ? undefined : told;
}

/**
 * What each statement of an article may be about. Its words name an event; or they confirm, deny or decline "the report", "this" or nothing
 * named, and mean the event told last; or they go on with "dabei".
 */
export function statementTargets(analysis: ArticleAnalysis, locale: Locale): readonly StatementTarget[] {
  const { document } = analysis;
  const { text } = document;
  const drafts = analysis.groups
    .flatMap(({ group }) => group.drafts)
    .filter(({ aside }) => !aside)
    .toSorted((a, b) => a.start - b.start);
  return analysis.statementMentions.flatMap((mention, index): readonly StatementTarget[] => {
    const statement = analysis.statements[index];
    if (statement === undefined || !speaks(mention)) return [];
    const reply = replies.has(mention.act);
    const spans = spansOf(mention);
    const marks = marksIn(document, spans, locale);
    const onlyReported = isOnlyReported(mention);
    const within = onlyReported ? [] : draftsIn(drafts, reply ? spans : mention.quote);
    const named = within.length > 0 || !reply ? [] : draftsIn(analysis.eventMentions, spans);
    const onwards = onlyReported ? mark.blames : mark.goesOn | mark.blames;
    const goesOn = !reply && (marks & onwards) !== 0 && (marksIn(document, mention.quote, locale) & onwards) !== 0;
    const points = (marks & mark.pointer) !== 0 && !isResolved(text, mention, locale.events.words.referring);
    const report = (marks & mark.report) !== 0;
    const pointing = points || named.length > 0;
    const needsPointer = mention.act === "confirms" || mention.act === "denies";
    const bare = reply && !pointing && !needsPointer && within.length === 0;
    const means = goesOn || (reply && (pointing || !needsPointer) && !(bare && asksForOther(text, mention, locale)));
    const start = Math.min(...spans.map(([from]) => from));
    return [
      {
        statement,
        quote: mention.quote,
        about: reply && report ? "report" : "event",
        reply,
        within,
        bare,
        figuresOnly: onlyReported && !goesOn,
        detail: withholding.has(mention.act) && (marks & mark.detail) !== 0,
        focus:
          within.length === 0 && means
            ? focusOf(analysis, mention.act, start, drafts, { named, points, report })
            : undefined,
      },
    ];
  });
}

/** "Es gab kein Telefonat": not what is called off. */
function isDenied({ modality, calledOff, postponed }: EventMentionDraft): boolean {
  return modality === "negated" && !calledOff && !postponed;
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
  return targets.flatMap((target): readonly StatementAbout[] => {
    const { statement, quote, about, reply, within, focus, bare, detail, figuresOnly } = target;
    if (within.length > 0) {
      const mine = within.filter((draft) => own.has(draft));
      const told = mine.filter(({ modality }) => modality !== "hypothetical");
      if (told.length === 0 && !(reply && mine.length > 0)) return [];
      const act = !reply && told.every(isDenied) ? "denies" : statement.act;
      return [{ statement, act, about, hedged: told.some(({ hearsay }) => hearsay), detail }];
    }
    const counts = !reply && figures.some(({ start }) => quote.some(([from, to]) => from <= start && start < to));
    if (counts) return [{ statement, act: statement.act, about: "event", hedged: false, detail }];
    if (figuresOnly || (bare && !lead)) return [];
    return focus !== undefined && own.has(focus)
      ? [{ statement, act: statement.act, about, hedged: !reply, detail }]
      : [];
  });
}
