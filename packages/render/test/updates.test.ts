import { renderHtml, renderMarkdown, renderText } from "@digest/render";
import { describe, expect, it } from "vitest";
import { sampleDigest } from "./sample-digest.ts";

const update = { edtf: "2025-03-04T10:00+01:00", kind: "update", eventId: "em:1", articleIds: ["x"] } as const;
const digest = sampleDigest();
const updated = {
  ...digest,
  timeline: [
    { ...update, change: { of: "status", from: "planned", to: "confirmed" } },
    {
      ...update,
      change: {
        of: "figure",
        name: "dead",
        from: { comparator: "atLeast", value: 3 },
        to: { comparator: "exact", value: 5 },
      },
    },
  ],
} as const satisfies typeof digest;

describe("an update in the timeline", () => {
  it.each([
    ["text", renderText],
    ["markdown", renderMarkdown],
    ["html", renderHtml],
  ] as const)("says in %s what was before and what is now", (_form, render) => {
    expect(render(updated)).toMatch(/Neuer Stand, .*: geplant → bestätigt/);
    expect(render(updated)).toMatch(/Neuer Stand, .*: Tote: mindestens 3 → 5/);
    expect(render(updated, { language: "en" })).toMatch(/: planned → confirmed/);
    expect(render(updated, { language: "en" })).toMatch(/: dead: at least 3 → 5/i);
  });
});
