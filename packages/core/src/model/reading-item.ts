import * as z from "zod";
import { Article } from "./article.ts";
import { Instant } from "./when.ts";

/**
 * One range of the decoded input: where it went (`pointers` into the article) or why it was left out (`removed`).
 * The ranges of a ledger tile the input without gap or overlap; white space between two belongs to the one before.
 */
export const LedgerEntry = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    pointers: z.array(z.string()).readonly().optional(),
    removed: z.string().optional(),
  })
  .readonly();
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** Accounts for every character of an input. */
export const Ledger = z.array(LedgerEntry).readonly();
export type Ledger = z.infer<typeof Ledger>;

/**
 * What an agency tells editors, never readers: contacts, editorial notes, the non-public part of a wire item.
 * No renderer accepts this type and no article holds any of it.
 */
export interface Internal {
  readonly notes: readonly { readonly role: string; readonly text: string }[];
}

/**
 * An article as read, with the account of its input. `delivered` is when the wire built this delivery, which parts two deliveries of
 * one version. `internal` stays in memory: the schema refuses it.
 */
export const ReadingItem = z
  .strictObject({ uri: z.string(), article: Article, ledger: Ledger, delivered: Instant.optional() })
  .readonly();
export type ReadingItem = z.infer<typeof ReadingItem> & { readonly internal?: Internal };
