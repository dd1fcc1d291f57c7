import type { TimeTables } from "../time-tables.ts";
import { feasts, months, partAdverbs, partsOfDay, seasons, shortMonths, shortWeekdays, weekdays } from "./calendar.ts";
import { counts, decades, ordinals } from "./number-words.ts";
import { timeSignals } from "./time-signals.ts";
import { durationAdjectives, longs, units } from "./time-units.ts";
import {
  comparisons,
  dayAdjectives,
  days,
  decadeEndings,
  directions,
  eras,
  hourFractions,
  modifiers,
  neighbours,
  prefixes,
  referencePhrases,
  references,
  relations,
  sets,
  shifts,
  zones,
} from "./time-words.ts";

/** The German words for times. */
export const times: TimeTables = {
  weekdays,
  shortWeekdays,
  months,
  shortMonths,
  seasons,
  feasts,
  partsOfDay,
  partAdverbs,
  days,
  dayAdjectives,
  neighbours,
  references,
  referencePhrases,
  eras,
  prefixes,
  units,
  counts,
  comparisons,
  decades,
  decadeEndings,
  ordinals,
  shifts,
  modifiers,
  relations,
  directions,
  sets,
  durationAdjectives,
  longs,
  hourFractions,
  zones,
  signals: timeSignals,
};
