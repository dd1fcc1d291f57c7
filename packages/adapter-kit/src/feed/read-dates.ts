import type { When } from "@digest/core";
import { readDate } from "../dates/read-date.ts";
import { cleanText } from "../html/clean-text.ts";
import type { FeedDate } from "./feed.ts";
import { childNodes, type FeedNode, nodeText } from "./feed-node.ts";
import { dateFields } from "./fields.ts";

const roles: Readonly<Record<string, string>> = dateFields;

/** All dates of an item or feed in document order, empty ones left out. */
export function readDates(node: FeedNode): readonly FeedDate[] {
  return childNodes(node).flatMap((inner) => {
    if (roles[inner.name] === undefined) return [];
    const raw = cleanText(nodeText(inner));
    const when = readDate(raw);
    return raw === "" ? [] : [{ name: inner.name, raw, ...(when === undefined ? {} : { when }) }];
  });
}

/** The date that serves a role best; an element that only says `date` serves publication, and change where there is no other. */
export function dateFor(dates: readonly FeedDate[], role: "published" | "updated"): When | undefined {
  const of = (wanted: string) => dates.find(({ name, when }) => when !== undefined && roles[name] === wanted)?.when;
  return role === "published" ? (of("published") ?? of("either") ?? of("created")) : of("updated");
}
