import type { ArticleAnalysis } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import type { TextSpan } from "../model/evidence.ts";
import type { Position } from "../model/position.ts";
import type { Act, Statement } from "../model/statement.ts";
import type { StatementMention } from "../statements/statement-mention.ts";
import { firstFrom } from "../text/first-from.ts";
import { kindsFit } from "./compare-occurrences.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import { asksForOther, isOfOther, isResolved, saysItself } from "./reply-content.ts";
import { mark, marksIn } from "./statement-words.ts";

/** What a statement may be about: the events its words name, or else the one told last before it. */
export interface StatementTarget {
  readonly statement: Statement;
  readonly quote: readonly TextSpan[];
  readonly about: Position["about"];
  readonly reply: boolean;
  readonly within: readonly EventMentionDraft[];
  readonly focus: EventMentionDraft | undefined;
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
  const { sentences } = document;
  const next = firstFrom(sentences, at);
  const sentence = (sentences[next - 1]?.end ?? 0) > at ? next - 1 : next;
  const farthest = named.length > 0 ? namedReach : reach;
  for (let index = firstFrom(drafts, at) - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    if (draft === undefined || draft.sentence > sentence || sentence - draft.sentence > farthest) return undefined;
    if (named.length === 0 || named.some(({ kind }) => kindsFit(kind, draft.kind))) return draft;
  }
  return undefined;
}

const noDrafts: readonly EventMentionDraft[] = [];

/** The mentions that begin in some spans, each once. */
function draftsIn(drafts: readonly EventMentionDraft[], spans: readonly TextSpan[]): readonly EventMentionDraft[] {
  let found: Set<EventMentionDraft> | undefined;
  for (const [from, to] of spans) {
    let index = firstFrom(drafts, from);
    for (let draft = drafts[index]; draft !== undefined && draft.start < to; draft = drafts[index]) {
      found ??= new Set();
      found.add(draft);
      index += 1;
    }
  }
  return found === undefined ? noDrafts : [...found];
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

function startOf(spans: readonly TextSpan[]): number {
  return Math.min(...spans.map(([from]) => from));
}

/** "bestätigte, dass die nächste Runde am Montag stattfinden soll": a plan is not the event that has taken place. */
function isPlanOfOther(named: readonly EventMentionDraft[], { modality }: EventMentionDraft): boolean {
  return modality === "actual" && named.length > 0 && named.every((one) => one.modality === "planned");
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
  if (told === undefined) return undefined;
  if (act === "confirms") return isPlanOfOther(named, told) ? undefined : told;
  if (((points && !report) || act === "denies") && isParted(analysis, told, start, drafts)) return undefined;
  return act === "denies" && (isCharge(told) || happens(told)) ? undefined : told;
}

/** What a statement that answers nothing may be about: it tells of an event, or goes on with the one told last. */
function toldTarget(
  analysis: ArticleAnalysis,
  mention: StatementMention,
  statement: Statement,
  drafts: readonly EventMentionDraft[],
  locale: Locale,
): StatementTarget {
  const { quote } = mention;
  const onlyReported = isOnlyReported(mention);
  const within = onlyReported ? noDrafts : draftsIn(drafts, quote);
  const onwards = onlyReported ? mark.blames : mark.goesOn | mark.blames;
  const goesOn = (marksIn(analysis.document, quote, locale) & onwards) !== 0;
  return {
    statement,
    quote,
    about: "event",
    reply: false,
    within,
    bare: false,
    figuresOnly: onlyReported && !goesOn,
    detail: false,
    focus: within.length === 0 && goesOn ? inFocus(analysis, startOf(spansOf(mention)), drafts, noDrafts) : undefined,
  };
}

/** What a reply may be about: an event it names, "the report", "this", or where it names nothing the one told last. */
function replyTarget(
  analysis: ArticleAnalysis,
  mention: StatementMention,
  statement: Statement,
  drafts: readonly EventMentionDraft[],
  locale: Locale,
): StatementTarget {
  const { text } = analysis.document;
  const { quote, act } = mention;
  const spans = spansOf(mention);
  const marks = marksIn(analysis.document, spans, locale);
  const within = draftsIn(drafts, spans);
  const named = within.length > 0 ? noDrafts : draftsIn(analysis.eventMentions, spans);
  const points =
    (marks & mark.pointer) !== 0 &&
    !isResolved(text, mention, locale.events.words.referring) &&
    !saysItself(analysis, mention, locale);
  const report = (marks & mark.report) !== 0;
  const pointing = points || named.length > 0;
  const needsPointer = act === "confirms" || act === "denies";
  const bare = !pointing && !needsPointer && within.length === 0;
  const means =
    (pointing || !needsPointer) &&
    !(bare && (asksForOther(text, mention, locale) || isOfOther(analysis, mention, locale)));
  return {
    statement,
    quote,
    about: report ? "report" : "event",
    reply: true,
    within,
    bare,
    figuresOnly: false,
    detail: withholding.has(act) && (marks & mark.detail) !== 0,
    focus:
      within.length === 0 && means
        ? focusOf(analysis, act, startOf(spans), drafts, { named, points, report })
        : undefined,
  };
}

/**
 * What each statement of an article may be about. Its words name an event; or they confirm, deny or decline "the report", "this" or nothing
 * named, and mean the event told last; or they go on with "dabei".
 */
export function statementTargets(analysis: ArticleAnalysis, locale: Locale): readonly StatementTarget[] {
  const drafts = analysis.groups
    .flatMap(({ group }) => group.drafts)
    .filter(({ aside }) => !aside)
    .toSorted((a, b) => a.start - b.start);
  const targets: StatementTarget[] = [];
  for (const [index, mention] of analysis.statementMentions.entries()) {
    const statement = analysis.statements[index];
    if (statement === undefined || !speaks(mention)) continue;
    const target = replies.has(mention.act) ? replyTarget : toldTarget;
    targets.push(target(analysis, mention, statement, drafts, locale));
  }
  return targets;
}
