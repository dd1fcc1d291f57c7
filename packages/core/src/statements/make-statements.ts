import type { SpeechTables } from "../locales/speech-tables.ts";
import type { Article } from "../model/article.ts";
import type { Evidence, TextSpan } from "../model/evidence.ts";
import type { SourceRef } from "../model/source-ref.ts";
import type { Statement } from "../model/statement.ts";
import type { EntityMention } from "../names/name-mention.ts";
import type { TextDocument } from "../text/document.ts";
import { evenlySpaced } from "../text/evenly-spaced.ts";
import { evidenceFor } from "../text/evidence.ts";
import { firstFrom } from "../text/first-from.ts";
import { fingerprint } from "../text/hash.ts";
import { sourceLabel } from "./source-label.ts";
import type { ChainLink, StatementMention } from "./statement-mention.ts";

interface Context {
  readonly article: Article;
  readonly document: TextDocument;
  readonly mentions: readonly EntityMention[];
  readonly tables: SpeechTables;
}

/** Words of the document with their evidence and the entity they stand for. */
interface Words {
  readonly start: number;
  readonly end: number;
  readonly evidence: readonly Evidence[];
  readonly entityId: string | undefined;
}

function wordsAt({ article, document, mentions }: Context, start: number, end: number): Words {
  const evidence = evidenceFor(article, document, start, end);
  return { start, end, evidence, entityId: entityIn(mentions, document.text, [start, end]) };
}

const noEvidence: readonly Evidence[] = [];

function evidenceOf({ article, document }: Context, spans: readonly TextSpan[]): readonly Evidence[] {
  const first = spans[0];
  if (first === undefined) return noEvidence;
  if (spans.length === 1) return evidenceFor(article, document, first[0], first[1]);
  return spans.flatMap(([start, end]) => evidenceFor(article, document, start, end));
}

const noWords: readonly Words[] = [];

function wordsOf(context: Context, spans: readonly TextSpan[]): readonly Words[] {
  const first = spans[0];
  if (first === undefined) return noWords;
  if (spans.length === 1) return [wordsAt(context, first[0], first[1])];
  return spans.map(([start, end]) => wordsAt(context, start, end));
}

function evidenceOfAll(words: readonly Words[]): readonly Evidence[] {
  const first = words[0];
  if (first === undefined) return noEvidence;
  return words.length === 1 ? first.evidence : words.flatMap(({ evidence }) => evidence);
}

/** A noun and what leads to its attribute: "Sprecherin der", "Vorsitzende von". */
const attributed = /\p{Lu}[\p{L}-]{1,60}\s(?:der|des|von|vom|eines|einer)\s(?:\p{Ll}{1,30}\s)?$/u;
const shortestAttributed = "Ab der ".length;

/** Whether words lead to an attribute at their end: a mention that follows is no head of the phrase. */
function isAttribute(text: string, start: number, at: number): boolean {
  return at - start >= shortestAttributed && attributed.test(text.slice(Math.max(start, at - 100), at));
}

/** A mention that begins further before words does not reach into them. */
const longestMention = 400;

const noMentions: readonly EntityMention[] = [];

/** The mentions of people and bodies in `[start, end)` that are no attributes; a pronoun counts where it is all of it. */
function mentionsIn(
  mentions: readonly EntityMention[],
  text: string,
  start: number,
  end: number,
): readonly EntityMention[] {
  let found: EntityMention[] | undefined;
  for (let at = firstFrom(mentions, start - longestMention); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= end) break;
    if (mention.end <= start || mention.entityId.startsWith("place:")) continue;
    if (mention.by === "pronoun" && (mention.start > start || mention.end < end)) continue;
    if (isAttribute(text, start, mention.start)) continue;
    if (found === undefined) found = [mention];
    else found.push(mention);
  }
  return found ?? noMentions;
}

/** The entity words stand for: of several in one phrase the last that is no genitive ("Trumps Sprecher
 * Steven Cheung") and no attribute ("eine Sprecherin der Ministerin"). `mentions` are sorted. */
export function entityIn(mentions: readonly EntityMention[], text: string, span: TextSpan): string | undefined {
  const end = span[1];
  const inside = mentionsIn(mentions, text, span[0], end);
  if (inside.length < 2) return inside[0]?.entityId;
  const own = inside.filter(({ by, end: stop }) => !(by === "name" && stop < end && text.charAt(stop - 1) === "s"));
  const named = own.filter(({ by }) => by === "name");
  const person = named.findLast(({ entityId }) => entityId.startsWith("person:"));
  return (person ?? named.at(-1) ?? own.at(-1) ?? inside.at(-1))?.entityId;
}

