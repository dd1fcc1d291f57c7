import type { Article, TimelineEntry } from "@digest/core";
import { describe, expect, it } from "vitest";
import { digestOfArticles, eventsOf, tell } from "./tell.ts";

/** The updates of a timeline, each as its time, what changed and how many articles brought it. */
function updates(...articles: Article[]): readonly string[] {
  const words = ({ change }: TimelineEntry): string => {
    if (change?.of === "status") return `${change.from} to ${change.to}`;
    return change === undefined ? "" : `${change.name} ${change.from.value} to ${change.to.value}`;
  };
  return digestOfArticles(...articles)
    .timeline.filter(({ kind }) => kind === "update")
    .map((entry) => `${entry.edtf} ${words(entry)} (${entry.articleIds?.length ?? 0})`);
}

const plan = tell(
  "a",
  "2026-03-10T10:00:00+01:00",
  "Wendler will Osterkamp treffen",
  "Präsident Bruno Wendler will am Donnerstag in Wien Kanzlerin Petra Osterkamp treffen.",
);

describe("the timeline", () => {
  it("notes when a plan came true", () => {
    const held = tell(
      "b",
      "2026-03-12T18:00:00+01:00",
      "Wendler trifft Osterkamp",
      "Präsident Bruno Wendler hat am Donnerstag in Wien Kanzlerin Petra Osterkamp getroffen.",
    );
    expect(updates(plan, held)).toEqual(["2026-03-12T18:00:00+01:00 planned to reported (1)"]);
    expect(digestOfArticles(plan, held).contradictions).toEqual([]);
  });

  it("notes when what was announced is called off", () => {
    const off = tell(
      "b",
      "2026-03-11T18:00:00+01:00",
      "Wendler sagt ab",
      "Präsident Bruno Wendler hat sein für Donnerstag geplantes Treffen mit Kanzlerin Petra Osterkamp in Wien abgesagt.",
    );
    expect(updates(plan, off)).toEqual(["2026-03-11T18:00:00+01:00 planned to called-off (1)"]);
  });

  it("notes when what one reported is confirmed", () => {
    const report = tell(
      "a",
      "2026-03-10T10:00:00+01:00",
      "Aktivist festgenommen",
      "In Hamburg ist am Montag der Aktivist Sorin Beck festgenommen worden.",
    );
    const confirmation = tell(
      "b",
      "2026-03-10T15:00:00+01:00",
      "Polizei bestätigt Festnahme",
      "Die Polizei in Hamburg bestätigte, dass am Montag der Aktivist Sorin Beck festgenommen wurde.",
    );
    expect(updates(report, confirmation)).toEqual(["2026-03-10T15:00:00+01:00 reported to confirmed (1)"]);
  });

  it("notes a figure that a later text revises, and none that one text gives twice", () => {
    const first = tell(
      "a",
      "2026-02-03T07:30:00+01:00",
      "Busunglück in Hamburg",
      "Bei einem Busunglück in Hamburg sind am Dienstag mindestens zwei Menschen ums Leben gekommen. Ein Helfer sprach von sechs Toten.",
    );
    const second = tell(
      "b",
      "2026-02-03T12:00:00+01:00",
      "Fünf Tote bei Busunglück in Hamburg",
      "Bei dem Busunglück in Hamburg sind am Dienstag fünf Menschen ums Leben gekommen.",
    );
    expect(updates(first)).toEqual([]);
    expect(updates(first, second).filter((update) => update.includes("dead"))).toEqual([
      "2026-02-03T12:00:00+01:00 dead 6 to 5 (1)",
    ]);
  });
});

describe("a denial", () => {
  const rumour = tell(
    "a",
    "2026-03-10T10:00:00+01:00",
    "Minister Taubert vor Rücktritt",
    "Minister Henning Taubert will nach Informationen der „Elbzeitung“ am Donnerstag zurücktreten. Taubert dementierte den Bericht.",
  );
  const step = tell(
    "b",
    "2026-03-12T14:00:00+01:00",
    "Taubert tritt zurück",
    "Minister Henning Taubert ist am Donnerstag zurückgetreten. Das teilte er in Berlin mit.",
  );

  it("of a rumour does not dispute what came of it", () => {
    expect(eventsOf(digestOfArticles(rumour, step), "resignation")).toEqual(["Henning Taubert, 2026-03-12, confirmed"]);
  });
});

