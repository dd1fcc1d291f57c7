import { articleFromText } from "@digest/core";
import { digestView } from "@digest/render";
import { describe, expect, it } from "vitest";
import { newsDigest } from "./news-digest.ts";
import { sampleDigest } from "./sample-digest.ts";

describe(digestView, () => {
  it("names an article by its headline, else its teaser, else how it begins", () => {
    const text = "Die Brücke über den Fluss bleibt nach einem Beschluss des Rates von Halmfurt bis zum Mai gesperrt.";
    const article = articleFromText({ source: "desk", text });
    const headlines = [
      article,
      { ...article, teaser: "Kein Weg" },
      { ...article, headline: "Zu" },
      { ...article, blocks: [] },
    ].map((each) => digestView({ ...sampleDigest(), articles: [each] }, "de").articles[0]?.headline);
    expect(headlines).toEqual([
      "Die Brücke über den Fluss bleibt nach einem Beschluss des Rates von Halmfurt bis …",
      "Kein Weg",
      "Zu",
      "ohne Überschrift",
    ]);
  });

  it("puts every event into exactly one story", () => {
    const { events, stories } = digestView(newsDigest(), "de");
    const shown = stories.flatMap(({ central, aside }) => [...central, ...aside]).map(({ id }) => id);
    expect(shown.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
  });

  it("counts an event of the same people and kind as another main one among the main ones", () => {
    const [call] = sampleDigest().events;
    if (call === undefined) throw new Error("the sample has no event");
    const again = { ...call, id: "em:3", status: "reported" as const, positions: [] };
    const eventIds = ["em:1", "em:2", "em:3"];
    const [story] = digestView(
      {
        ...sampleDigest(),
        events: [...sampleDigest().events, again],
        stories: [{ id: "story:1", title: "Anrufe", articleIds: [], eventIds }],
      },
      "de",
    ).stories;
    expect(story?.central.map(({ id }) => id)).toEqual(["em:1", "em:3"]);
    expect(story?.aside.map(({ id }) => id)).toEqual(["em:2"]);
  });

  it("shows both sides of a contradiction though outlets that merely tell it share a row", () => {
    const plain = (id: string, label: string) =>
      ({
        id,
        chain: [{ kind: "outlet", label, evidence: [] }],
        act: "asserts",
        about: "event",
        factuality: "CT+",
        evidence: [],
      }) as const;
    const [call] = sampleDigest().events;
    const events = call === undefined ? [] : [{ ...call, positions: [plain("po:1", "a"), plain("po:2", "b")] }];
    const view = digestView({ ...sampleDigest(), events }, "de");
    expect(view.events[0]?.positions.map(({ who }) => who)).toEqual(["a, b"]);
    expect(view.contradictions[0]?.sides.map(({ who }) => who)).toEqual(["a", "b"]);
  });
});
