import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { EntityMention } from "./name-mention.ts";
import { stemOf } from "./read-role.ts";
import type { Resolved } from "./resolve-entities.ts";
import { type RoleSense, roleSense } from "./role-sense.ts";
import { has, isCapital, lowerAt, openScan, type Scan, textAt } from "./scan.ts";
import { type Sex, sexOfRole } from "./sex.ts";
import { is } from "./word-flags.ts";

interface Bearer {
  readonly entity: Resolved;
  readonly senses: readonly RoleSense[];
}

const definite = new Set([
  "der",
  "die",
  "dem",
  "den",
  "des",
  "dieser",
  "diese",
  "diesem",
  "diesen",
  "vom",
  "zum",
  "beim",
  "im",
]);

/** Role nouns with a definite article that mean a person the article names: "der Kanzler", "die Grünen-Politikerin", "der 78-Jährige". */
export function roleMentions(
  document: TextDocument,
  clusters: readonly Resolved[],
  named: readonly EntityMention[],
  locale: Locale,
): readonly EntityMention[] {
  const persons = clusters.filter(({ kind }) => kind === "person");
  if (persons.length === 0) return [];
  const scan = openScan(document, locale);
  const bearers = persons.map((entity) => ({ entity, senses: sensesOf(entity, locale) }));
  const spans = takenSpans(persons);
  const found: EntityMention[] = [];
  for (const sentence of document.sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = scan.tokens[at];
      if (token === undefined || (!has(scan, at, is.office) && !isAged(token.text))) continue;
      if (!isCapital(scan, at, sentence) && !isAged(token.text)) continue;
      if (spans.some(({ start, end }) => token.start >= start && token.start < end)) continue;
      const from = determinedFrom(scan, at, sentence);
      if (from < 0) continue;
      const entity = bearerOf(scan, at, from, sentence, bearers, named, locale);
      if (entity !== undefined) found.push({ start: token.start, end: token.end, by: "role", entityId: entity.id });
    }
  }
  return found;
}

const isAged = (text: string) => /^\d{1,3}-[Jj]ährigen?r?$/.test(text);

/** Names and the offices beside them: those are no mentions of their own. */
function takenSpans(persons: readonly Resolved[]): readonly { readonly start: number; readonly end: number }[] {
  return persons.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.role === undefined ? [mention] : [mention, mention.role])),
  );
}

function sensesOf(entity: Resolved, locale: Locale): readonly RoleSense[] {
  return entity.roles.flatMap((role) => {
    const nouns = role.text.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
    const [noun] = nouns;
    return noun === undefined ? [] : [roleSense(noun, role.of, locale)];
  });
}

/** Token of the definite article before the role, adjectives between; -1 where none stands. */
function determinedFrom(scan: Scan, at: number, sentence: Sentence): number {
  let index = at - 1;
  while (index >= sentence.first && index > at - 5) {
    const lower = lowerAt(scan, index, sentence);
    if (definite.has(lower)) return index;
    const country = scan.tables.countryAdjectives.has(stemOf(lower));
    if (!country && (!/e[nrsm]?$/.test(lower) || scan.tables.functionWords.has(lower))) return -1;
    index -= 1;
  }
  return -1;
}

function bearerOf(
  scan: Scan,
  at: number,
  from: number,
  sentence: Sentence,
  bearers: readonly Bearer[],
  named: readonly EntityMention[],
  locale: Locale,
): Resolved | undefined {
  const word = textAt(scan, at, sentence);
  const start = scan.tokens[at]?.start ?? 0;
  const aged = isAged(word);
  const sex: Sex = aged ? sexOfArticle(lowerAt(scan, from, sentence), word) : sexOfRole(word);
  const fits = bearers.filter(({ entity }) => sex === undefined || entity.sex === undefined || entity.sex === sex);
  if (aged) return salient(fits, named, start);
  let owner: string | undefined;
  for (let index = from + 1; index < at; index += 1)
    if (locale.names.countryAdjectives.has(stemOf(textAt(scan, index, sentence))))
      owner = textAt(scan, index, sentence);
  const sense = roleSense(word, owner, locale);
  const bearing = fits.filter(({ senses }) => senses.some((other) => agree(sense, other)));
  if (bearing.length > 0) return salient(bearing, named, start);
  return /politiker|politikerin$/.test(word.toLowerCase()) ? salient(fits, named, start, 400) : undefined;
}

function sexOfArticle(article: string, word: string): Sex {
  if (
    article === "dem" ||
    article === "den" ||
    article === "des" ||
    article === "im" ||
    article === "vom" ||
    article === "beim"
  )
    return "man";
  if (article === "die") return "woman";
  return article === "der" ? (word.endsWith("n") ? "woman" : "man") : undefined;
}

/** Same office, and no two different owners. */
function agree(a: RoleSense, b: RoleSense): boolean {
  if (a.head !== b.head && a.noun !== b.noun && !b.noun.endsWith(a.noun)) return false;
  return a.of === undefined || b.of === undefined || a.of === b.of;
}

/** The one named last before the role; else the first after it. */
function salient(
  bearers: readonly Bearer[],
  named: readonly EntityMention[],
  start: number,
  within = Number.POSITIVE_INFINITY,
): Resolved | undefined {
  if (bearers.length === 0) return undefined;
  const ids = new Map(bearers.map(({ entity }) => [entity.id, entity]));
  let last: EntityMention | undefined;
  for (const mention of named) {
    if (mention.start >= start) break;
    if (ids.has(mention.entityId)) last = mention;
  }
  if (last !== undefined) return start - last.start <= within ? ids.get(last.entityId) : undefined;
  return within === Number.POSITIVE_INFINITY && bearers.length === 1 ? bearers[0]?.entity : undefined;
}
