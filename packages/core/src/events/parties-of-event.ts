import type { Participant } from "../model/event.ts";
import { countryParty } from "./country-party.ts";
import type { Trigger } from "./find-triggers.ts";
import type { NounFront } from "./noun-front.ts";
import type { Parties } from "./participants.ts";
import type { Unnamed } from "./parties.ts";
import type { Scene } from "./scene.ts";

/** Countries that talk are people of theirs whom nobody names. */
function asUnnamed({ entityId, role }: Participant): Unnamed {
  return { role, word: entityId, definite: false };
}

/** Those who take part, with the country of an adjective before the noun; in what people do, places are none of them. */
export function partiesOf(
  { text, found }: Scene,
  trigger: Trigger,
  front: NounFront | undefined,
  { named, unnamed }: Parties,
): Parties {
  if (trigger.form.kind.personal === true) {
    const isPlace = ({ entityId }: Participant): boolean => found.entities.get(entityId)?.kind === "place";
    const places = named.filter(isPlace);
    if (places.length === 0) return { named, unnamed };
    return {
      named: named.filter((one) => !isPlace(one)),
      unnamed: [...unnamed, ...places.map(asUnnamed)],
    };
  }
  const country = front === undefined ? undefined : countryParty(trigger, front, found.entities, text.locale);
  const isNew = country !== undefined && !named.some(({ role }) => role === country.role);
  return { named: isNew ? [...named, country] : named, unnamed };
}
