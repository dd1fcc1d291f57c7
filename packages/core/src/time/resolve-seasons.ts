import type { Season } from "../locales/time-tables.ts";
import type { Anchors } from "./anchors.ts";
import { civilDate, dayNumber, easterSunday, formatDay, pad, weekdayOf } from "./calendar-days.ts";
import type { Expression } from "./expression.ts";
import { type Resolved, resolved } from "./resolved.ts";

const seasonMonths: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "im Sommer", "diesem Winter": the season of the year told, or by its place beside publication. */
export function resolveSeason(expression: Extract<Expression, { kind: "season" }>, anchors: Anchors): Resolved {
  const { season, shift } = expression;
  const month = seasonMonths[season];
  const anchor = expression.year === undefined ? "publication" : "none";
  const year = expression.year ?? seasonYear(season, shift, anchors);
  if (year === undefined) return resolved("DATE", `XXXX-${season}`, "season");
  const days = { from: dayNumber(year, month, 1), to: dayNumber(year, month + 3, 1) - 1 };
  return resolved("DATE", `${pad(year, 4)}-${season}`, "season", anchor, days);
}

function seasonYear(season: Season, shift: number | undefined, anchors: Anchors): number | undefined {
  const { publication } = anchors;
  if (publication === undefined) return undefined;
  const { year } = civilDate(publication.to);
  const start = (y: number): number => dayNumber(y, seasonMonths[season], 1);
  if (shift === undefined || shift === 0) return season === "WI" ? civilDate(publication.to).year : year;
  if (shift < 0) return start(year + 0) + 92 <= publication.from ? year : year - 1;
  return start(year) > publication.to ? year : year + 1;
}

/** A feast in the year told, or in the one in which it is nearest to publication. */
export function resolveFeast(expression: Extract<Expression, { kind: "feast" }>, anchors: Anchors): Resolved {
  const { feast } = expression;
  const { publication } = anchors;
  const near = publication === undefined ? undefined : civilDate(publication.to).year;
  const on = (year: number): number => {
    if ("easter" in feast) return easterSunday(year) + feast.easter;
    if ("advent" in feast) {
      const christmas = dayNumber(year, 12, 25);
      return christmas - weekdayOf(christmas) - 7 * (4 - feast.advent);
    }
    return dayNumber(year, feast.month, feast.day);
  };
  const candidates =
    expression.year !== undefined
      ? [on(expression.year)]
      : near === undefined
        ? []
        : [on(near - 1), on(near), on(near + 1)];
  const to = publication?.to ?? 0;
  const day = candidates.sort((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];
  if (day === undefined) {
    const value = "month" in feast ? `XXXX-${pad(feast.month)}-${pad(feast.day)}` : "XXXX-XX-XX";
    return resolved("DATE", value, "day");
  }
  const anchor = expression.year === undefined ? "publication" : "none";
  return resolved("DATE", formatDay(day), "day", anchor, { from: day, to: day }, weekdayOf(day));
}