function kindOf(entityId: string): SourceRef["kind"] {
  return entityId.startsWith("person:") ? "person" : "organisation";
}

/** The words of a speaker that name a source. */
function wordsAmong(speaker: readonly Words[], { start, end }: ChainLink): Words | undefined {
  for (const words of speaker) if (words.start === start && words.end === end) return words;
  return undefined;
}

function sourceRef(context: Context, link: ChainLink, speaker: readonly Words[]): SourceRef {
  const words = wordsAmong(speaker, link) ?? wordsAt(context, link.start, link.end);
  const entityId = link.kind === "anonymous" ? undefined : words.entityId;
  const kind = link.kind === "unknown" && entityId !== undefined ? kindOf(entityId) : link.kind;
  const label = sourceLabel(context.document.text, [link.start, link.end], context.tables);
  return { kind, entityId, label, evidence: words.evidence };
}

/** Who speaks: the entity the words of the speaker stand for, else those that a pronoun stands for. */
function speakerOf({ mentions, document }: Context, speaker: readonly Words[], antecedent: readonly TextSpan[]) {
  for (const { entityId } of speaker) if (entityId !== undefined) return entityId;
  for (const span of antecedent) {
    const found = entityIn(mentions, document.text, span);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The sources a statement names; the first, where it is a person nothing is known of, is who speaks. */
function namedSources(
  context: Context,
  links: readonly ChainLink[],
  speaker: readonly Words[],
  speakerId: string | undefined,
): readonly SourceRef[] {
  const chain = links.map((link) => sourceRef(context, link, speaker));
  const first = chain[0];
  if (first?.kind === "person" && first.entityId === undefined && speakerId !== undefined) {
    const { kind, label, evidence } = first;
    chain[0] = { kind, label, evidence, entityId: speakerId };
  }
  return chain;
}

const noSources: readonly SourceRef[] = [];

/** The sources of a statement; where none is named, who speaks. */
function sourcesOf(
  context: Context,
  found: StatementMention,
  speaker: readonly Words[],
  speakerId: string | undefined,
): readonly SourceRef[] {
  if (found.chain.length > 0) return namedSources(context, found.chain, speaker, speakerId);
  const words = found.speaker[0] ?? found.antecedent?.[0];
  if (words === undefined && speakerId === undefined) return noSources;
  const label = words === undefined ? "" : sourceLabel(context.document.text, words, context.tables);
  return [
    {
      kind: speakerId === undefined ? "unknown" : kindOf(speakerId),
      entityId: speakerId,
      label,
      evidence: words === undefined ? noEvidence : evidenceOf(context, [words]),
    },
  ];
}

/** The words of a quote in one string. */
function wordsIn(quote: readonly Evidence[]): string {
  const first = quote[0];
  if (first !== undefined && quote.length === 1) return evenlySpaced(first.exact);
  return quote.map(({ exact }) => evenlySpaced(exact)).join(" … ");
}

const noSpans: readonly TextSpan[] = [];

function makeStatement(context: Context, mention: StatementMention, quote: readonly Evidence[], id: string): Statement {
  const speaker = wordsOf(context, mention.speaker);
  const speakerId = speakerOf(context, speaker, mention.antecedent ?? noSpans);
  const antecedent = evidenceOf(context, mention.antecedent ?? noSpans);
  return {
    id,
    articleId: context.article.id,
    manner: mention.manner,
    quote,
    speaker: evidenceOfAll(speaker),
    cue: evidenceOf(context, mention.cue),
    frame: evidenceOf(context, mention.frame),
    addressee: evidenceOf(context, mention.addressee),
    speakerId,
    antecedent: antecedent.length === 0 ? undefined : antecedent,
    chain: sourcesOf(context, mention, speaker, speakerId),
    medium: mention.medium,
    act: mention.act,
    polarity: mention.polarity,
  };
}

/**
 * Statements of an article with evidence and source chain, in the order of `found`. An id is a hash of the article and the words
 * quoted, with a number where one article gives the same words twice.
 */
export function makeStatements(
  article: Article,
  document: TextDocument,
  found: readonly StatementMention[],
  mentions: readonly EntityMention[],
  tables: SpeechTables,
): readonly Statement[] {
  const context: Context = { article, document, mentions, tables };
  const seen = new Map<string, number>();
  return found.map((mention) => {
    const quote = evidenceOf(context, mention.quote);
    const words = wordsIn(quote);
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    const id = `st:${fingerprint(`${article.id}\n${words}${count === 1 ? "" : `\n${count}`}`)}`;
    return makeStatement(context, mention, quote, id);
  });
}
