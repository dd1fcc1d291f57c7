import type { EventKind } from "../locales/event-tables.ts";
import type { Participant } from "../model/event.ts";

/** Whether two kinds can tell of one event: the same kind, or kinds of one family of which one is the wider word. */
export function kindsFit(a: EventKind, b: EventKind): boolean {
  if (a.id === b.id) return true;
  if (names(a, b) || names(b, a)) return true;
  if (a.family === undefined || a.family !== b.family) return false;
  return (a.rank ?? 0) !== (b.rank ?? 0);
}

/** The widest word of another family names the kind too. */
function names(wide: EventKind, kind: EventKind): boolean {
  return wide.family !== undefined && wide.rank === 0 && (kind.also?.includes(wide.family) ?? false);
}

/** The more specific of two kinds that fit. */
export function finerKind(a: EventKind, b: EventKind): EventKind {
  if (names(a, b)) return b;
  if (names(b, a)) return a;
  const order = (b.rank ?? 0) - (a.rank ?? 0);
  if (order !== 0) return order > 0 ? b : a;
  return a.id <= b.id ? a : b;
}

export interface ParticipantMatch {
  /** Participants in roles that tell events apart which both have. */
  readonly shared: number;
  /** Each side has one in such a role that the other lacks, so they cannot be one. */
  readonly conflict: boolean;
}

/** Compares who takes part. `same` says whether two entity ids mean one entity. */
export function compareParticipants(
  kind: EventKind,
  a: readonly Participant[],
  b: readonly Participant[],
  same: (left: string, right: string) => boolean,
): ParticipantMatch {
  let shared = 0;
  let conflict = false;
  for (const role of kind.core) {
    const left = a.filter((one) => one.role === role);
    const right = b.filter((one) => one.role === role);
    const matched = left.filter((one) => right.some((other) => same(one.entityId, other.entityId)));
    const back = right.filter((other) => left.some((one) => same(one.entityId, other.entityId)));
    shared += matched.length;
    if (left.length > matched.length && right.length > back.length) conflict = true;
  }
  return { shared, conflict };
}

/**
 * Whether one name begins or ends an organisation's: "brixor" and "brixor-ag", "ostheim" and "blau-weiss-ostheim", also where the short one was
 * taken for a person or place. Takes entity ids.
 */
export function isShortFor(short: string, long: string): boolean {
  if (!long.startsWith("organisation:")) return false;
  const [, name = ""] = short.split(":");
  const whole = long.slice("organisation:".length);
  return name !== "" && (whole.startsWith(`${name}-`) || whole.endsWith(`-${name}`));
}
