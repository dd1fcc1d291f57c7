import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { When } from "../model/when.ts";
import type { Trigger } from "./find-triggers.ts";
import type { TimedBy } from "./mention-time.ts";
import type { Telling } from "./modality.ts";
import type { Scene } from "./subjects.ts";

/** "reist am Freitag": a present with a day that is not the day of publication tells of what is to come. */
export function isAhead(
  scene: Scene,
  trigger: Trigger,
  telling: Telling,
  times: readonly TimedBy[],
  published: When | undefined,
): boolean {
  const told = published?.value.slice(0, 10);
  if (telling.modality !== "actual" || trigger.form.by !== "verb" || told === undefined) return false;
  if (!isPresent(scene.document.tokens[trigger.token]?.lower ?? "", trigger.form.form, scene.locale)) return false;
  return times.some(({ time: { interval, weekday, anchor } }) => {
    const from = interval?.from;
    return from !== undefined && (from > told || (weekday !== undefined && anchor === "publication" && from !== told));
  });
}

/** A present of the third person ends in -t; so do a few strong pasts, which a table names. */
function isPresent(word: string, form: number, { events }: Locale): boolean {
  if ((form & (wordClass.singular | wordClass.participle)) !== wordClass.singular || !word.endsWith("t")) return false;
  return !events.words.strongPasts.some((past) => word.endsWith(past));
}

/** A weekday read ahead of publication that tells of what has happened is the one before; one read back that tells of a plan is the next. */
export function asTold(timed: TimedBy, { modality, calledOff }: Telling, published: When | undefined): TimedBy {
  const { interval, anchor, weekday } = timed.time;
  const told = published?.value.slice(0, 10);
  if (anchor !== "publication" || told === undefined || weekday === undefined || interval?.from === undefined)
    return timed;
  const ahead = interval.from > told;
  const wrong =
    modality === "actual" ? ahead : (modality === "planned" || calledOff) && !ahead && interval.from !== told;
  return wrong ? { ...timed, time: { ...timed.time, interval: undefined } } : timed;
}
