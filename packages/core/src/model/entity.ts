import * as z from "zod";

export const EntityKind = z.enum(["person", "organisation", "place"]);
export type EntityKind = z.infer<typeof EntityKind>;

/**
 * A person, organisation or place that texts name. `id` is the kind and the folded fullest name, with office or country for
 * homonyms, or a Wikidata id where a table has one. `name` is the spelling most of the cited texts use, `variants` the others,
 * `roles` the offices and functions the texts give ("US-Präsident").
 */
export const Entity = z
  .strictObject({
    id: z.string(),
    kind: EntityKind,
    name: z.string(),
    variants: z.array(z.string()).readonly(),
    roles: z.array(z.string()).readonly(),
  })
  .readonly();
export type Entity = z.infer<typeof Entity>;
