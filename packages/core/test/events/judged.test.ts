import { describe, expect, it } from "vitest";
import { digestOfArticles, eventsOf, tell } from "./tell.ts";

const published = "2026-03-10T18:00:00+01:00"; // a Tuesday

describe("an event that somebody judges", () => {
  it("is still to come where it is planned", () => {
    const digest = digestOfArticles(
      tell(
        "a",
        published,
        "Lokführer streiken ab Mittwoch",
        "Die Gewerkschaft hat zu einem Streik aufgerufen. Der Ausstand soll am Mittwoch beginnen. Vorständin Mira Kolb nannte den Streik unverantwortlich.",
      ),
    );
    expect(eventsOf(digest, "strike")).toEqual(["2026-03-11, planned"]);
  });
});

describe("a reply that says itself what it is to", () => {
  it("denies no other event", () => {
    const digest = digestOfArticles(
      tell(
        "a",
        published,
        "Streik legt Züge lahm",
        "Seit Dienstag streiken die Lokführer. Die Nordbahn wies die Darstellung zurück, es habe kein besseres Angebot gegeben.",
      ),
    );
    const acts = digest.events.flatMap(({ positions }) => positions.map(({ act }) => act));
    expect(acts).not.toContain("denies");
  });
});

describe("the day behind a noun", () => {
  it("is that of the saying where it is the day of the news", () => {
    const digest = digestOfArticles(
      tell(
        "a",
        published,
        "Autor Peter Holm gestorben",
        "Der Autor Peter Holm ist gestorben. Sein Verlag bestätigte den Tod am Dienstag.",
      ),
    );
    expect(eventsOf(digest, "death")).toEqual(["Peter Holm, ..2026-03-10, confirmed"]);
  });
});

describe("a reply that does not know of something else", () => {
  it("leaves an event as it is", () => {
    const digest = digestOfArticles(
      tell(
        "a",
        published,
        "Zoll findet Kokain in Hamburg",
        "Der Zoll hat im Hamburger Hafen Kokain sichergestellt. Die Anwältin der Männer erklärte, sie hätten von dem Rauschgift nichts gewusst.",
      ),
    );
    expect(digest.events.map(({ kind, status }) => `${kind} ${status}`)).toEqual(["seizure reported"]);
  });
});
