import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { de, readWith } from "@digest/core";
import { describe, expect, it } from "vitest";
import { adapters } from "../src/adapters.ts";
import { Gold } from "../src/quality/events/gold.ts";

/** The publisher a file's name begins with. */
const sources = ["dpa", "ippen", "nd", "tagesschau", "welt"];

const stories = ["gold", "gold-held"].flatMap((half) => {
  const folder = join(import.meta.dirname, "..", half);
  return readdirSync(folder).map((story) => join(folder, story));
});

describe.each(stories)("the gold story in %s", (folder) => {
  const files = readdirSync(folder).filter((name) => name !== "gold.json");

  it("is read by the publishers' adapters", async () => {
    for (const name of files) {
      const { items, problems } = await readWith(adapters, { uri: name, bytes: readFileSync(join(folder, name)) });
      expect(problems, name).toEqual([]);
      expect(sources).toContain(items[0]?.article.source);
      expect(name.startsWith(items[0]?.article.source ?? "?")).toBe(true);
    }
  });

  it("names kinds, files and events that exist", () => {
    const {
      events,
      notEvents = [],
      contradictions,
    } = Gold.parse(JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")));
    const kinds = de.events.kinds.map(({ id }) => id);
    for (const { kind } of [...events, ...notEvents]) expect(kinds).toContain(kind);
    for (const { articles } of events) for (const article of articles) expect(files).toContain(article);
    for (const { event } of contradictions) expect(events[event]).toBeDefined();
  });
});
