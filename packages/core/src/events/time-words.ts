import type { TimeMention } from "../time/time-mention.ts";
import type { EventText } from "./event-text.ts";

/** Whether a token belongs to one of some time expressions. */
export function isInTime({ tokens }: EventText, times: readonly TimeMention[], token: number): boolean {
  if (times.length === 0) return false;
  const at = tokens[token]?.start ?? 0;
  return times.some(({ start, end }) => start <= at && at < end);
}
