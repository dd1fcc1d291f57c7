import { dpa } from "@digest/adapter-dpa";
import { type Article, type ReadingItem, type Reconciled, readWith, reconcile } from "@digest/core";
import { describe, expect, it } from "vitest";
import { caseNamed } from "./cases.ts";

async function items(...names: readonly string[]): Promise<readonly ReadingItem[]> {
  const readings = await Promise.all(names.map((name) => readWith([dpa], caseNamed(name).document)));
  return readings.flatMap((reading) => reading.items);
}

/** Format, version and status of what stands, in the order given and in its reverse. */
async function current(now: string | undefined, ...names: readonly string[]): Promise<readonly string[]> {
  const all = await items(...names);
  const show = ({ current: articles, held, withdrawn }: Reconciled) => [
    ...articles.map(({ format, version }: Article) => `${format} ${/^\d{1,9}$/.test(version) ? version : "-"}`),
    ...held.map(({ code }) => code),
    ...withdrawn.map(() => "withdrawn"),
  ];
  const forward = show(reconcile(all, now));
  expect(show(reconcile(all.toReversed(), now))).toEqual(forward);
  return forward;
}

describe("the life of a story of dpa", () => {
  it("keeps the correction, whichever comes first", async () => {
    expect(await current(undefined, "digitalwires/text", "digitalwires/correction")).toEqual(["digitalwires 2"]);
  });

  it("takes both forms of a story as one and keeps the fuller", async () => {
    expect(await current(undefined, "newsml-g2/text", "digitalwires/text")).toEqual(["digitalwires 1"]);
  });

  it("keeps a newer version over a fuller form", async () => {
    expect(await current(undefined, "newsml-g2/correction", "digitalwires/text")).toEqual(["newsml-g2 2"]);
  });

  it("withdraws what is canceled in any form", async () => {
    expect(await current(undefined, "digitalwires/text", "digitalwires/correction", "newsml-g2/cancel")).toEqual([
      "withdrawn",
    ]);
  });

  it("shows a correction to readers in the words made for them alone", async () => {
    const [item] = await items("digitalwires/correction");
    expect(item?.article.correction).toBe(
      "In einer früheren Fassung war die Dauer des Umwegs zu kurz angegeben. Wir haben das berichtigt.",
    );
    expect(item?.internal?.notes.map(({ role }) => role)).toEqual(
      expect.arrayContaining(["dpaednoterole:correction", "dpaednoterole:correctionshort"]),
    );
  });

  it("holds an embargoed item until its instant", async () => {
    expect(await current("2025-05-08T17:59:59+02:00", "digitalwires/embargo")).toEqual(["held"]);
    expect(await current("2025-05-08T16:00:00Z", "digitalwires/embargo")).toEqual(["digitalwires 1"]);
  });

  it("never computes an embargo from words", async () => {
    expect(await current("2030-01-01T00:00:00Z", "iptc7901/embargo")).toEqual(["held"]);
  });

  it("holds an empty embargo for good, but not that of an older picture", async () => {
    expect(await current("2030-01-01T00:00:00Z", "newsml-g2/embargo-without-end")).toEqual(["held"]);
    expect(await current(undefined, "newsml-g2/older-picture")).toEqual(["newsml-g2 3"]);
  });

  it("joins a 7901 correction with the message it names", async () => {
    const standing = reconcile(await items("iptc7901/text", "iptc7901/correction")).current;
    expect(standing.map(({ published }) => published?.value)).toEqual(["2025-05-06T13:01+02:00"]);
  });

  it("gives one article for the copies of several wires, with the names of all", async () => {
    const [item, ...more] = await items("iptc7901/five-wires");
    expect(more).toEqual([]);
    expect(item?.article.categories.filter(({ scheme }) => scheme === "dpasrv").map(({ code }) => code)).toEqual([
      "bdt",
      "bid",
      "lno",
    ]);
  });

  it("keeps the newest delivery of a version that one answer of the queue holds twice", async () => {
    const [item] = await items("digitalwires/wireq");
    expect([item?.delivered, item?.article.headline]).toEqual([
      "2025-05-19T08:30:00Z",
      "Bürgermeisterin von Ahlefeld tritt zurück",
    ]);
  });

  it.each(["digitalwires/text", "newsml-g2/text"])(
    "takes a canceled picture out of %s, whichever comes first",
    async (name) => {
      const cancels = await canceledPictures();
      expect(cancels).toHaveLength(2);
      for (const cancel of cancels) {
        const all = [...(await items(name)), cancel];
        for (const order of [all, all.toReversed()]) {
          const { current: standing, withdrawn } = reconcile(order);
          expect(standing.map(picturesOf)).toEqual([["urn:newsml:dpa.com:20090101:250506-935-600002"]]);
          expect(withdrawn.map(({ id }) => id)).toEqual([
            "urn:digest:dpa:urn:newsml:dpa.com:20090101:250506-935-600001",
          ]);
        }
      }
    },
  );
});

/** The cancel of the fixtures' picture as digitalwires and as NewsML-G2 have it. */
async function canceledPictures(): Promise<readonly ReadingItem[]> {
  const changes = {
    "digitalwires/picture": (text: string) =>
      JSON.stringify({ ...JSON.parse(text), version: 2, pubstatus: "canceled" }),
    "newsml-g2/picture": (text: string) =>
      text.replace(/(<newsItem [^>]*version=")1"/, '$12"').replace("stat:usable", "stat:canceled"),
  };
  const readings = await Promise.all(
    Object.entries(changes).map(([name, change]) => {
      const { document } = caseNamed(name);
      const text = change(new TextDecoder().decode(document.bytes));
      return readWith([dpa], { ...document, bytes: new TextEncoder().encode(text) });
    }),
  );
  return readings.flatMap((reading) => reading.items);
}

function picturesOf({ blocks }: Article): readonly (string | undefined)[] {
  return blocks.flatMap((block) => (block.kind === "image" ? [block.id] : []));
}
