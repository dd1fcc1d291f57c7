import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import type { Participant } from "../model/event.ts";
import type { TextDocument } from "../text/document.ts";
import { isPartOf } from "./clauses.ts";
import type { Trigger } from "./find-triggers.ts";
import type { SlottedMention } from "./slots.ts";
import { isCoordinated, type Scene } from "./subjects.ts";

/** "in der Nähe von Neustadt", "im Süden Perus". */
function isNear({ document, locale, isTime }: Scene, { first, preposition, genitive }: SlottedMention): boolean {
  const at = preposition === "von" ? first - 2 : first - 1;
  const before = document.tokens[at]?.lower ?? "";
  if (preposition !== "von" && !genitive) return false;
  return (
    locale.events.words.regions.has(before) || (preposition === "von" && !isTime(at) && isSiteOf(document, at, locale))
  );
}

/** "im Dom von Neustadt", "auf dem Marktplatz von …": a noun behind "in", "auf" or "vor" and its article. */
function isSiteOf(document: TextDocument, at: number, { events }: Locale): boolean {
  if (document.tokens[at]?.capital !== true || events.words.parties.has(document.tokens[at]?.lower ?? "")) return false;
  const before = document.tokens[at - 1]?.lower ?? "";
  return (
    before === "im" || before === "am" || (articles.has(before) && sited.has(document.tokens[at - 2]?.lower ?? ""))
  );
}

const articles = new Set(["der", "dem", "den", "einem", "einer"]);
const sited = new Set(["in", "auf", "vor", "an"]);

/** "nach dem Zugunglück von Neustadt": of what nobody does, "von" names the place. */
function isOfNoun({ document }: Scene, { token, form }: Trigger, { first, preposition }: SlottedMention): boolean {
  return (
    form.by === "noun" &&
    (form.kind.roles.of === undefined || form.located) &&
    preposition === "von" &&
    first === token + 2 &&
    document.tokens[token + 1]?.lower === "von"
  );
}

const topics = new Set(["über", "um", "zu", "zum", "zur", "für"]);

/** "über einen Frieden in Musterland zu sprechen": a place behind the noun of what is talked about. */
function isInTopic({ document, isTime, nouns, mentions }: Scene, trigger: Trigger, mention: SlottedMention): boolean {
  let noun = mention.first - 1;
  while (mention.first - noun < 4 && document.tokens[noun]?.lower !== mention.preposition) noun -= 1;
  noun -= 1;
  if (document.tokens[noun]?.capital !== true || isTime(noun) || noun === trigger.token || nouns.includes(noun))
    return false;
  if (mentions.some(({ first, last }) => first <= noun && noun < last)) return false;
  for (let index = noun - 1; index >= noun - 4; index -= 1) {
    const word = document.tokens[index];
    if (word === undefined || word.kind === "mark") return false;
    if (topics.has(word.lower)) return true;
  }
  return false;
}

/** "Nahe Neustadt …" begins no sentence with a river. */
function isPreposition({ document, locale, sentenceFirst }: Scene, { first, last }: SlottedMention): boolean {
  const word = document.tokens[first]?.lower ?? "";
  return first === sentenceFirst && last === first + 1 && locale.events.words.placing.has(word);
}

/** The last place, or the first of those that "und" joins to it: "in Neustadt und Altdorf". */
function firstJoined(scene: Scene, places: readonly SlottedMention[]): SlottedMention | undefined {
  let at = places.length - 1;
  for (;;) {
    const [before, last] = [places[at - 1], places[at]];
    if (before === undefined || last === undefined || !isCoordinated(scene, before, last)) return last;
    at -= 1;
  }
}

/** Roles of those to whom it happens: where they are a place, it happens there. */
const struck = new Set(["target", "host", "victim"]);

/** "Zwei Tage nach Beginn der Waffenruhe in …": a place behind the noun of another event is that one's. */
function hangsOnEvent({ nouns, document }: Scene, { first }: SlottedMention): boolean {
  return nouns.some((noun) => noun < first && first - noun <= 2 && document.tokens[first - 1]?.capital === false);
}

/** Places the event may be at: in its clause on a preposition of place, or behind its noun. */
export function placesOf(
  scene: Scene,
  trigger: Trigger,
  entities: ReadonlyMap<string, Entity>,
  participants: readonly Participant[],
): readonly string[] {
  const { placing } = scene.locale.events.words;
  if (!trigger.form.kind.placed) return [];
  const taken = new Set(participants.map(({ entityId }) => entityId));
  const isSite = participants.some(({ entityId, role }) => struck.has(role) && entityId.startsWith("place:"));
  const near = (mention: SlottedMention): boolean =>
    isPartOf(scene.clauses, mention.clause, trigger.clause) ||
    (Math.abs(mention.clause - trigger.clause) === 1 && scene.clauses[mention.clause]?.verbal === false);
  const places = scene.mentions.filter(
    (mention) =>
      near(mention) &&
      !taken.has(mention.mention.entityId) &&
      !(isSite && mention.last <= trigger.token && hangsOnEvent(scene, mention)) &&
      mention.mention.by === "name" &&
      !isPreposition(scene, mention) &&
      !(trigger.form.kind.mutual === true && isInTopic(scene, trigger, mention)) &&
      entities.get(mention.mention.entityId)?.kind === "place" &&
      (isNear(scene, mention) ||
        isOfNoun(scene, trigger, mention) ||
        (mention.preposition === undefined
          ? Object.keys(trigger.form.kind.roles).length === 0 && !mention.genitive
          : placing.has(mention.preposition) || (trigger.form.kind.toward === true && mention.preposition === "nach"))),
  );
  const [adjacent] = places.filter(({ first }) => first > trigger.token && first - trigger.token <= 3);
  const best = adjacent ?? firstJoined(scene, places);
  const rest = places.filter((one) => one !== best);
  return [...new Set([...(best === undefined ? [] : [best]), ...rest].map(({ mention }) => mention.entityId))];
}
