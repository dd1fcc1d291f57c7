import * as z from "zod";
import { Article } from "./article.ts";
import { Entity } from "./entity.ts";
import { Attribute, Event, EventStatus } from "./event.ts";
import { Contradiction } from "./position.ts";
import { Problem } from "./problem.ts";
import { Statement } from "./statement.ts";

/**
 * Articles and events that belong together; every article is in one story. `joinedBy` names the pairs of articles that brought a story of several
 * together, and why.
 */
export const Story = z
  .strictObject({
    id: z.string(),
    title: z.string().optional(),
    articleIds: z.array(z.string()).readonly(),
    eventIds: z.array(z.string()).readonly(),
    joinedBy: z
      .array(z.strictObject({ between: z.array(z.string()).readonly(), reason: z.string() }).readonly())
      .readonly()
      .optional(),
  })
  .readonly();
export type Story = z.infer<typeof Story>;

const Quantity = Attribute.unwrap().pick({ comparator: true, value: true, unit: true }).readonly();

/** What an update changed: how an event stands (planned, then confirmed; reported, then denied), or one of its figures. */
export const TimelineChange = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("status"), from: EventStatus, to: EventStatus }).readonly(),
  z.strictObject({ of: z.literal("figure"), name: z.string(), from: Quantity, to: Quantity }).readonly(),
]);
export type TimelineChange = z.infer<typeof TimelineChange>;

/**
 * A step in time: an event took place, or texts changed what is known (`update`). The time of an update is the publication of the texts that
 * brought it, `articleIds`; `articleId` is the first of them, `note` the change in short.
 */
export const TimelineEntry = z
  .strictObject({
    edtf: z.string(),
    kind: z.enum(["event", "update"]),
    eventId: z.string(),
    articleId: z.string().optional(),
    articleIds: z.array(z.string()).readonly().optional(),
    note: z.string().optional(),
    change: TimelineChange.optional(),
  })
  .readonly();
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/**
 * The answer over a set of articles. Articles by published time and id, entities and statements by id, events by time, contradictions by event, the
 * timeline by time, stories by their first article; what has no time comes last.
 */
export const Digest = z
  .strictObject({
    schemaVersion: z.literal(1),
    articles: z.array(Article).readonly(),
    entities: z.array(Entity).readonly(),
    statements: z.array(Statement).readonly(),
    events: z.array(Event).readonly(),
    contradictions: z.array(Contradiction).readonly(),
    timeline: z.array(TimelineEntry).readonly(),
    stories: z.array(Story).readonly(),
    problems: z.array(Problem).readonly(),
  })
  .readonly();
export type Digest = z.infer<typeof Digest>;

/** What differs between two digests; `from` and `to` hold ids, more than one where things merged or split. */
export const Change = z
  .strictObject({
    subject: z.enum(["article", "event", "contradiction", "story"]),
    kind: z.enum(["added", "removed", "changed", "merged", "split"]),
    from: z.array(z.string()).readonly(),
    to: z.array(z.string()).readonly(),
    pointers: z.array(z.string()).readonly(),
  })
  .readonly();
export type Change = z.infer<typeof Change>;
