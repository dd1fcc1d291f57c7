import type { Instant } from "../model/when.ts";
import { articleRegister, type Reconciled } from "./article-register.ts";
import type { Edition } from "./editions.ts";

/**
 * The articles as they stand after a set of deliveries: the newest edition of each, what an embargo or the publisher holds back, and what was
 * canceled. A function of the set: any order and any repetition gives the same. Without `now` every embargo holds.
 *
 * @example reconcile(reading.items, "2025-02-12T19:00:00+01:00").current
 */
export function reconcile(editions: readonly Edition[], now?: Instant): Reconciled {
  const register = articleRegister([], now);
  for (const edition of editions) register.add(edition);
  return { current: register.current(), held: register.held(), withdrawn: register.withdrawn() };
}