describe("a text without a date", () => {
  const announced = tell(
    "a",
    "2026-02-12T19:00:00+01:00",
    "Wendler telefoniert mit Osterkamp",
    "Präsident Bruno Wendler hat am Donnerstag mit Kanzlerin Petra Osterkamp telefoniert. Danach will Wendler mit Präsident Marek Dolny telefonieren.",
  );
  const held = tell(
    "b",
    undefined,
    "Wendler telefoniert auch mit Dolny",
    "Nach dem Gespräch mit Kanzlerin Petra Osterkamp führte Präsident Bruno Wendler auch ein Telefonat mit Präsident Marek Dolny.",
  );

  it("tells what became of a plan after the plan was told", () => {
    const digest = digestOfArticles(announced, held);
    expect(digest.timeline.filter(({ kind }) => kind === "update").map(({ edtf, note }) => `${edtf} ${note}`)).toEqual([
      "2026-02-12/.. planned → reported",
    ]);
    expect(digest.contradictions).toEqual([]);
  });

  it("changes nothing else that is known", () => {
    const dated = tell(
      "a",
      "2026-03-10T10:00:00+01:00",
      "Beck in Haft",
      "In Hamburg ist am Montag Sorin Beck festgenommen worden.",
    );
    const undated = tell(
      "b",
      undefined,
      "Beck in Haft",
      "Die Polizei in Hamburg bestätigte, dass am Montag Sorin Beck festgenommen wurde.",
    );
    expect(updates(dated, undated)).toEqual([]);
  });
});

describe("calls of the same two", () => {
  it("are told of their houses under a headline with both", () => {
    const text = "Vom Telefongespräch zwischen dem Kreml und dem Weißen Haus bleibt am Ende wenig.";
    const digest = digestOfArticles(
      tell("a", "2026-02-12T19:00:00+01:00", "Bruno Wendler kommt mit Marek Dolny nicht voran", text),
    );
    expect(eventsOf(digest, "telephone-call")).toEqual(["Bruno Wendler + Marek Dolny, ..2026-02-12, reported"]);
  });

  it("stay apart where one of them only claims another that lies anywhere in the past", () => {
    const claimed = tell(
      "c",
      "2026-02",
      "Hat er oder hat er nicht?",
      "Mehrfach hatte Präsident Bruno Wendler zugesagt, mit Kanzlerin Petra Osterkamp telefonieren zu wollen. Am Ende verblüfft Wendler mit der Behauptung gegenüber der »Abendpost«, dass beide schon miteinander gesprochen hätten.",
    );
    const confirmed = tell(
      "d",
      "2026-02-12T19:00:00+01:00",
      "Wendler telefoniert mit Osterkamp",
      "Präsident Bruno Wendler hat am Donnerstag mit Kanzlerin Petra Osterkamp telefoniert. Das Kanzleramt bestätigte das Telefonat.",
    );
    const calls = eventsOf(digestOfArticles(claimed, confirmed), "telephone-call");
    expect(calls).toHaveLength(2);
  });
});

describe("a denied rumour", () => {
  const rumour = tell(
    "a",
    "2026-02-11T12:00:00+01:00",
    "Bank dementiert Ablösung von Vorstandschef Taubert",
    "Die Nordbank AG hat Berichte über eine Entlassung ihres Vorstandschefs zurückgewiesen. Die „Börsenpost“ hatte berichtet, der Aufsichtsrat habe Henning Taubert am Dienstag entlassen.",
  );
  const fact = tell(
    "b",
    "2026-02-13T18:00:00+01:00",
    "Vorstandschef Taubert entlassen",
    "Die Nordbank AG hat Vorstandschef Henning Taubert am Freitag entlassen. Das teilte die Bank mit.",
  );

  it("is one event with what a later text tells as a fact, on the day of that text", () => {
    const digest = digestOfArticles(rumour, fact);
    expect(digest.events.map(({ kind, time, status }) => `${kind} ${time.edtf} ${status}`)).toEqual([
      "dismissal 2026-02-13 confirmed",
    ]);
    expect(digest.events[0]?.links?.flatMap(({ reasons }) => reasons)).toContain("rumoured-then-held");
    expect(digest.timeline.flatMap(({ change }) => (change?.of === "status" ? [change.to] : []))).toEqual([
      "confirmed",
    ]);
  });

  it("is another where the fact was told before", () => {
    const early = tell(
      "b",
      "2026-01-09T18:00:00+01:00",
      "Taubert entlassen",
      "Die Nordbank AG hat Vorstandschef Henning Taubert am Freitag entlassen.",
    );
    expect(digestOfArticles(rumour, early).events).toHaveLength(2);
  });
});
