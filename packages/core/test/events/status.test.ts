import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type StatusFacts, statusOf, statusRules } from "../../src/events/status.ts";
import type { Position } from "../../src/model/position.ts";

const position = (act: Position["act"], source: string, factuality: Position["factuality"] = "CT+"): Position => ({
  id: `po:${source}${act}`,
  chain: [{ kind: source === "outlet" ? "outlet" : "person", label: source, evidence: [] }],
  act,
  about: "event",
  factuality,
  evidence: [],
});

const facts = (positions: readonly Position[], more: Partial<StatusFacts> = {}): StatusFacts => ({
  held: true,
  planned: false,
  calledOff: false,
  hearsay: false,
  positions,
  onDetails: new Set(),
  participants: new Set(),
  actors: new Set(),
  isOfficial: () => false,
  ...more,
});

describe(statusOf, () => {
  it.each([
    ["reported", facts([position("asserts", "outlet")])],
    [
      "reported",
      facts([position("asserts", "outlet"), position("declines", "a")], { onDetails: new Set(["po:adeclines"]) }),
    ],
    ["confirmed", facts([position("asserts", "outlet"), position("confirms", "a")])],
    ["disputed", facts([position("asserts", "outlet"), position("denies", "a")])],
    ["disputed", facts([position("confirms", "b"), position("denies", "a")])],
    ["denied", facts([position("denies", "a")])],
    ["unconfirmed", facts([position("asserts", "outlet"), position("declines", "a")])],
    ["unconfirmed", facts([position("asserts", "outlet", "PR+")], { hearsay: true })],
    ["planned", facts([position("asserts", "a")], { held: false, planned: true })],
    ["called-off", facts([], { held: false, planned: true, calledOff: true })],
  ] as const)("gives %s", (status, given) => {
    expect(statusOf(given)).toBe(status);
  });
});

const page = new URL("../../../../docs/how-events-are-built.md", import.meta.url);

describe.skipIf(!existsSync(page))("the page on events", () => {
  it("prints the rules as they are", () => {
    const text = readFileSync(page, "utf8");
    for (const { status, when } of statusRules) expect(text).toContain(`| \`${status}\` | ${when} |`);
  });
});
