import type { Locale } from "../locales/locale.ts";
import type { NamesTables } from "../locales/names-tables.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { formNotes } from "../text/vocabulary.ts";
import { determinedFrom } from "./find-roles.ts";
import type { EntityMention } from "./name-mention.ts";
import { openScan } from "./open-scan.ts";
import type { Resolved } from "./resolve-entities.ts";
import { isCapital, lowerAt, type Scan, textAt } from "./scan.ts";

/** So many mentions, and so many characters, are looked back over. */
const memory = 40;
const nearby = 800;

/** What follows makes the noun the head of a longer phrase, which may mean another: "der Verein der Freunde". */
const attributes = new Set(["der", "des", "von", "vom", "für", "aus", "„", "»", '"', "«", "“"]);

interface Body {
  readonly noun: string;
  readonly is: string;
}

/** The noun that a word is or ends in, without its genitive -s, and what it says an organisation is. */
function bodyOf(lower: string, { bodies }: NamesTables): Body | undefined {
  const forms = [lower, lower.replace(/s$/, ""), lower.replace(/es$/, "")];
  for (let from = 0; from <= lower.length - 4; from += 1)
    for (const form of forms) {
      const noun = form.slice(from);
      const found = bodies.get(noun);
      if (found !== undefined) return { noun, is: found };
    }
  return undefined;
}

/** The body a capitalised word is or ends in; `null` for all other words. */
const bodyNotes = formNotes(({ capital, lower }, tables: NamesTables) =>
  capital ? (bodyOf(lower, tables) ?? null) : null,
);

/** What the text says an organisation is: by the noun before its name, else by a word of the name. */
function classOf({ mentions, fullest }: Resolved, document: TextDocument, locale: Locale): string | undefined {
  const { names } = locale;
  const words = fullest.split(" ");
  if (words.some((word) => names.clubStarts.has(word))) return "club";
  for (const { start } of mentions.slice(0, memory)) {
    const before = /(\p{Lu}[\p{L}-]{2,40})\s[„»"«“]?$/u.exec(document.text.slice(Math.max(0, start - 44), start))?.[1];
    const found = before === undefined ? undefined : bodyOf(before.toLowerCase(), names);
    if (found !== undefined) return found.is;
  }
  return words.map((word) => bodyOf(word.toLowerCase(), names)?.is).find((found) => found !== undefined);
}

/** The class of the organisation that the noun of a body at `at` stands for, with its definite article; `undefined` where none stands. */
function askedAt(scan: Scan, at: number, body: Body, sentence: Sentence, locale: Locale): string | undefined {
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
  const organisations = clusters.filter(({ kind }) => kind === "organisation");
  if (organisations.length === 0) return [];
  const scan = openScan(document, locale);
  const classes = new Map(organisations.map((entity) => [entity.id, classOf(entity, document, locale)] as const));
  const taken = new Set(named.map(({ start }) => start));
  const bodyOfToken = bodyNotes(document.vocabulary, locale.names);
  const found: EntityMention[] = [];
  let passed = 0;
  for (const sentence of document.sentences)
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = scan.tokens[at];
      const body = token === undefined ? null : bodyOfToken(token);
      if (token === undefined || body === null || taken.has(token.start)) continue;
      const asked = askedAt(scan, at, body, sentence, locale);
      if (asked === undefined) continue;
      while (passed < named.length && (named[passed]?.start ?? 0) < token.start) passed += 1;
      const entityId = meant(asked, token.start, named.slice(Math.max(0, passed - memory), passed), classes);
      if (entityId !== undefined) found.push({ start: token.start, end: token.end, by: "role", entityId });
    }
  return found;
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
