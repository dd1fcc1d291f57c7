import { type Event, findEvent } from "@digest/core";
import { describe, expect, it } from "vitest";
import { digestOfArticles, tell } from "./tell.ts";

const call = tell(
  "a",
  "2026-03-05T10:00:00+01:00",
  "Wendler telefoniert mit Osterkamp",
  "Präsident Bruno Wendler hat am Dienstag mit Kanzlerin Petra Osterkamp telefoniert, wie Insider der „Hansepost“ sagten.",
);
const rumour = "Präsident Bruno Wendler soll mit Kanzlerin Petra Osterkamp telefoniert haben.";

/** The call with what another text says of it, and whether both texts are of one event. */
function callWith(
  text: string,
  headline = "Kanzleramt",
): { readonly event: Event | undefined; readonly acts: string[] } {
  const digest = digestOfArticles(call, tell("b", "2026-03-06T10:00:00+01:00", headline, text));
  const [first] = digest.events.flatMap(({ mentions }) => mentions).filter(({ articleId }) => articleId === call.id);
  const event = first === undefined ? undefined : findEvent(digest, first.id);
  return {
    event,
    acts: (event?.positions ?? [])
      .filter(({ act }) => act !== "asserts")
      .map(({ act, chain }) => `${act} ${chain[0]?.label ?? ""}`),
  };
}

describe("a denial in a text of its own", () => {
  it.each([
    [
      "Kanzlerin Petra Osterkamp bestritt am Donnerstag, mit Präsident Bruno Wendler telefoniert zu haben.",
      "Osterkamp",
    ],
    ["Petra Osterkamp und Bruno Wendler hätten nicht miteinander telefoniert, sagte Sprecher Lars Kühn.", "Kühn"],
    [
      "Ein Telefonat zwischen Bruno Wendler und Petra Osterkamp hat es nach Angaben des Kanzleramts nicht gegeben.",
      "Kanzleramt",
    ],
    ["Sprecher Lars Kühn wies Berichte über ein Telefonat zwischen Bruno Wendler und Petra Osterkamp zurück.", "Kühn"],
    [`${rumour} «Daran ist kein Wort wahr», sagte Sprecher Lars Kühn.`, "Kühn"],
    [`${rumour} «Das ist frei erfunden», sagte Sprecher Lars Kühn.`, "Kühn"],
    [`${rumour} Sprecher Lars Kühn sprach von einer Falschmeldung.`, "Kühn"],
    [`${rumour} Das stimme nicht, sagte Sprecher Lars Kühn.`, "Kühn"],
  ])("disputes what another tells: %s", (text, source) => {
    const { event, acts } = callWith(text);
    expect(acts.map((act) => act.split(" ")[0])).toEqual(["denies"]);
    expect(acts[0]).toContain(source);
    expect(event?.status).toBe("disputed");
  });

  it("lets its outlet assert nothing", () => {
    const { event } = callWith(
      "Das Kanzleramt dementierte Berichte über ein Telefonat zwischen Bruno Wendler und Petra Osterkamp.",
      "Telefonat?",
    );
    const asserting = event?.positions.filter(({ act }) => act === "asserts").map(({ chain }) => chain.at(-1)?.label);
    expect(asserting).not.toContain("b");
  });

  it("is no event where no text tells what is denied", () => {
    const text = "Petra Osterkamp und Bruno Wendler hätten nicht miteinander telefoniert, sagte Sprecher Lars Kühn.";
    expect(digestOfArticles(tell("b", "2026-03-06T10:00:00+01:00", "Kanzleramt", text)).events).toEqual([]);
  });

  it("of another matter does not meet the event told before", () => {
    const { acts } = callWith(`${rumour} Kühn bestritt, dass es Festnahmen gegeben habe.`);
    expect(acts).toEqual([]);
  });
});

describe("a reply that points back", () => {
  it("means what another claims in between, not the event before that", () => {
    const claim =
      "In zwei Ämtern seien Akten verschwunden, behauptete der Abgeordnete Jan Petersen. Das Kanzleramt wies das zurück.";
    expect(callWith(`${rumour} ${claim}`).acts).toEqual([]);
  });

  it("denies the deed where somebody was arrested, not the arrest", () => {
    const text =
      "In Hamburg ist am Montag der Aktivist Sorin Beck festgenommen worden, teilte die Polizei mit. Sein Anwalt wies die Vorwürfe zurück.";
    const digest = digestOfArticles(tell("a", "2026-03-10T10:00:00+01:00", "Aktivist in Haft", text));
    expect(digest.events.map(({ kind, status }) => `${kind} ${status}`)).toEqual(["arrest confirmed"]);
  });

  it("that gives no ground on what is asked confirms nothing", () => {
    const text = `${rumour} Die Kanzlerin räumte das Telefonat zunächst nicht ein.`;
    expect(callWith(text).acts.map((act) => act.split(" ")[0])).toEqual(["declines"]);
  });
});

describe("silence", () => {
  it.each([
    [`${rumour} «Kein Kommentar», sagte Sprecher Lars Kühn.`, "declines"],
    [`${rumour} Aus dem Kanzleramt gab es dazu keinen Kommentar.`, "declines"],
    [`${rumour} Davon sei ihm nichts bekannt, sagte Sprecher Lars Kühn.`, "unaware"],
  ])("meets the event told before: %s", (text, act) => {
    expect(callWith(text).acts.map((found) => found.split(" ")[0])).toEqual([act]);
  });

  it("on a claim made after the event is about that claim", () => {
    const claim = "Zwei Beamte sagten, im Ministerium fehlten Akten.";
    expect(callWith(`${rumour} ${claim} Sprecher Lars Kühn wollte sich dazu nicht äußern.`).acts).toEqual([]);
  });

  it("on blame denies no accident", () => {
    const text = "In Tarn ist am Montag eine Halle eingestürzt. Der Konzern Veltro wies alle Vorwürfe zurück.";
    const digest = digestOfArticles(tell("a", "2026-03-12T18:00:00+01:00", "Unglück in Tarn", text));
    expect(digest.events.map(({ kind, status }) => `${kind} ${status}`)).toEqual(["accident reported"]);
  });

  it("on what a clause of its own names is not about the event told before", () => {
    expect(callWith(`${rumour} Sprecher Lars Kühn ließ offen, wer im Herbst nach Wien reist.`).acts).toEqual([]);
  });
});
