import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import type { Participant } from "../model/event.ts";
import { stemOf } from "../names/adjective-stem.ts";
import type { Trigger } from "./find-triggers.ts";
import type { NounFront } from "./noun-front.ts";

/**
 * "Der größte ukrainische Angriff": the country of an adjective before a noun, where the text names it and a genitive would tell who did it.
 * Absent where no word before the noun is such an adjective, and for events among people.
 */
export function countryParty(
  { form }: Trigger,
  front: NounFront,
  entities: ReadonlyMap<string, Entity>,
  { names }: Locale,
): Participant | undefined {
  const role = form.roles.of;
  if (role === undefined || role === "" || form.kind.personal === true) return undefined;
  const country = front.words
    .map((word) => names.countryAdjectives.get(stemOf(word)))
    .find((name) => name !== undefined);
  if (country === undefined) return undefined;
  const entity = [...entities.values()].find(({ kind, name }) => kind === "place" && name === country);
  return entity === undefined ? undefined : { entityId: entity.id, role };
}
