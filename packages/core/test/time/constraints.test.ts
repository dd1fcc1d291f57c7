import { constraintsOf, dayAfter, dayBefore, EventTime, intersect, type TimeConstraint } from "@digest/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionsIn } from "./times-of.ts";

type Short = readonly [TimeConstraint["kind"], string];
const make = ([kind, value]: Short): TimeConstraint => ({ kind, value, evidence: [] });
const timeOf = (...constraints: readonly Short[]): unknown => {
  const { constraints: _, ...time } = intersect(constraints.map(make)).time;
  return time;
};

describe(intersect, () => {
  it("derives the day from a weekday and the week up to publication", () => {
    expect(timeOf(["weekday", "3"], ["within", "2025-02-06/2025-02-12"])).toEqual({
      edtf: "2025-02-12",
      earliest: "2025-02-12",
      latest: "2025-02-12",
      precision: "day",
      basis: "derived",
    });
  });

  it("keeps the month for some days after a day in it", () => {
    expect(timeOf(["within", "2024-11"], ["after", dayAfter("2024-11-05") ?? ""])).toEqual({
      edtf: "2024-11",
      earliest: "2024-11-06",
      latest: "2024-11-30",
      precision: "month",
      basis: "derived",
    });
  });

  it("takes the finest date that is told", () => {
    expect(timeOf(["on", "2024-11"], ["on", "2024-11-07"], ["weekday", "4"])).toMatchObject({
      edtf: "2024-11-07",
      basis: "explicit",
    });
    expect(timeOf(["on", "2025-02-12"], ["on", "2025-02-12T18:00+01:00"])).toMatchObject({
      edtf: "2025-02-12T18:00+01:00",
      precision: "minute",
    });
  });

  it("keeps a month told a month though publication bounds it", () => {
    expect(timeOf(["on", "2025-02"], ["before", "2025-02-12"])).toMatchObject({
      edtf: "2025-02",
      latest: "2025-02-12",
      precision: "month",
    });
  });

  it("keeps what lasted as an interval", () => {
    expect(timeOf(["on", "2024-11-11/2024-11-13"])).toMatchObject({ edtf: "2024-11-11/2024-11-13", basis: "explicit" });
  });

  it("gives bounds alone where there are only bounds", () => {
    expect(timeOf(["before", "2025-02-12"])).toEqual({ latest: "2025-02-12", precision: "unknown", basis: "bounded" });
    expect(timeOf(["after", "2024-11-05"], ["before", "2025-02-12"])).toMatchObject({
      earliest: "2024-11-05",
      latest: "2025-02-12",
      basis: "bounded",
    });
  });

  it("moves bounds to the weekday", () => {
    expect(timeOf(["after", "2025-02-01"], ["before", "2025-02-16"], ["weekday", "3"])).toMatchObject({
      earliest: "2025-02-05",
      latest: "2025-02-12",
    });
  });

  it("knows nothing of nothing", () => {
    expect(timeOf()).toEqual({ precision: "unknown", basis: "unknown" });
    expect(timeOf(["weekday", "3"])).toEqual({ precision: "unknown", basis: "unknown" });
    expect(timeOf(["on", "neulich"])).toEqual({ precision: "unknown", basis: "unknown" });
  });

  it.each([
    [
      ["on", "2024-11-07"],
      ["on", "2024-12"],
    ],
    [
      ["on", "2024-11-07"],
      ["weekday", "5"],
    ],
    [
      ["after", "2025-01-20"],
      ["before", "2024-11-30"],
    ],
    [
      ["weekday", "3"],
      ["weekday", "4"],
    ],
    [
      ["on", "2025-02-12T18:00+01:00"],
      ["on", "2025-02-12T20:00+01:00"],
    ],
  ] satisfies readonly (readonly [Short, Short])[])(
    "gives no date where %s and %s contradict, and names them",
    (one, other) => {
      const { time, conflict } = intersect([make(one), make(other)]);
      expect(time).toMatchObject({ precision: "unknown", basis: "unknown" });
      expect(time.edtf).toBeUndefined();
      expect(conflict?.map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual(
        [one.join(" "), other.join(" ")].sort(),
      );
    },
  );

  const value = fc.constantFrom(
    "2024",
    "2024-11",
    "2024-11-07",
    "2024-11-06/2024-11-12",
    "../2024-11-11",
    "2024-11-07T08:00+01:00",
    "x",
  );
  const some = fc.array(
    fc.oneof(
      fc.tuple(fc.constantFrom("on" as const, "before" as const, "after" as const, "within" as const), value),
      fc.tuple(fc.constant("weekday" as const), fc.constantFrom("1", "4", "7")),
    ),
    { maxLength: 8 },
  );

  it("does not depend on order or repetition, and gives a valid time", () => {
    fc.assert(
      fc.property(some, (constraints) => {
        const once = intersect(constraints.map(make));
        expect(intersect([...constraints, ...constraints].reverse().map(make))).toEqual(once);
        expect(EventTime.safeParse(once.time).success).toBe(true);
      }),
    );
  });
});

describe("the days beside a value", () => {
  it("are those before its first and after its last", () => {
    expect([
      dayBefore("2025-01-20"),
      dayBefore("2024"),
      dayAfter("2024-11"),
      dayAfter("2024/.."),
      dayBefore("x"),
    ]).toEqual(["2025-01-19", "2023-12-31", "2024-12-01", undefined, undefined]);
  });
});

describe(constraintsOf, () => {
  it.each([
    ["am 12. Februar 2025", ["on 2025-02-12"]],
    ["am Dienstag", ["weekday 2", "within 2025-02-08/2025-02-14"]],
    ["in der Nacht zum Dienstag", ["within 2025-02-10/2025-02-11"]],
    ["seit dem 20. Januar 2025", ["after 2025-01-20"]],
    ["bis Ende März", ["before 2025-03-21/2025-03-31"]],
    ["vor dem 20. Januar 2025", ["before 2025-01-19"]],
    ["nach dem 5. November 2024", ["after 2024-11-06"]],
    ["vergangene Woche", ["within 2025-02-03/2025-02-09"]],
    ["vor fünf Jahren", ["within 2020-01-01/2020-12-31"]],
    ["um 18 Uhr", ["on 2025-02-12T18:00+01:00"]],
    ["täglich", []],
    ["drei Stunden", []],
    ["Stand: 11.11.2024", []],
  ])("reads %s", (text, expected) => {
    expect(
      mentionsIn(text)
        .flatMap(constraintsOf)
        .map(({ kind, value }) => `${kind} ${value}`),
    ).toEqual(expected);
  });

  it("keeps a weekday without publication as a weekday", () => {
    expect(mentionsIn("am Mittwoch", "").flatMap(constraintsOf)).toEqual([{ kind: "weekday", value: "3" }]);
  });
});
