import type { Locale } from "../locales/locale.ts";
import type { NamesTables } from "../locales/names-tables.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { formNotes } from "../text/vocabulary.ts";
import { type BodyNoun, bodyOf } from "./body-noun.ts";
import type { Resolved } from "./cluster.ts";
import { determinedFrom } from "./find-roles.ts";
import { lexiconOf } from "./lexicon.ts";
import type { EntityMention } from "./name-mention.ts";
import { openScan } from "./open-scan.ts";
import { rememberFor } from "./remember-for.ts";
import { hasSign, isCapital, lowerAt, type Scan, textAt, tokenAt } from "./scan.ts";
import { sign } from "./word-signs.ts";

/** So many mentions, and so many characters, are looked back over. */
const memory = 40;
const nearby = 800;

const openers = new Set(["„", "»", '"', "«", "“"]);

/** What follows makes the noun the head of a longer phrase, which may mean another: "der Verein der Freunde". */
const attributes = new Set(["der", "des", "von", "vom", "für", "aus", "„", "»", '"', "«", "“"]);

const bodyNotes = formNotes(({ lower }, tables: NamesTables) => bodyOf(lower, lexiconOf(tables)));

/** What a noun right before a name says the name is. */
const announcingNotes = formNotes(({ text }, tables: NamesTables) => {
  const noun = /\p{Lu}[\p{L}-]{2,40}$/u.exec(text)?.[0];
  return { is: noun === undefined ? undefined : bodyOf(noun.toLowerCase(), lexiconOf(tables))?.is };
});

const club = "club";

/** What an organisation is by the words of its name. */
const classOfName = rememberFor((name, tables: NamesTables): { readonly is: string | undefined } => {
  const words = name.split(" ");
  if (words.some((word) => tables.clubStarts.has(word))) return { is: club };
  const bodies = words.map((word) => bodyOf(word.toLowerCase(), lexiconOf(tables)));
  return { is: bodies.find((body) => body !== undefined)?.is };
});

/** What the noun right before a name tells, with one blank and maybe a mark of quotation between. */
function announced(scan: Scan, start: number): string | undefined {
  const at = tokenAt(scan, start);
  const mark = scan.tokens[at - 1];
  const isQuoted = mark !== undefined && mark.end === start && openers.has(mark.text);
  const noun = scan.tokens[isQuoted ? at - 2 : at - 1];
  if (noun === undefined || noun.end !== (isQuoted ? mark.start : start) - 1) return undefined;
  return announcingNotes(scan.document.vocabulary, scan.tables)(noun).is;
}

/** What the text says an organisation is: by the noun before its name, else by a word of the name. */
function classOf({ mentions, fullest }: Resolved, scan: Scan): string | undefined {
  const named = classOfName(scan.tables)(fullest).is;
  if (named === club) return named;
  for (const { start } of mentions.slice(0, memory)) {
    const found = announced(scan, start);
    if (found !== undefined) return found;
  }
  return named;
}

/** The class of the organisation that the noun of a body at `at` stands for, with its definite article; `undefined` where none stands. */
function askedAt(scan: Scan, at: number, body: BodyNoun, sentence: Sentence, locale: Locale): string | undefined {
  const from = determinedFrom(scan, at, sentence);
  if (from < 0) return undefined;
  const article = lowerAt(scan, from, sentence);
  const plural = (article === "die" || article === "diese") && !locale.names.feminineBodies.has(body.noun);
  const goesOn = attributes.has(textAt(scan, at + 1, sentence)) || isCapital(scan, at + 1, sentence);
  return plural || goesOn ? undefined : body.is;
}

/** Nouns with a definite article that mean an organisation the article names: "das Unternehmen", "der Verein", "die Bank". */
export function bodyMentions(
  document: TextDocument,
  clusters: readonly Resolved[],
  named: readonly EntityMention[],
  locale: Locale,
): readonly EntityMention[] {
  if (!clusters.some(({ kind }) => kind === "organisation")) return [];
  const scan = openScan(document, locale);
  const bodyOfToken = bodyNotes(document.vocabulary, locale.names);
  const found: EntityMention[] = [];
  let known: Known | undefined;
  let passed = 0;
  for (const { at, sentence } of scan.standIns()) {
    if (!hasSign(scan, at, sentence, sign.bodyNoun)) continue;
    const token = scan.tokens[at];
    const body = token === undefined ? undefined : bodyOfToken(token);
    const asked = body === undefined ? undefined : askedAt(scan, at, body, sentence, locale);
    if (token === undefined || asked === undefined) continue;
    known ??= { taken: new Set(named.map(({ start }) => start)), classes: classesOf(clusters, scan) };
    if (known.taken.has(token.start)) continue;
    while (passed < named.length && (named[passed]?.start ?? 0) < token.start) passed += 1;
    const before = named.slice(Math.max(0, passed - memory), passed);
    const entityId = meant(asked, token.start, before, known.classes);
    if (entityId !== undefined) found.push({ start: token.start, end: token.end, by: "role", entityId });
  }
  return found;
}

/** What is known of a text once a noun asks. */
interface Known {
  /** Where names begin. */
  readonly taken: ReadonlySet<number>;
  /** What the organisations are, by id. */
  readonly classes: ReadonlyMap<string, string | undefined>;
}

function classesOf(clusters: readonly Resolved[], scan: Scan): ReadonlyMap<string, string | undefined> {
  const organisations = clusters.filter(({ kind }) => kind === "organisation");
  return new Map(organisations.map((entity) => [entity.id, classOf(entity, scan)]));
}

/** Of the organisations named shortly before that can be meant, those known to be such before others, the one named most; none where two are even. */
function meant(
  asked: string,
  start: number,
  before: readonly EntityMention[],
  classes: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { entityId, start: at } of before) {
    if (!classes.has(entityId) || start - at > nearby) continue;
    const known = classes.get(entityId);
    if (known !== undefined && known !== asked) continue;
    counts.set(entityId, (counts.get(entityId) ?? (known === asked ? memory : 0)) + 1);
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}
