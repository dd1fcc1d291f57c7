import type { Entity } from "../model/entity.ts";
import type { Trigger } from "./find-triggers.ts";
import type { SlottedMention } from "./slots.ts";
import type { Scene } from "./subjects.ts";

/** "in der Nähe von Neustadt", "im Süden Perus". */
function isNear({ document, locale }: Scene, { first, preposition, genitive }: SlottedMention): boolean {
  const before = document.tokens[preposition === "von" ? first - 2 : first - 1]?.lower ?? "";
  return (preposition === "von" || genitive) && locale.events.words.regions.has(before);
}

/** "Nahe Neustadt …" begins no sentence with a river. */
function isPreposition({ document, locale, sentenceFirst }: Scene, { first, last }: SlottedMention): boolean {
  const word = document.tokens[first]?.lower ?? "";
  return first === sentenceFirst && last === first + 1 && locale.events.words.placing.has(word);
}

/** Places the event may be at: in its clause on a preposition of place, or behind its noun. */
export function placesOf(
  scene: Scene,
  trigger: Trigger,
  entities: ReadonlyMap<string, Entity>,
  taken: ReadonlySet<string>,
): readonly string[] {
  const { placing } = scene.locale.events.words;
  if (!trigger.form.kind.placed) return [];
  const near = (mention: SlottedMention): boolean =>
    mention.clause === trigger.clause ||
    (Math.abs(mention.clause - trigger.clause) === 1 && scene.clauses[mention.clause]?.verbal === false);
  const places = scene.mentions.filter(
    (mention) =>
      near(mention) &&
      !taken.has(mention.mention.entityId) &&
      mention.mention.by === "name" &&
      !isPreposition(scene, mention) &&
      entities.get(mention.mention.entityId)?.kind === "place" &&
      (isNear(scene, mention) ||
        (mention.preposition === undefined
          ? Object.keys(trigger.form.kind.roles).length === 0 && !mention.genitive
          : placing.has(mention.preposition) || (trigger.form.kind.toward === true && mention.preposition === "nach"))),
  );
  const [adjacent] = places.filter(({ first }) => first > trigger.token && first - trigger.token <= 3);
  const best = adjacent ?? places.at(-1);
  const rest = places.filter((one) => one !== best);
  return [...new Set([...(best === undefined ? [] : [best]), ...rest].map(({ mention }) => mention.entityId))];
}
