import { renderText } from "@digest/render";
import { describe, expect, it } from "vitest";
import { newsDigest } from "./news-digest.ts";
import { sampleDigest } from "./sample-digest.ts";

const digest = sampleDigest();
const [call] = digest.events;

/** The sample with its call changed. */
function withCall(change: Partial<NonNullable<typeof call>>): typeof digest {
  return { ...digest, events: call === undefined ? [] : [{ ...call, ...change }] };
}

describe(renderText, () => {
  it("tells people, status, time with its reason, positions with the words, and what is open", () => {
    const text = renderText(digest);
    expect(text).toContain("Anna Roth – Karl Berg");
    expect(text).toContain("UMSTRITTEN");
    expect(text).toContain("Montag, 3. März 2025 (hergeleitet: „am Montag“ [desk])");
    expect(text).toContain("sagt: ihr Sprecher");
    expect(text).toContain("„Roth hat am Montag mit Berg telefoniert, sagte ihr Sprecher.“ [desk]");
    expect(text).toContain("dementiert: ungenannt");
    expect(text).toContain("etwa 90 Minuten");
    expect(text).toMatch(/Offen\s+Ort/);
  });

  it("speaks English on request", () => {
    const text = renderText(digest, { language: "en" });
    expect(text).toContain("Monday, 3 March 2025");
    expect(text).toContain("DISPUTED");
    expect(text).not.toContain("umstritten");
  });

  it("says through whom a source is known", () => {
    const chain = [
      { kind: "anonymous", label: "zwei Beamte", evidence: [] },
      { kind: "outlet", label: "Abendpost", evidence: [] },
      { kind: "outlet", label: "desk", evidence: [] },
    ] as const;
    const positions = [{ id: "po:1", chain, act: "asserts", about: "event", factuality: "CT+", evidence: [] }] as const;
    expect(renderText(withCall({ positions }))).toContain("sagen: zwei Beamte (laut Abendpost, laut desk)");
    expect(renderText(withCall({ positions }), { language: "en" })).toContain("according to Abendpost");
  });

  it.each([
    ["person", "Anna Roth", "sagt"],
    ["anonymous", "zwei Beamte", "sagen"],
    ["anonymous", "Insider", "sagen"],
    ["anonymous", "ein Insider", "sagt"],
    ["anonymous", "einer der Beamten", "sagt"],
    ["organisation", "die Polizei", "teilt mit"],
    ["outlet", "Abendpost", "berichtet"],
    ["unknown", "nach Angaben", "berichtet"],
  ] as const)("tells what a source of the kind %s does: %s %s", (kind, label, act) => {
    const chain = [{ kind, label, evidence: [] }];
    const positions = [{ id: "po:1", chain, act: "asserts", about: "event", factuality: "CT+", evidence: [] }] as const;
    expect(renderText(withCall({ positions }))).toContain(` ${act}: ${label}\n`);
  });

  it("tells the newest figure with its time and those before it, and puts figures of one time side by side", () => {
    const dead = (value: number, time: string) =>
      ({
        name: "dead",
        comparator: "exact",
        value,
        evidence: [],
        asOf: { value: time, precision: "second", basis: "stated" },
      }) as const;
    const [morning, noon] = ["2025-03-05T08:00:00+01:00", "2025-03-05T12:00:00+01:00"];
    expect(renderText(withCall({ attributes: [dead(3, morning), dead(5, noon)] }))).toContain(
      "Tote           5 (Stand Mittwoch, 5. März 2025, 12:00 Uhr; zuvor 3)",
    );
    expect(renderText(withCall({ attributes: [dead(3, noon), dead(5, noon)] }))).toMatch(/Tote\s+3 \/ 5\n/);
  });

  it.each([
    [5, "5", "5"],
    [1000, "1000", "1000"],
    [12_500, "12.500", "12,500"],
    [1_234_567, "1.234.567", "1,234,567"],
    [72_000_000, "72 Millionen", "72 million"],
    [1_000_000, "1 Million", "1 million"],
    [1_500_000_000, "1,5 Milliarden", "1.5 billion"],
    [6.2, "6,2", "6.2"],
  ])("writes the number %d as readers do", (value, german, english) => {
    const attributes = [{ name: "price", comparator: "exact", value, evidence: [] }] as const;
    expect(renderText(withCall({ attributes }))).toMatch(new RegExp(`Betrag +${german.replaceAll(".", "\\.")}\n`));
    expect(renderText(withCall({ attributes }), { language: "en" })).toMatch(new RegExp(`amount +${english}\n`));
  });

  it("says what a time that no text gives rests on, and nothing where there is none", () => {
    const bounded = { latest: "2025-03-05", precision: "unknown", basis: "bounded", constraints: [] } as const;
    const text = renderText(withCall({ time: bounded }));
    expect(text).toContain("spätestens Mittwoch, 5. März 2025 (eingegrenzt durch das Erscheinen der Texte)");
    expect(text).toContain("genauer Zeitpunkt");
    const none = { precision: "unknown", basis: "unknown", constraints: [] } as const;
    expect(renderText(withCall({ time: none }))).toMatch(/Wann\s+Zeit unbekannt\n/);
  });

  it("puts no second marks around words that bring their own", () => {
    const said = { ...sampleDigest(), articles: [] };
    const evidence = {
      articleId: "x",
      articleVersion: "1",
      pointer: "/headline",
      start: 0,
      end: 4,
      prefix: "",
      suffix: "",
    };
    const positions = ["„Ja“, sagte er", "»Ja«", "Ja"].map((exact, index) => ({
      id: `po:${index}`,
      chain: [],
      act: "confirms" as const,
      about: "event" as const,
      factuality: "CT+" as const,
      evidence: [{ ...evidence, exact }],
    }));
    const text = renderText({ ...said, events: withCall({ positions }).events });
    expect(text).toContain(" „Ja“, sagte er [");
    expect(text).toContain(" »Ja« [");
    expect(text).toContain(" „Ja“ [");
  });

  it("tells main events in full and what is beside them in a few lines, everything in full on request", () => {
    const story = { id: "story:1", title: "Der Anruf", articleIds: ["urn:digest:desk:1"], eventIds: ["em:1", "em:2"] };
    const told = { ...digest, stories: [story] };
    expect(renderText(told)).toContain("Thema: Der Anruf");
    expect(renderText(told)).toMatch(/Außerdem erwähnt\n {2}Besuch \(Bonn\), zwischen .+ \(geplant\)\n/);
    expect(renderText(told, { explain: true })).not.toContain("Außerdem erwähnt");
    expect(renderText(told, { explain: true })).toMatch(/Besuch \(Bonn\) +GEPLANT/);
  });

  it("ends no line in a blank and keeps to 110 columns", () => {
    const lines = [digest, newsDigest()].flatMap((each) => renderText(each).split("\n"));
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
  });

  it("lets no escape code of foreign text reach the terminal", () => {
    const hostile = withCall({ place: "\u001B[31mBonn\u202E\u0007" });
    expect(renderText(hostile)).toContain("[31mBonn");
    const shown = [...renderText(hostile)];
    expect(["\u001B", "\u202E", "\u0007"].filter((character) => shown.includes(character))).toEqual([]);
  });
});
