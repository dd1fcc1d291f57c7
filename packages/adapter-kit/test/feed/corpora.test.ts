import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFeed } from "@digest/adapter-kit/feed";
import { describe, expect, it } from "vitest";

const corpora = join(import.meta.dirname, "../../../../../shared/corpora");
const there = existsSync(corpora);
const files = (folder: string) =>
  there
    ? readdirSync(join(corpora, folder), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xml"))
    : [];
const read = (folder: string, name: string) =>
  readFeed({ uri: `urn:example:${name}`, bytes: readFileSync(join(corpora, folder, name)) });

describe.skipIf(!there)("development feeds (skipped without ../shared)", () => {
  it("give every item id, link, title and time with offset", async () => {
    for (const name of files("feeds")) {
      const { feed, problems } = await read("feeds", name);
      expect(problems).toEqual([]);
      for (const item of feed?.items ?? []) {
        expect(item).toMatchObject({
          id: expect.any(String),
          link: expect.stringMatching(/^https:/),
          title: { text: expect.stringMatching(/\S/) },
        });
        expect(item.published?.value).toMatch(/T.*(?:Z|[+-]\d\d:\d\d)$/);
      }
    }
  });

  it("never throw, and give a feed or a problem", async () => {
    for (const name of files("feeds-robustness")) {
      const { feed, problems } = await read("feeds-robustness", name);
      expect(feed !== undefined || problems.length > 0).toBe(true);
    }
  });
});
