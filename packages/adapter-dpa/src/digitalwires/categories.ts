import type { Location } from "@digest/core";
import { type CategoryKind, categoryKinds, type RawCategory } from "../wire/categories.ts";
import type { EntryCategory } from "./schema.ts";

const kinds: ReadonlySet<string> = new Set(categoryKinds);

/** Types that name a place, and what the place is to the item. */
export const locationTypes = {
  poi: "interest",
  located: "written",
  locationcreated: "taken",
} as const satisfies Readonly<Record<string, Location["role"]>>;

/** Types that name people who worked on an item by their log-in. They are for editors. */
export const loginTypes = ["creator", "contributor"] as const;

/** The categories that are codes, for `orderCategories`. */
export function readCodes(categories: readonly EntryCategory[]): readonly RawCategory[] {
  return categories.flatMap((category) => {
    const { type, qcode, name, rank } = category;
    return kinds.has(type) ? [{ kind: type as CategoryKind, qcode, name, rank }] : []; // a member of the list was just seen
  });
}

/** Names of one type in their rank. */
export function named(categories: readonly EntryCategory[], type: string): readonly EntryCategory[] {
  return categories.filter((category) => category.type === type);
}

function inRange(value: number | undefined, most: number): number | undefined {
  return value !== undefined && Math.abs(value) <= most ? value : undefined;
}

/** Names of places repeat the address behind a comma. */
function withoutAddress(name: string, address: string | undefined): string {
  const trimmed = name.trim();
  if (address === undefined || !trimmed.endsWith(address) || trimmed === address) return trimmed;
  return trimmed.slice(0, -address.length).replace(/[\s,]{1,5}$/, "");
}

/** The places an entry names. Coordinates are longitude, latitude; there may be none. */
export function readLocations(categories: readonly EntryCategory[]): readonly Location[] {
  return Object.entries(locationTypes).flatMap(([type, role]) =>
    named(categories, type).flatMap(({ name, geojson }) => {
      if (name === undefined) return [];
      const address = geojson?.properties?.formatted_address;
      const [east, north] = geojson?.geometry?.coordinates ?? [];
      const [longitude, latitude] = [inRange(east, 180), inRange(north, 90)];
      const point = longitude === undefined || latitude === undefined ? {} : { latitude, longitude };
      return [{ role, name: withoutAddress(name, address), ...(address === undefined ? {} : { address }), ...point }];
    }),
  );
}
