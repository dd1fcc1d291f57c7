import { dateIn, withOffset } from "@digest/core";
import { describe, expect, it } from "vitest";

const berlin = "Europe/Berlin";

describe(withOffset, () => {
  it.each([
    ["2024-11-11T08:01", "2024-11-11T08:01+01:00"],
    ["2024-07-01T23:59:59", "2024-07-01T23:59:59+02:00"],
    ["2024-03-31T01:59", "2024-03-31T01:59+01:00"],
    ["2024-03-31T03:00", "2024-03-31T03:00+02:00"],
    ["2024-10-27T01:30", "2024-10-27T01:30+02:00"],
    ["2024-10-27T03:00", "2024-10-27T03:00+01:00"],
  ])("adds the offset of Berlin to %s", (local, instant) => {
    expect(withOffset(local, berlin)).toBe(instant);
  });

  it("takes the first pass of the hour that comes twice", () => {
    expect(withOffset("2024-10-27T02:30", berlin)).toBe("2024-10-27T02:30+02:00");
  });

  it("takes the offset before the change for the hour that is skipped", () => {
    expect(withOffset("2024-03-31T02:30", berlin)).toBe("2024-03-31T02:30+01:00");
  });

  it("knows no 30 February and no 25 o'clock", () => {
    expect(withOffset("2024-02-30T10:00", berlin)).toBeUndefined();
    expect(withOffset("2024-02-03T25:00", berlin)).toBeUndefined();
  });
});

describe(dateIn, () => {
  it("is already the next day in Berlin late in the evening of UTC", () => {
    expect(dateIn("2024-11-10T23:30:00Z", berlin)).toBe("2024-11-11");
    expect(dateIn("2024-11-10T22:30:00Z", berlin)).toBe("2024-11-10");
  });
});
