import type { Problem } from "./model/problem.ts";

/** Every way an input can be wrong: the reason, and what to do about it. Messages, READMEs and tests are made from this table. */
export const errorKinds = {
  "empty-input": { reason: "the input is empty", remedy: "Check that the file was written completely." },
  "binary-input": { reason: "the input is not text", remedy: "Pass the text, XML, JSON or HTML the publisher sent." },
  "unknown-format": {
    reason: "no adapter recognises the input",
    remedy: "Name the source and format, or add an adapter for this publisher.",
  },
  "ambiguous-format": {
    reason: "several adapters claim the input equally",
    remedy: "Name the source and format of the input.",
  },
  "unknown-source": { reason: "no adapter has this source", remedy: "Use one of the sources that are listed." },
  "malformed-json": { reason: "the JSON cannot be parsed", remedy: "Fetch the input again; it may be cut off." },
  "malformed-xml": { reason: "the XML cannot be parsed", remedy: "Fetch the input again; it may be cut off." },
  "malformed-html": { reason: "the page cannot be parsed", remedy: "Fetch the page again; it may be cut off." },
  "malformed-text": {
    reason: "the text does not have the form of this format",
    remedy: "Check that the input is complete and of the format named.",
  },
  "repaired-input": {
    reason: "the input was broken and has been repaired",
    remedy: "Compare the article with its original.",
  },
  "unknown-layout": {
    reason: "the page has a layout that this adapter does not know",
    remedy: "Report the address of the page; use the feed or API of the publisher meanwhile.",
  },
  "missing-field": { reason: "a required field is missing", remedy: "Check that the input is complete." },
  "invalid-field": {
    reason: "a field has a value that its format does not allow",
    remedy: "Check the input at the path named.",
  },
  "invalid-date": {
    reason: "a date cannot be read",
    remedy: "Check the date at the path named; the article has none meanwhile.",
  },
  "unknown-version": {
    reason: "the format has a version that is not known",
    remedy: "Check what was read; update the adapter.",
  },
  "too-large": {
    reason: "the input is larger than the limit",
    remedy: "Split the input, or raise the limit if you trust it.",
  },
  "too-deep": {
    reason: "the input is nested deeper than the limit",
    remedy: "Do not use this input; it may be hostile.",
  },
  "forbidden-entity": { reason: "the XML declares entities", remedy: "Do not use this input; it may be hostile." },
  "encoding-fallback": {
    reason: "the bytes are not in the encoding they claim",
    remedy: "Check special characters of the article.",
  },
  "skipped-item": { reason: "an item is no article", remedy: "Nothing to do; the item is left out." },
  "not-for-readers": {
    reason: "an item is meant for editors",
    remedy: "Nothing to do; ask for such items if you need them.",
  },
  held: {
    reason: "an article is under embargo",
    remedy: "Advance the clock past the embargo, or wait for the release.",
  },
  "invalid-article": {
    reason: "an article does not have the shape of the model",
    remedy: "Validate it against the schema.",
  },
  "invalid-argument": {
    reason: "an argument has a value that is not allowed",
    remedy: "See the documentation of the call.",
  },
  "unreadable-input": { reason: "the input cannot be read", remedy: "Check that the path exists and may be read." },
  "unwritable-output": {
    reason: "the output cannot be written",
    remedy: "Check the path, its permissions and the space left.",
  },
  internal: { reason: "something unexpected happened", remedy: "Report this with the input, please." },
} as const satisfies Readonly<Record<string, { readonly reason: string; readonly remedy: string }>>;

export type ErrorCode = keyof typeof errorKinds;

/** What to say of a problem beside its code. `detail` is added to the reason. */
export interface ProblemDetails {
  readonly code: ErrorCode;
  readonly source?: string | undefined;
  readonly format?: string | undefined;
  readonly uri?: string | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  readonly detail?: string | undefined;
  readonly remedy?: string | undefined;
}

/** Makes a problem from the table. The message says source, reason and path, never content of the input. */
export function problem(details: ProblemDetails): Problem {
  const { code, source, format, uri, path, detail } = details;
  const kind = errorKinds[code];
  const origin = [source, format].filter((part) => part !== undefined).join("/");
  const place = path !== undefined && path.length > 0 ? ` at ${path.join(".")}` : "";
  return {
    code,
    ...(source === undefined ? {} : { source }),
    ...(format === undefined ? {} : { format }),
    ...(uri === undefined ? {} : { uri }),
    ...(path === undefined ? {} : { path }),
    message: `${origin === "" ? "" : `${origin}: `}${kind.reason}${place}${detail === undefined ? "" : `: ${detail}`}`,
    remedy: details.remedy ?? kind.remedy,
  };
}

const brand: unique symbol = Symbol.for("@digest/core/DigestError") as never;

/** The one error that is thrown, where we or our caller are wrong; wrong input is a problem in a reading. */
export class DigestError extends Error {
  readonly [brand] = true;
  readonly problem: Problem;

  constructor(details: ProblemDetails & { readonly cause?: unknown }) {
    const made = problem(details);
    super(made.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "DigestError";
    this.problem = made;
  }

  /** The key of `errorKinds` this error is about. */
  get code(): ErrorCode {
    return this.problem.code as ErrorCode; // made from an ErrorCode in the constructor
  }

  /** Tells a DigestError, also one of another copy of this package. */
  static is(value: unknown): value is DigestError {
    return typeof value === "object" && value !== null && brand in value;
  }
}
