import type { Locale } from "../locales/locale.ts";
import { column } from "../text/columns.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Resolved } from "./cluster.ts";
import type { EntityMention } from "./name-mention.ts";
import { openScan } from "./open-scan.ts";
import { type RoleSense, roleNoun, roleSense } from "./role-sense.ts";
import { has, hasSign, isCapital, lowerAt, type Scan, signsAt, textAt, tokenAt } from "./scan.ts";
import { type Sex, sexOfRole } from "./sex.ts";
import { is } from "./word-flags.ts";
import { sign } from "./word-signs.ts";

/** What is asked of the person a role noun stands for. */
interface Asked {
  readonly sense: RoleSense | undefined;
  readonly sex: Sex;
  /** "der SPD-Politiker", "der 78-Jährige": no office one bears, only a person just spoken of. */
  readonly loose: boolean;
}

interface Bearer {
  readonly entity: Resolved;
  readonly senses: readonly RoleSense[];
}

/** The persons of a text by what roles may mean them by, and the tokens that are spoken for. */
interface Bearers {
  readonly byId: ReadonlyMap<string, Bearer>;
  readonly byHead: ReadonlyMap<string, readonly Bearer[]>;
  readonly taken: Int32Array;
}

const oblique = new Set(["dem", "den", "des", "vom", "zum", "beim", "diesem", "diesen"]);

/** So many mentions are looked back over. */
const memory = 40;

/** How far back, in characters, a loose role reaches. */
const nearby = 500;

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
  const found: EntityMention[] = [];
  let known: Bearers | undefined;
  let passed = 0;
  for (const { at, sentence } of scan.standIns()) {
    if (!isRoleNoun(scan, at)) continue;
    const token = scan.tokens[at];
    const from = determinedFrom(scan, at, sentence);
    if (token === undefined || from < 0) continue;
    known ??= bearersOf(scan, persons, locale);
    const asked = known.taken[at] === 1 ? undefined : askedAt(scan, at, from, sentence, locale);
    if (asked === undefined) continue;
    while (passed < named.length && (named[passed]?.start ?? 0) < token.start) passed += 1;
    const entity =
      asked.sense === undefined
        ? mostNamed(asked, token.start, named, passed, known.byId)
        : (lookBack(asked, token.start, named, passed, known.byId) ?? only(asked, known.byHead));
    if (entity !== undefined) found.push({ start: token.start, end: token.end, by: "role", entityId: entity.id });
  }
  return found;
}

function isRoleNoun(scan: Scan, at: number): boolean {
  return has(scan, at, is.office) || ((scan.signs[at] ?? 0) & sign.aged) !== 0;
}

/** Reads the role noun at `at` with its article at `from`, adjectives between; `undefined` where it means several. */
function askedAt(scan: Scan, at: number, from: number, sentence: Sentence, locale: Locale): Asked | undefined {
  const text = textAt(scan, at, sentence);
  const article = lowerAt(scan, from, sentence);
  if (hasSign(scan, at, sentence, sign.aged))
    return { sense: undefined, sex: sexOfArticle(article, text), loose: true };
  if (isPlural(text, article)) return undefined;
  let owner: string | undefined;
  for (let index = from + 1; index < at; index += 1)
    if (hasSign(scan, index, sentence, sign.ofCountry)) owner = textAt(scan, index, sentence);
  const next = textAt(scan, at + 1, sentence);
  owner ??= has(scan, at + 1, is.land | is.genitive) && isCapital(scan, at + 1, sentence) ? next : undefined;
  return {
    sense: roleSense(text, owner, locale),
    sex: sexOfRole(text, locale),
    loose: /politiker(?:in)?s?$/i.test(text),
  };
}

/** "die Präsidenten", "der Minister" after a noun stay open; "die Vorsitzende" and "die Kanzlerin" are one person. */
function isPlural(role: string, article: string): boolean {
  if (/innen$/.test(role)) return true;
  if (article === "die") return !/(?:in|frau|nde|gte|nete|mutter|witwe|tochter|schwester)$/.test(role);
  return article === "der" && /en$/.test(role) && !/(?:nden|gten|neten)$/.test(role);
}

/** Token of the definite article before the role, adjectives between; -1 where none stands. */
export function determinedFrom(scan: Scan, at: number, sentence: Sentence): number {
  for (let index = at - 1; index >= sentence.first && index > at - 5; index -= 1) {
    const signs = signsAt(scan, index, sentence);
    if ((signs & sign.definite) !== 0) return index;
    if ((signs & sign.ofCountry) !== 0) continue;
    if ((signs & (sign.inflected | sign.functionWord)) !== sign.inflected) return -1;
  }
  return -1;
}

function sexOfArticle(article: string, word: string): Sex {
  if (oblique.has(article)) return "man";
  if (article === "die") return "woman";
  return article === "der" ? (word.endsWith("n") ? "woman" : "man") : undefined;
}

