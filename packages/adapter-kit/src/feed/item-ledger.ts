import type { Ledger } from "@digest/core";
import { type LedgerRange, ledger } from "../dump/ledger.ts";
import { nestRanges } from "../dump/nest-ranges.ts";
import type { FeedItem } from "./feed.ts";

/** Where the elements of one name stand in an item, from the bracket that opens to the one that closes. Linear. */
function* placesOf(item: string, name: string): Generator<{ readonly start: number; readonly end: number }> {
  const open = `<${name}`;
  const close = `</${name}`;
  let at = 0;
  for (let start = item.indexOf(open, at); start >= 0; start = item.indexOf(open, at)) {
    at = start + open.length;
    if (!/[\s/>]/.test(item.charAt(at))) continue;
    const bracket = item.indexOf(">", at);
    if (bracket < 0) return;
    const empty = item.charAt(bracket - 1) === "/";
    const closing = empty ? -1 : item.indexOf(close, bracket);
    const stop = closing < 0 ? bracket : item.indexOf(">", closing);
    at = (stop < 0 ? bracket : stop) + 1;
    yield { start, end: at };
  }
}

/**
 * The account of a feed for one of its items: which elements went where (`{ title: ["/headline"] }`, by the name the feed uses),
 * what else the item holds (`markup`), and the rest of the feed (`other-items`).
 */
export function itemLedger(text: string, item: FeedItem, fields: Readonly<Record<string, readonly string[]>>): Ledger {
  const { start, end } = item;
  if (start === undefined || end === undefined) return ledger(text, [{ start: 0, end: text.length, pointers: [""] }]);
  const inside = text.slice(start, end);
  const ranges: LedgerRange[] = [{ start, end, removed: "markup" }];
  for (const [name, pointers] of Object.entries(fields)) {
    if (pointers.length === 0) continue;
    for (const place of placesOf(inside, name))
      ranges.push({ start: start + place.start, end: start + place.end, pointers });
  }
  return ledger(text, nestRanges(ranges), "other-items");
}
