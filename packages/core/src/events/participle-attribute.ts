import type { Participant } from "../model/event.ts";
import { nounBehind } from "./attribute-trigger.ts";
import type { Trigger } from "./find-triggers.ts";
import { hint } from "./hints.ts";
import { type TimedBy, within } from "./mention-time.ts";
import { plainTelling, type Telling } from "./modality.ts";
import { collector, collectPrepositions, nobody, type Parties } from "./participants.ts";
import type { Unnamed } from "./parties.ts";
import type { Scene } from "./scene.ts";
import type { SlottedMention } from "./slots.ts";

/** What an attribute tells of its event: "die am Montag in Kiel entführte Ärztin Mira Kolb". */
export interface AttributeFacts extends Parties {
  readonly telling: Telling;
  readonly times: readonly TimedBy[];
  /** The sentence with no one in it but those whom the attribute names. */
  readonly inside: Scene;
}

const longestTitle = 5;

/** Whom the noun behind a participle names: "die entführte Ärztin *Mira Kolb*". */
function head({ text, clauses, mentions }: Scene, { token, clause }: Trigger): SlottedMention | undefined {
  const own = clauses[clause];
  const noun = own === undefined ? undefined : nounBehind(text, own, token);
  if (noun === undefined) return undefined;
  return mentions.find(({ first, last }) => {
    if (last <= noun || first > noun + longestTitle) return false;
    for (let at = noun; at < first; at += 1) if (text.tokens[at]?.capital !== true) return false;
    return true;
  });
}

/** Reads an attribute: whom its noun names it befell, or did it where the verb forms its perfect with "sein". */
export function attributeFacts(scene: Scene, trigger: Trigger, first: number): AttributeFacts {
  const { text, found } = scene;
  const { token, form } = trigger;
  const inside: Scene = {
    ...scene,
    mentions: scene.mentions.filter((mention) => mention.first >= first && mention.last <= token),
  };
  const named: Participant[] = [];
  const unnamed: Unnamed[] = [];
  const collect = collector(scene, form.roles, named, unnamed);
  const whom = head(scene, trigger);
  if (whom !== undefined) collect(whom, form.moves ? "subject" : "object");
  collectPrepositions(scene, inside.mentions, first, token, collect, false, true);
  const hearsay = ((text.hints[token - 1] ?? 0) & hint.hearsay) !== 0;
  const parties = whom === undefined ? nobody : { named, unnamed };
  return {
    ...parties,
    telling: { ...plainTelling, background: true, hearsay },
    times: within(text, found.times, first, token)
      .filter(({ preposition }) => preposition !== text.grammar.prepositions.since) // "der seit 2021 inhaftierte Lehrer"
      .map((time) => ({ time, relation: "on" })),
    inside,
  };
}