function sensesOf(entity: Resolved, locale: Locale): readonly RoleSense[] {
  const senses = new Map<string, RoleSense>();
  for (const role of entity.roles) {
    const noun = roleNoun(role.text);
    const key = `${noun} ${role.of}`;
    if (noun !== undefined && !senses.has(key) && senses.size < memory)
      senses.set(key, roleSense(noun, role.of, locale));
  }
  return [...senses.values()];
}

function bearersOf(scan: Scan, persons: readonly Resolved[], locale: Locale): Bearers {
  const bearers = persons.map((entity) => ({ entity, senses: sensesOf(entity, locale) }));
  return {
    byId: new Map(bearers.map((bearer) => [bearer.entity.id, bearer])),
    byHead: indexByHead(bearers),
    taken: takenTokens(scan, persons),
  };
}

/** Tokens of names and of the offices beside them, marked with 1: those are no mentions of their own. */
function takenTokens(scan: Scan, persons: readonly Resolved[]): Int32Array {
  const taken = column(scan.tokens.length);
  const take = (start: number, end: number): void => {
    for (let at = tokenAt(scan, start); at >= 0 && (scan.tokens[at]?.start ?? end) < end; at += 1) taken[at] = 1;
  };
  for (const { mentions } of persons)
    for (const { start, role } of mentions) {
      take(start, start + 1);
      if (role !== undefined) take(role.start, role.end);
    }
  return taken;
}

function indexByHead(bearers: readonly Bearer[]): ReadonlyMap<string, readonly Bearer[]> {
  const index = new Map<string, Bearer[]>();
  for (const bearer of bearers)
    for (const head of new Set(bearer.senses.map((sense) => sense.head))) {
      const bearersOfHead = index.get(head) ?? [];
      bearersOfHead.push(bearer);
      index.set(head, bearersOfHead);
    }
  return index;
}

/** How well a person fits: 2 with the same owner, 1 with none named, 0 not. */
function fit({ entity, senses }: Bearer, { sense, sex, loose }: Asked): number {
  if (sex !== undefined && entity.sex !== undefined && entity.sex !== sex) return 0;
  if (sense === undefined) return 1;
  const rivals = loose ? senses : senses.filter((other) => sameOffice(sense, other));
  if (rivals.some((other) => sense.of !== undefined && other.of !== undefined && other.of !== sense.of)) return 0;
  if (rivals.some((other) => sense.of !== undefined && other.of === sense.of)) return 2;
  return loose || rivals.length > 0 ? 1 : 0;
}

const sameOffice = (a: RoleSense, b: RoleSense) => a.head === b.head || a.noun === b.noun || b.noun.endsWith(a.noun);

/** The best of the persons named before, the last named where several fit alike. */
function lookBack(
  asked: Asked,
  start: number,
  named: readonly EntityMention[],
  passed: number,
  bearers: ReadonlyMap<string, Bearer>,
): Resolved | undefined {
  let best: Bearer | undefined;
  let score = 0;
  for (let index = passed - 1; index >= 0 && index >= passed - memory; index -= 1) {
    const mention = named[index];
    if (mention === undefined || (asked.loose && start - mention.start > nearby)) break;
    const bearer = bearers.get(mention.entityId);
    const fits = bearer === undefined ? 0 : fit(bearer, asked);
    if (fits <= score) continue;
    best = bearer;
    score = fits;
  }
  return best?.entity;
}

/** "der 78-Jährige": the person the text has spoken of most just before, the last named where several are even. */
function mostNamed(
  asked: Asked,
  start: number,
  named: readonly EntityMention[],
  passed: number,
  bearers: ReadonlyMap<string, Bearer>,
): Resolved | undefined {
  const counts = new Map<string, number>();
  let best: Bearer | undefined;
  for (let index = passed - 1; index >= 0 && index >= passed - memory; index -= 1) {
    const mention = named[index];
    if (mention === undefined || start - mention.start > 2 * nearby) break;
    const bearer = bearers.get(mention.entityId);
    if (bearer === undefined || fit(bearer, asked) === 0) continue;
    const count = (counts.get(mention.entityId) ?? 0) + 1;
    counts.set(mention.entityId, count);
    if (best === undefined || count > (counts.get(best.entity.id) ?? 0)) best = bearer;
  }
  return best?.entity;
}

/** The one bearer of the office in the article, where he is named later or long before. */
function only(asked: Asked, byHead: ReadonlyMap<string, readonly Bearer[]>): Resolved | undefined {
  if (asked.loose || asked.sense === undefined) return undefined;
  const fits = (byHead.get(asked.sense.head) ?? []).slice(0, memory).filter((bearer) => fit(bearer, asked) > 0);
  return fits.length === 1 ? fits[0]?.entity : undefined;
}
