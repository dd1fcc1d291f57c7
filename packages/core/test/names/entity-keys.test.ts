import { de, type Entity, sameEntity } from "@digest/core";
import { describe, expect, it } from "vitest";
import { entityKeys } from "../../src/names/entity-keys.ts";

const entity = (kind: Entity["kind"], name: string, variants: readonly string[] = []): Entity => ({
  id: `${kind}:${name}`,
  kind,
  name,
  variants: [...variants],
  roles: [],
});

const pairs: readonly (readonly [Entity, Entity])[] = [
  [entity("person", "Wolodymyr Selenskyj"), entity("person", "Wolodymyr Selenski")],
  [entity("person", "Ursula von der Leyen"), entity("person", "von der Leyen")],
  [entity("person", "Mira Olsak"), entity("person", "Olsak")],
  [entity("organisation", "Deutsche Bahn"), entity("organisation", "Deutschen Bahn")],
  [entity("organisation", "Hafenamt Lodin", ["Hafenamt"]), entity("organisation", "Hafenamt")],
  [entity("place", "Altmarkt"), entity("place", "Altmarkt West", ["Altmarkt"])],
];

describe(entityKeys, () => {
  it.each(pairs)("gives entities that are one a key in common: $0.name, $1.name", (one, other) => {
    expect(sameEntity(one, other, { locale: de })).toBeDefined();
    const keys = entityKeys(one, de);
    expect(entityKeys(other, de).filter((key) => keys.includes(key))).not.toEqual([]);
  });

  it("gives entities of two kinds none in common", () => {
    const keys = entityKeys(entity("place", "Lodin"), de);
    expect(entityKeys(entity("organisation", "Lodin"), de).filter((key) => keys.includes(key))).toEqual([]);
  });
});
