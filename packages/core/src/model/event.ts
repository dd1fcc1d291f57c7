import * as z from "zod";
import { Evidence } from "./evidence.ts";
import { Origin, Position } from "./position.ts";
import { EventTime } from "./time.ts";
import { When } from "./when.ts";

export const Participant = z.strictObject({ entityId: z.string(), role: z.string() }).readonly();
export type Participant = z.infer<typeof Participant>;

export const Modality = z.enum(["actual", "planned", "hypothetical", "negated", "habitual"]);
export type Modality = z.infer<typeof Modality>;

/** One place in one article that tells of an event. `via: related` means a related item, which never dates its host. */
export const EventMention = z
  .strictObject({
    id: z.string(),
    articleId: z.string(),
    kind: z.string(),
    trigger: Evidence,
    participants: z.array(Participant).readonly(),
    time: EventTime,
    place: z.string().optional(),
    modality: Modality,
    via: z.enum(["text", "related"]),
  })
  .readonly();
export type EventMention = z.infer<typeof EventMention>;

/**
 * A measured property: duration, number of dead, sum. `value` is a number or an ISO 8601 duration; `unit` as the text has it;
 * `positionId` names who says so.
 */
export const Attribute = z
  .strictObject({
    name: z.string(),
    comparator: z.enum(["exact", "atLeast", "atMost", "about"]),
    value: z.union([z.string(), z.number()]),
    unit: z.string().optional(),
    asOf: When.optional(),
    positionId: z.string().optional(),
    evidence: z.array(Evidence).readonly(),
  })
  .readonly();
export type Attribute = z.infer<typeof Attribute>;

export const EventStatus = z.enum([
  "confirmed",
  "disputed",
  "denied",
  "unconfirmed",
  "reported",
  "planned",
  "called-off",
]);
export type EventStatus = z.infer<typeof EventStatus>;

/** The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records). */
export const PloverType = z.enum([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "RETREAT",
]);
export type PloverType = z.infer<typeof PloverType>;

/** Two mentions that two texts tell of one event, and why: `reasons` are keys of `linkReasons`. */
export const EventLink = z
  .strictObject({ between: z.tuple([z.string(), z.string()]).readonly(), reasons: z.array(z.string()).readonly() })
  .readonly();
export type EventLink = z.infer<typeof EventLink>;

/**
 * One occurrence. `id` is its smallest mention id; every mention id resolves to it with `findEvent`. `links` says why mentions of several texts
 * are one event; `because` of `possiblySameAs` is a key of `openReasons`. A plan is `overdue`
 * where its last day lies before the digest's clock and no text tells that it took place.
 */
export const Event = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    plover: PloverType.optional(),
    participants: z.array(Participant).readonly(),
    time: EventTime,
    place: z.string().optional(),
    attributes: z.array(Attribute).readonly(),
    mentions: z.array(EventMention).readonly(),
    positions: z.array(Position).readonly(),
    origins: z.array(Origin).readonly(),
    firstReported: When.optional(),
    status: EventStatus,
    overdue: z.boolean().optional(),
    possiblySameAs: z
      .array(z.strictObject({ eventId: z.string(), reason: z.string(), because: z.string().optional() }).readonly())
      .readonly(),
    links: z.array(EventLink).readonly().optional(),
  })
  .readonly();
export type Event = z.infer<typeof Event>;
