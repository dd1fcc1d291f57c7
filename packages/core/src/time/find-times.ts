import type { Locale } from "../locales/locale.ts";
import type { When } from "../model/when.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Anchors, publicationSpan, startParagraph, startSentence } from "./anchors.ts";
import type { Found } from "./expression.ts";
import { findAt } from "./finders.ts";
import { meaningOfForm } from "./meaning.ts";
import { mentionOf } from "./mention.ts";
import { resolve } from "./resolve.ts";
import { type Scan, signsAt } from "./scan.ts";
import { opensWithLabel, type Tenses } from "./tense.ts";
import type { TimeMention } from "./time-mention.ts";
import { timeSign, timeSigns } from "./time-signs.ts";

/** What times are read against. */
export interface TimeContext {
  readonly locale: Locale;
  /** Publication time; its date counts in Europe/Berlin. Known to the month or year alone, it gives no finer dates. */
  readonly published?: When | undefined;
  /** Own stamps of related items and live blog entries, by the scope of their passages. */
  readonly scopes?: ReadonlyMap<string, When> | undefined;
}

/**
 * The time expressions of a text, in order and without overlap, with TIMEX3 type and value and, where days follow, those.
 * Linear in the length of the text.
 */
export function findTimes(document: TextDocument, context: TimeContext): readonly TimeMention[] {
  const scan: Scan = {
    tables: context.locale.times,
    tokens: document.tokens,
    meaningOf: meaningOfForm(document.vocabulary, context.locale.times),
    signs: timeSigns(document.vocabulary, context.locale.times),
    first: 0,
    last: 0,
    floor: 0,
  };
  const mentions: TimeMention[] = [];
  const tenses: Tenses = { scan, unread: [], known: undefined };
  const own = anchorsFor(context.published, tenses);
  let passage = -1;
  let anchors = own;
  let scope: string | undefined;
  for (let index = 0; index < document.sentences.length; index += 1) {
    const sentence = document.sentences[index];
    if (sentence === undefined) break;
    if (sentence.passage !== passage) {
      passage = sentence.passage;
      scan.first = sentence.first;
      scan.floor = sentence.first;
      scan.last = passageEnd(document, index);
      startParagraph(anchors);
      const next = document.passages[passage]?.scope;
      if (next !== scope) {
        scope = next;
        const stamp = scope === undefined ? undefined : context.scopes?.get(scope);
        anchors = stamp === undefined ? own : anchorsFor(stamp, tenses);
      }
    }
    startSentence(anchors);
    if (anchors.last !== undefined && opensWithLabel(scan, sentence.first, sentence.last)) anchors.last = undefined;
    const known = mentions.length;
    findInSentence(scan, sentence, anchors, mentions);
    if (mentions.length > known && mentions.at(-1)?.role === "updated") anchors.last = undefined;
  }
  return mentions;
}

function anchorsFor(published: When | undefined, tenses: Tenses): Anchors {
  return {
    publication: publicationSpan(published),
    isOfTheDay: published?.value.includes("T") ?? false,
    last: undefined,
    tenses,
    toldYear: undefined,
    recurs: false,
  };
}

function passageEnd(document: TextDocument, from: number): number {
  const passage = document.sentences[from]?.passage;
  let last = document.sentences[from]?.last ?? 0;
  for (let index = from + 1; document.sentences[index]?.passage === passage; index += 1)
    last = document.sentences[index]?.last ?? last;
  return last;
}

const mayBeHead = timeSign.head | timeSign.phraseHead;

/** Asks the readers of each word that a time may have its head at and none has taken yet. */
function findInSentence(scan: Scan, { first, last }: Sentence, anchors: Anchors, mentions: TimeMention[]): void {
  const { tokens, signs } = scan;
  for (let at = Math.max(first, scan.floor); at < last; at += 1) {
    const token = tokens[at];
    const heads = token === undefined ? 0 : (signs[token.form] ?? 0) & mayBeHead;
    if (token === undefined || heads === 0 || at < scan.floor) continue;
    if (heads === timeSign.phraseHead && (signsAt(scan, at + 1) & timeSign.phraseNext) === 0) continue;
    const found = findAt(scan, at);
    if (found === undefined) continue;
    if (isList(found)) for (const one of found) addTime(scan, one, anchors, mentions);
    else addTime(scan, found, anchors, mentions);
  }
}

function isList(found: Found | readonly Found[]): found is readonly Found[] {
  return Array.isArray(found);
}

function addTime(scan: Scan, found: Found, anchors: Anchors, mentions: TimeMention[]): void {
  anchors.tenses.unread.push(found);
  scan.floor = Math.max(scan.floor, found.last);
  const resolved = resolve(found, anchors);
  if (resolved !== undefined) mentions.push(mentionOf(scan, found, resolved, anchors, mentions.at(-1)));
}
