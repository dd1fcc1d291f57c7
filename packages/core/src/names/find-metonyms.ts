import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Resolved } from "./cluster.ts";
import { slug } from "./fold.ts";
import type { EntityMention } from "./name-mention.ts";
import { openScan } from "./open-scan.ts";
import { hasSign, isLikelyVerb, lowerAt, type Scan, tokenAt } from "./scan.ts";
import { thingNotes } from "./thing-notes.ts";
import { sign } from "./word-signs.ts";

/** Governments that the article calls by their seat, and where. */
export interface GovernmentMentions {
  readonly entities: readonly Entity[];
  readonly mentions: readonly EntityMention[];
}

/** Seats that are no town: they always mean the government. */
const houses = /^(?:Kreml|Élysée|Elysée|Weiße[sn]? Haus(?:es)?|Downing Street|Bundesregierung)/;

/** "Moskau nennt …", "der Kreml bestätigte": a seat of government that acts, and does not stand after a preposition of place. */
export function governmentMentions(
  document: TextDocument,
  clusters: readonly Resolved[],
  locale: Locale,
): GovernmentMentions {
  const { seats } = locale.names;
  const nominative = (name: string): string => thingNotes(locale.names)(name).nominative;
  const scan = openScan(document, locale);
  const entities = new Map<string, Entity>();
  const mentions: EntityMention[] = [];
  for (const cluster of clusters) {
    const country =
      cluster.kind === "person"
        ? undefined
        : (seats.get(cluster.mentions[0]?.name ?? "") ?? seats.get(cluster.fullest));
    if (country === undefined) continue;
    for (const mention of cluster.mentions) {
      const { start, end } = mention;
      const name = nominative(mention.name);
      if (!houses.test(name) && !acts(scan, start, end)) continue;
      const id = `organisation:regierung-${slug(country)}`;
      entities.set(id, withName(entities.get(id) ?? { id, kind: "organisation", name, variants: [], roles: [] }, name));
      mentions.push({ start, end, by: "metonym", entityId: id });
    }
  }
  return { entities: [...entities.values()], mentions };
}

/** A government goes by its house ("Kreml") rather than by the town ("Moskau"), else by the name that comes first. */
function withName(known: Entity, name: string): Entity {
  if (known.name === name) return known;
  const [first, second] = houses.test(name) && !houses.test(known.name) ? [name, known.name] : [known.name, name];
  return { ...known, name: first, variants: [...new Set([...known.variants, second])].sort() };
}

/** Prepositions behind which a seat is one that talks or acts. */
const dealing = new Set(["zwischen", "mit", "gegenüber", "laut"]);

function acts(scan: Scan, start: number, end: number): boolean {
  const first = tokenAt(scan, start);
  const sentence = sentenceAt(scan.document.sentences, start);
  if (sentence === undefined || first < 0) return false;
  let last = first;
  while (last < sentence.last && (scan.tokens[last]?.start ?? end) < end) last += 1;
  if (dealing.has(lowerAt(scan, first - 1, sentence))) return true;
  // behind any other preposition it does nothing: "beim Angriff auf … sind Menschen gestorben"
  if (hasSign(scan, first - 1, sentence, sign.placePreposition | sign.preposition)) return false;
  return isLikelyVerb(scan, last, sentence) || isLikelyVerb(scan, first - 1, sentence);
}

function sentenceAt(sentences: readonly Sentence[], start: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return undefined;
    if (start < sentence.start) high = middle - 1;
    else if (start >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
