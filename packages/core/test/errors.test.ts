import { DigestError, type ErrorCode, errorKinds, problem } from "@digest/core";
import { describe, expect, it } from "vitest";

describe(problem, () => {
  it("says source, reason, path and remedy", () => {
    expect(
      problem({
        code: "missing-field",
        source: "dpa",
        format: "newsml-g2",
        uri: "a.xml",
        path: ["newsItem", 0, "headline"],
      }),
    ).toEqual({
      code: "missing-field",
      source: "dpa",
      format: "newsml-g2",
      uri: "a.xml",
      path: ["newsItem", 0, "headline"],
      message: "dpa/newsml-g2: a required field is missing at newsItem.0.headline",
      remedy: "Check that the input is complete.",
    });
  });

  it.each(Object.keys(errorKinds) as ErrorCode[])("has a reason and a remedy for %s", (code) => {
    const { message, remedy } = problem({ code });
    expect(message).toBe(errorKinds[code].reason);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
  });
});

describe(DigestError, () => {
  it("keeps code, problem and cause", () => {
    const cause = new RangeError("why");
    const error = new DigestError({ code: "invalid-argument", detail: "n", cause });
    expect(error.code).toBe("invalid-argument");
    expect(error.message).toBe("an argument has a value that is not allowed: n");
    expect(error.cause).toBe(cause);
  });

  it("tells its own kind, also of another copy of the package", () => {
    expect(DigestError.is(new DigestError({ code: "internal" }))).toBe(true);
    expect(DigestError.is({ [Symbol.for("@digest/core/DigestError")]: true })).toBe(true);
    expect(DigestError.is(new Error("no"))).toBe(false);
    expect(DigestError.is(undefined)).toBe(false);
  });
});
