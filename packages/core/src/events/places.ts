import type { Entity } from "../model/entity.ts";
import type { Participant } from "../model/event.ts";
import { isPartOf } from "./clauses.ts";
import type { EventText } from "./event-text.ts";
import type { Trigger } from "./find-triggers.ts";
import { isTime, type Scene } from "./scene.ts";
import type { SlottedMention } from "./slots.ts";
import { isCoordinated } from "./subjects.ts";

/** "in der Nähe von Neustadt", "im Süden Perus". */
function isNear(scene: Scene, { first, preposition, genitive }: SlottedMention): boolean {
  const { text } = scene;
  const isOf = preposition === text.grammar.prepositions.of;
  if (!isOf && !genitive) return false;
  const at = isOf ? first - 2 : first - 1;
  const before = text.tokens[at]?.lower ?? "";
  return text.words.regions.has(before) || (isOf && !isTime(scene, at) && isSiteOf(text, at));
}

/** "im Dom von Neustadt", "auf dem Marktplatz von …": a noun behind "in", "auf" or "vor" and its article. */
function isSiteOf({ tokens, words, grammar }: EventText, at: number): boolean {
  if (tokens[at]?.capital !== true || words.parties.has(tokens[at]?.lower ?? "")) return false;
  const before = tokens[at - 1]?.lower ?? "";
  const preposition = grammar.placeArticles.has(before) ? tokens[at - 2]?.lower : grammar.contracted.get(before);
  return preposition !== undefined && words.sited.has(preposition);
}

/** "nach dem Zugunglück von Neustadt": of what nobody does, "von" names the place. */
function isOfNoun({ text }: Scene, { token, form }: Trigger, { first, preposition }: SlottedMention): boolean {
  return (
    form.by === "noun" &&
    (form.kind.roles.of === undefined || form.located) &&
    preposition === text.grammar.prepositions.of &&
    first === token + 2 &&
    text.tokens[token + 1]?.lower === preposition
  );
}

/** "über einen Frieden in Musterland zu sprechen": a place behind the noun of what is talked about. */
function isInTopic(scene: Scene, trigger: Trigger, mention: SlottedMention): boolean {
  const { text, nouns, mentions } = scene;
  const { tokens } = text;
  let noun = mention.first - 1;
  while (mention.first - noun < 4 && tokens[noun]?.lower !== mention.preposition) noun -= 1;
  noun -= 1;
  if (tokens[noun]?.capital !== true || isTime(scene, noun) || noun === trigger.token || nouns.includes(noun))
    return false;
  if (mentions.some(({ first, last }) => first <= noun && noun < last)) return false;
  for (let index = noun - 1; index >= noun - 4; index -= 1) {
    const word = tokens[index];
    if (word === undefined || word.kind === "mark") return false;
    if (text.words.topical.has(word.lower)) return true;
  }
  return false;
}

/** "Nahe Neustadt …" begins no sentence with a river. */
function isPreposition({ text, sentenceFirst }: Scene, { first, last }: SlottedMention): boolean {
  return first === sentenceFirst && last === first + 1 && text.words.placing.has(text.tokens[first]?.lower ?? "");
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
function hangsOnEvent({ nouns, text }: Scene, { first }: SlottedMention): boolean {
  return nouns.some((noun) => noun < first && first - noun <= 2 && text.tokens[first - 1]?.capital === false);
}

/** Whether the event of a trigger may be at a place that stands beside it. */
function mayBeAt(scene: Scene, { form }: Trigger, mention: SlottedMention): boolean {
  const { preposition, genitive } = mention;
  if (preposition === undefined) return !genitive && Object.keys(form.kind.roles).length === 0;
  const { words, grammar } = scene.text;
  return words.placing.has(preposition) || (form.kind.toward === true && preposition === grammar.prepositions.after);
}

const none: readonly string[] = [];

/** Places the event may be at: in its clause on a preposition of place, or behind its noun. */
export function placesOf(
  scene: Scene,
  trigger: Trigger,
  entities: ReadonlyMap<string, Entity>,
  participants: readonly Participant[],
): readonly string[] {
  if (!trigger.form.kind.placed) return none;
  const isSite = participants.some(({ entityId, role }) => struck.has(role) && entityId.startsWith("place:"));
  const near = (mention: SlottedMention): boolean =>
    isPartOf(scene.clauses, mention.clause, trigger.clause) ||
    (Math.abs(mention.clause - trigger.clause) === 1 && scene.clauses[mention.clause]?.verbal === false);
  const places = scene.mentions.filter(
    (mention) =>
      mention.mention.by === "name" &&
      near(mention) &&
      entities.get(mention.mention.entityId)?.kind === "place" &&
      !participants.some(({ entityId }) => entityId === mention.mention.entityId) &&
      !(isSite && mention.last <= trigger.token && hangsOnEvent(scene, mention)) &&
      !isPreposition(scene, mention) &&
      !(trigger.form.kind.mutual === true && isInTopic(scene, trigger, mention)) &&
      (mayBeAt(scene, trigger, mention) || isNear(scene, mention) || isOfNoun(scene, trigger, mention)),
  );
  const [only] = places;
  if (places.length < 2) return only === undefined ? none : [only.mention.entityId];
  const adjacent = places.find(({ first }) => first > trigger.token && first - trigger.token <= 3);
  const best = adjacent ?? firstJoined(scene, places);
  const rest = places.filter((one) => one !== best);
  return [...new Set([...(best === undefined ? [] : [best]), ...rest].map(({ mention }) => mention.entityId))];
}
