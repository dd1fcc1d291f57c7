import { articleFromText, createDigester, de, digestOf, type Story } from "@digest/core";
import { describe, expect, it } from "vitest";

interface Told {
  readonly headline: string;
  readonly text: string;
  readonly published?: string;
}

const items = (all: readonly Told[]) =>
  all.map(({ headline, text, published }, index) => ({
    uri: `text:${index}`,
    article: articleFromText({
      source: "lokalblatt",
      headline,
      text,
      url: `https://lokalblatt.example/${index}`,
      ...(published === undefined ? {} : { published }),
    }),
  }));

const storiesOf = (all: readonly Told[]): readonly Story[] => digestOf(items(all), { locale: de }).stories;

/** Headlines by story, each sorted. */
const grouped = (all: readonly Told[]): readonly (readonly string[])[] => {
  const given = items(all);
  const { stories } = digestOf(given, { locale: de });
  const headlines = new Map(given.map(({ article }) => [article.id, article.headline ?? ""]));
  return stories.map(({ articleIds }) => articleIds.map((id) => headlines.get(id) ?? "").toSorted()).toSorted();
};

const bridge: readonly Told[] = [
  {
    headline: "Hängebrücke über die Lauter gesperrt",
    text: "Die Hängebrücke bei Quellbach ist nach einem Steinschlag gesperrt. Bauamtsleiterin Ilse Grotkamp sagte, zwei Tragseile seien gerissen.",
    published: "2024-03-04",
  },
  {
    headline: "Quellbach: Tragseile werden ersetzt",
    text: "Nach dem Steinschlag an der Hängebrücke bei Quellbach beginnt die Reparatur. Ilse Grotkamp rechnet mit sechs Wochen, bis beide Tragseile ersetzt sind.",
    published: "2024-03-09",
  },
  {
    headline: "Hängebrücke in Quellbach wieder offen",
    text: "Wanderer können die Lauter bei Quellbach wieder überqueren. Die Tragseile der Hängebrücke hielten nun jedem Steinschlag stand, sagte Ilse Grotkamp.",
    published: "2024-04-20",
  },
];

const others: readonly Told[] = [
  {
    headline: "SV Almstedt schlägt TuS Borkheim",
    text: "Der SV Almstedt hat das Kreispokalspiel gegen TuS Borkheim gewonnen. Stürmer Jonte Wiebold traf in der zweiten Halbzeit zweimal.",
    published: "2024-03-05",
  },
  {
    headline: "FC Dernau unterliegt SG Mohrhof",
    text: "Der FC Dernau hat das Kreispokalspiel gegen SG Mohrhof verloren. Stürmer Falk Ostrow traf in der ersten Halbzeit.",
    published: "2024-03-05",
  },
  {
    headline: "Sturm deckt Dächer in Holmstrup ab",
    text: "Ein Sturm hat in Holmstrup mehrere Dächer abgedeckt. Die Feuerwehr zählte am Abend vierzig Einsätze, verletzt wurde niemand.",
    published: "2024-03-06",
  },
  {
    headline: "Sturm fällt Bäume in Karlsbrunn",
    text: "Ein Sturm hat in Karlsbrunn mehrere Bäume gefällt. Die Feuerwehr zählte am Abend dreißig Einsätze, verletzt wurde niemand.",
    published: "2024-03-18",
  },
];

describe("stories of a digest", () => {
  it("follow a happening over weeks", () => {
    expect(grouped([...bridge, ...others])).toContainEqual(bridge.map(({ headline }) => headline).toSorted());
  });

  it("part matches of other clubs and storms in other places", () => {
    expect(grouped(others)).toEqual(others.map(({ headline }) => [headline]).toSorted());
  });

  it("part what the same person does in other matters", () => {
    const both: readonly Told[] = [
      {
        headline: "Grotkamp gewinnt Schachturnier",
        text: "Ilse Grotkamp hat das Schachturnier der Volkshochschule gewonnen. Im letzten Spiel opferte sie die Dame.",
        published: "2024-03-05",
      },
      bridge[0] ?? { headline: "", text: "" },
    ];
    expect(grouped(both)).toHaveLength(2);
  });

  it("part articles that lie a year apart", () => {
    const [first, second] = bridge;
    const later = { ...(second ?? { headline: "", text: "" }), published: "2025-03-09" };
    expect(grouped([first ?? later, later])).toHaveLength(2);
  });

  it("let two articles without dates belong together", () => {
    const undated = bridge.slice(0, 2).map(({ headline, text }) => ({ headline, text }));
    expect(grouped(undated)).toHaveLength(1);
  });

  it("part reports that come every week by the weekday they name", () => {
    const report = (day: string, goods: string, dealer: string): Told => ({
      headline: `${goods} am Getreidemarkt Ruhland`,
      text: `Am ${day} wurde am Getreidemarkt Ruhland vor allem ${goods} gehandelt. ${dealer} nannte die Nachfrage ruhig.`,
    });
    const first = report("Montag", "Weizen", "Händler Timo Rasch");
    const other = (day: string): Told => report(day, "Gerste", "Müllerin Wiebke Lohse");
    expect(grouped([first, other("Donnerstag")])).toHaveLength(2);
    expect(grouped([first, other("Montag")])).toHaveLength(1);
  });

  it("take no notice beside the news for its matter", () => {
    const notice =
      "Mit Ihrer Einwilligung verwenden wir Cookies für Analysezwecke, Personalisierung und Reichweitenmessung der Angebote.";
    const [, , storm] = others;
    const [closed] = bridge;
    const noticed = [storm, closed].map((one) => ({
      headline: one?.headline ?? "",
      text: `${one?.text ?? ""}\n${notice}`,
    }));
    expect(grouped(noticed)).toHaveLength(2);
  });

  it("hold every article once and are named by a headline of theirs", () => {
    const given = items([...bridge, ...others]);
    const { stories, articles } = digestOf(given, { locale: de });
    expect(stories.flatMap(({ articleIds }) => articleIds).toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
    for (const { title, articleIds } of stories)
      expect(articles.filter(({ id }) => articleIds.includes(id)).map(({ headline }) => headline)).toContain(title);
  });

  it("tell why articles were joined", () => {
    const joined = storiesOf(bridge).flatMap(({ joinedBy = [] }) => joinedBy);
    expect(joined).toHaveLength(bridge.length - 1);
    expect(joined.map(({ reason }) => reason).join()).toMatch(/both name [^;]*Tragseil[^;]*; \d+ days apart/);
  });

  it("do not depend on the order of adds", () => {
    const given = items([...bridge, ...others]);
    const batch = digestOf(given, { locale: de });
    for (let turn = 1; turn < given.length; turn += 1) {
      const digester = createDigester({ locale: de });
      for (const item of [...given.slice(turn), ...given.slice(0, turn).toReversed()]) {
        digester.add(item);
        digester.digest();
      }
      expect(digester.digest().stories).toEqual(batch.stories);
    }
  });
});
