import * as z from "zod";
import type { ArticleRecord } from "../articles/article-register.ts";
import { DigestError } from "../errors.ts";
import { Article } from "../model/article.ts";
import { Problem } from "../model/problem.ts";
import { Instant } from "../model/when.ts";

const Edition = z.strictObject({ uri: z.string(), article: Article, delivered: Instant.optional() }).readonly();

const State = z
  .strictObject({
    stateVersion: z.literal(1),
    now: Instant.optional(),
    records: z.array(z.strictObject({ names: z.array(z.string()).readonly(), newest: Edition }).readonly()).readonly(),
    problems: z.array(Problem).readonly(),
  })
  .readonly();

declare const confidential: unique symbol;

/** Everything a digester knows, as plain JSON. It may hold text under embargo: store it like the wire itself, and show it to nobody. */
export interface ConfidentialState {
  readonly [confidential]?: true;
  readonly stateVersion: 1;
  readonly now?: string | undefined;
  readonly records: readonly ArticleRecord[];
  readonly problems: readonly Problem[];
}

/**
 * A digester's state of parsed JSON.
 *
 * @throws DigestError `invalid-argument` where the value has another shape.
 */
export function parseState(value: unknown): ConfidentialState {
  const parsed = State.safeParse(value);
  if (parsed.success) return parsed.data;
  const path = (parsed.error.issues[0]?.path ?? []).map((part) => (typeof part === "number" ? part : String(part)));
  throw new DigestError({ code: "invalid-argument", path: ["state", ...path], cause: parsed.error });
}
