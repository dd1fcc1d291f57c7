import type { Category } from "@digest/core";
import { deskName } from "./desks.ts";

/** What a code is about, in the order categories are given; `signal` leads, user-need tags end. */
export const categoryKinds = [
  "signal",
  "provider",
  "wire",
  "desk",
  "genre",
  "dpasubject",
  "geosubject",
  "subject",
  "scope",
  "person",
  "rubric",
  "publishadvice",
  "flextag",
] as const;
export type CategoryKind = (typeof categoryKinds)[number];

const order: ReadonlyMap<string, number> = new Map(categoryKinds.map((kind, index) => [kind, index]));

/** A code as an item names it. */
export interface RawCategory {
  readonly kind: CategoryKind;
  readonly qcode?: string | undefined;
  readonly name?: string | undefined;
  readonly rank?: number | undefined;
}

function toCategory({ kind, qcode, name }: RawCategory): Category | undefined {
  const colon = qcode?.indexOf(":") ?? -1;
  const scheme = qcode === undefined || colon < 0 ? kind : qcode.slice(0, colon);
  const code = qcode?.slice(colon + 1);
  const label = kind === "signal" ? undefined : ((scheme === "dpacat" ? deskName(code ?? "") : undefined) ?? name);
  if (code === undefined && label === undefined) return undefined;
  return { scheme, ...(code === undefined ? {} : { code }), ...(label === undefined ? {} : { name: label }) };
}

/** Categories by kind and rank, what has none behind what has one, each once. The order in the input counts last. */
export function orderCategories(raw: readonly RawCategory[]): readonly Category[] {
  const sorted = raw.toSorted(
    (a, b) =>
      (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) ||
      (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER),
  );
  const kept = new Map<string, Category>();
  for (const entry of sorted) {
    const category = toCategory(entry);
    const key = category === undefined ? "" : `${category.scheme}:${category.code ?? category.name}`;
    if (category !== undefined && !kept.has(key)) kept.set(key, category);
  }
  return [...kept.values()];
}

/** Names by rank, each once. */
export function orderNames(
  raw: readonly { readonly name?: string | undefined; readonly rank?: number | undefined }[],
): readonly string[] {
  const sorted = raw.toSorted((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER));
  return [...new Set(sorted.flatMap(({ name }) => (name === undefined || name.trim() === "" ? [] : [name.trim()])))];
}
