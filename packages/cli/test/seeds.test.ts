import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Digest, type Event } from "@digest/core";
import { beforeAll, describe, expect, it } from "vitest";
import { runIn } from "./console.ts";

const seeds = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const hasSeeds = existsSync(seeds);
if (!hasSeeds)
  process.stderr.write("the seeds as a reader has them: skipped, there is no ../shared beside the checkout\n");

/** Five articles of five outlets about calls between the same two men. */
describe.skipIf(!hasSeeds)("the digest of the seeds", () => {
  let digest: Digest;
  beforeAll(async () => {
    const { stdout } = await runIn(seeds, ["events", ".", "--as", "json", "--now", "2025-04-01T00:00:00Z"]);
    digest = Digest.parse(JSON.parse(stdout));
  }, 60_000);

  const people = ({ participants }: Event): string =>
    participants
      .map(({ entityId }) => digest.entities.find(({ id }) => id === entityId)?.name ?? entityId)
      .toSorted()
      .join(" + ");
  const calls = (who: string): readonly Event[] =>
    digest.events.filter((event) => event.kind === "telephone-call" && people(event) === who);
  const when = ({ time }: Event): string => time.edtf ?? `${time.earliest ?? ""}/${time.latest ?? ""}`;
  const sources = (event: Event | undefined, act: string): readonly string[] =>
    (event?.positions ?? [])
      .filter((position) => position.act === act)
      .map(({ chain }) =>
        chain
          .map(({ entityId, label }) => digest.entities.find(({ id }) => id === entityId)?.name ?? label)
          .join(" > "),
      )
      .toSorted();
  const between = "Donald Trump + Wladimir Putin";

  it("keeps four calls between the two apart, each with its status", () => {
    expect(
      calls(between)
        .map((event) => `${when(event)} ${event.status}`)
        .toSorted(),
    ).toEqual(["/2025-02-28 unconfirmed", "/2025-03-18 reported", "2024-11-07 disputed", "2025-02-12 confirmed"]);
  });

  it("knows who asserts, denies and declines the call of November, and the contradiction", () => {
    const november = calls(between).find((event) => when(event) === "2024-11-07");
    expect(sources(november, "denies")).toEqual(["Kreml > nd"]);
    expect(sources(november, "declines")).toContain("Steven Cheung > tagesschau");
    expect(sources(november, "asserts")).toContain("Insider > Washington Post > tagesschau");
    expect(digest.contradictions.map(({ eventId, kind }) => [eventId, kind])).toEqual([[november?.id, "polarity"]]);
  });

  it("takes what the Kremlin neither confirms nor denies for no denial", () => {
    const claimed = calls(between).find(({ status }) => status === "unconfirmed");
    expect(sources(claimed, "denies")).toEqual([]);
    expect(claimed?.mentions.every(({ articleId }) => articleId === claimed.mentions[0]?.articleId)).toBe(true);
  });

  it("derives the day of the call of February from two texts, and has how long it took", () => {
    const february = calls(between).find((event) => when(event) === "2025-02-12");
    expect(february?.time.basis).toBe("derived");
    expect(february?.attributes).toContainEqual(
      expect.objectContaining({ name: "duration", value: "PT90M", comparator: "about" }),
    );
    expect(sources(february, "confirms")).toContain("Kreml > dpa");
  });

  it("has the call of March from related items alone", () => {
    const march = calls(between).find((event) => when(event) === "/2025-03-18");
    expect(new Set(march?.mentions.map(({ via }) => via))).toEqual(new Set(["related"]));
  });

  it("keeps calls of others, held and years ago, as events of their own", () => {
    expect(calls("Olaf Scholz + Wladimir Putin").map(when)).toEqual(["2022-12"]);
    expect(calls("Donald Trump + Olaf Scholz")).toHaveLength(1);
    expect(calls("Donald Trump + Wolodymyr Selenskyj").length).toBeGreaterThan(0);
  });

  it("takes one gathering under two names for one", () => {
    const gatherings = digest.events.filter(({ kind, place }) => kind === "meeting" && place === "Brüssel");
    expect(gatherings.map(({ mentions }) => new Set(mentions.map(({ articleId }) => articleId)).size)).toEqual([2]);
  });
});
