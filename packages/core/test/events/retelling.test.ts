import { describe, expect, it } from "vitest";
import { digestOfArticles, eventsOf, tell } from "./tell.ts";

describe("an event that a text looks back on", () => {
  const arrest = tell(
    "a",
    "2026-06-09T09:00:00+02:00",
    "Aktivist Beck festgenommen",
    "In Hamburg ist am Montag der Aktivist Sorin Beck festgenommen worden.",
  );

  it.each([
    ["2026-06-10T09:00:00+02:00", "Zwei Tage"],
    ["2026-06-30T09:00:00+02:00", "Drei Wochen"],
    ["2026-11-10T09:00:00+01:00", "Fünf Monate"],
  ])("lies as far back as the words say: on %s %s", (published, distance) => {
    const later = tell(
      "b",
      published,
      "Beck schweigt",
      `${distance} nach der Festnahme des Aktivisten Sorin Beck schweigt er weiter.`,
    );
    expect(eventsOf(digestOfArticles(arrest, later), "arrest")).toEqual(["Sorin Beck, Hamburg, 2026-06-08, reported"]);
  });

  it("is another where the words place it elsewhere", () => {
    const later = tell(
      "b",
      "2026-11-10T09:00:00+01:00",
      "Beck schweigt",
      "Zwei Tage nach der Festnahme des Aktivisten Sorin Beck schweigt er weiter.",
    );
    expect(eventsOf(digestOfArticles(arrest, later), "arrest")).toHaveLength(2);
  });
});

describe("within one text", () => {
  it("noun and verb of one sentence tell of one other event", () => {
    const text =
      "Bei einem Erdbeben sind am Samstag in Lima zwei Menschen gestorben. Am Montagmorgen erschütterte ein zweites Erdbeben die Stadt Lima.";
    const quakes = eventsOf(
      digestOfArticles(tell("a", "2026-04-06T11:00:00+02:00", "Erdbeben in Lima", text)),
      "earthquake",
    );
    expect(quakes).toEqual(["Lima, 2026-04-04, reported", "Lima, 2026-04-06, reported"]);
  });

  it("a noun below the news with a time of its own does not date the news", () => {
    const text = [
      "Die Regierung und die Rebellen haben sich in Genf auf eine Waffenruhe verständigt. Das teilte Vermittler Rashid Omar mit.",
      "Beide Seiten lobten das Ergebnis. Helfer hofften auf freie Wege.",
      "Es ist der zweite Anlauf in diesem Krieg. Eine im April 2023 vereinbarte Waffenruhe hatte nur vier Tage gehalten.",
    ];
    const digest = digestOfArticles(tell("a", "2026-01-14T22:00:00+01:00", "Einigung auf Waffenruhe", ...text));
    expect(digest.events.filter(({ kind }) => kind === "ceasefire").map(({ time }) => time.latest)).toContain(
      "2026-01-14",
    );
  });

  it("a noun below the news with a time of its own is another event", () => {
    const text = [
      "Bei einem Brand in Hamburg ist ein Lagerhaus zerstört worden. Das teilte die Feuerwehr mit.",
      "Verletzt wurde niemand. Die Löscharbeiten dauerten bis zum Morgen.",
      "Die Halle war nicht versichert. Ein Brand im Oktober 2023 in Hamburg hatte schon das Dach beschädigt.",
    ];
    const digest = digestOfArticles(tell("a", "2026-01-14T22:00:00+01:00", "Brand in Hamburg", ...text));
    expect(digest.events.map(({ time }) => time.edtf)).toEqual(["2023-10", undefined]);
  });
});

describe("a capital", () => {
  it("that is struck is no government that acts", () => {
    const text = "Bei einem Angriff auf Kiew sind am Mittwoch Menschen gestorben.";
    const digest = digestOfArticles(tell("a", "2026-03-05T10:00:00+01:00", "Angriff auf Kiew", text));
    expect(eventsOf(digest, "attack")).toEqual(["Kiew, Kiew, 2026-03-04, reported"]);
  });
});

describe("a statement that goes on about the event told last", () => {
  it.each([
    "Das Verteidigungsministerium machte die Rebellen verantwortlich.",
    "Dabei seien auch Raketen eingesetzt worden, sagte ein Sprecher des Verteidigungsministeriums.",
  ])("asserts it: %s", (statement) => {
    const text = `Bei einem Angriff auf Kiew sind am Mittwoch Menschen gestorben. ${statement}`;
    const [event] = digestOfArticles(tell("a", "2026-03-05T10:00:00+01:00", "Angriff auf Kiew", text)).events;
    const sources = event?.positions.flatMap(({ act, chain }) =>
      chain.length > 1 ? [`${act} ${chain[0]?.label}`] : [],
    );
    expect(sources).toHaveLength(1);
    expect(sources?.[0]).toContain("Verteidigungsministerium");
  });
});

describe("a text and the one it cites", () => {
  const cited = {
    ...tell(
      "a",
      "2026-03-10T06:00:00+01:00",
      "Wendler sucht das Gespräch",
      "Präsident Bruno Wendler will mit Kanzlerin Petra Osterkamp telefonieren. Vertraute schildern lange Abende im Palast.",
      "Viele Minister warten auf ein Zeichen. Im Parlament wächst die Ungeduld.",
      "Im Sender Radio Nord wurde ein Interview mit Außenminister Aksel Thoresen veröffentlicht.",
    ),
    origin: { publisher: "Washington Post", language: "en", translated: "human" as const },
  };
  const citing = tell(
    "b",
    "2026-03-10T09:00:00+01:00",
    "Bericht: Wendler will telefonieren",
    `Präsident Bruno Wendler will nach einem Bericht der Washington Post mit Kanzlerin Petra Osterkamp telefonieren.`,
    "Im Kanzleramt hieß es dazu nichts. Der Plan ist nicht neu.",
    "Außenminister Aksel Thoresen hatte am Sonntag in einem Interview von guten Zeichen gesprochen.",
  );

  it("tell of one interview though one of them gives no day", () => {
    expect(eventsOf(digestOfArticles(cited, citing), "interview")).toEqual(["Aksel Thoresen, 2026-03-08, reported"]);
  });
});
