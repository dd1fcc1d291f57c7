import type { When } from "@digest/core";
import { readDate } from "../dates/read-date.ts";
import { cleanText } from "../html/clean-text.ts";
import type { FeedDate } from "./feed.ts";
import { type FeedNode, nodeText } from "./feed-node.ts";
import { dateFields } from "./fields.ts";

const roles: Readonly<Record<string, string>> = dateFields;

/** Reads elements with a date, empty ones left out. */
export function readDates(nodes: readonly FeedNode[]): readonly FeedDate[] {
  return nodes.flatMap((inner) => {
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
