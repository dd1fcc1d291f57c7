/** A value of a Python expression: what `Expect:` comments compare with. */
export type PythonValue = string | number | boolean | null | readonly PythonValue[];

/** One comparison of an `Expect:` comment, or a bare term that has to be true. */
export interface Condition {
  /** `entries`, 0, `title`. */
  readonly path: readonly (string | number)[];
  readonly expected: PythonValue;
  readonly negated: boolean;
  readonly source: string;
}

/** What the first comment of a feedparser test says. */
export interface Expectation {
  readonly conditions: readonly Condition[];
  readonly headers: ReadonlyMap<string, string>;
  readonly needsChardet: boolean;
}

/** Splits at a word (` and `) that stands outside quotes and brackets. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== "") {
      if (character === "\\") at += 1;
      else if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) depth -= 1;
    else if (depth === 0 && text.startsWith(separator, at)) {
      parts.push(text.slice(start, at));
      start = at + separator.length;
      at = start - 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "\\": "\\", "'": "'", '"': '"' };

function unescaped(body: string): string {
  return body.replace(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([\s\S]))/gi,
    (_all, byte, short, long, other) => {
      const code = byte ?? short ?? long;
      return code === undefined ? (escapes[other] ?? `\\${other}`) : String.fromCodePoint(Number.parseInt(code, 16));
    },
  );
}

function literal(text: string): PythonValue | undefined {
  const source = text.trim();
  const quoted = /^u?(["'])([\s\S]*)\1$/.exec(source);
  if (quoted !== null) return unescaped(quoted[2] ?? "");
  if (/^-?\d+(?:\.\d+)?$/.test(source)) return Number(source);
  if (source === "None") return null;
  if (source === "True" || source === "False") return source === "True";
  if (!/^[([].*[)\]]$/s.test(source)) return undefined;
  const entries = splitOutside(source.slice(1, -1), ",").filter((entry) => entry !== "");
  const values = entries.map(literal);
  return values.some((value) => value === undefined) ? undefined : values.filter((value) => value !== undefined);
}

/** `entries[0]['title_detail'].value` as a path; `len(entries)` and `ord(…)` end in their function's name. */
function pathOf(text: string): (string | number)[] | undefined {
  const call = /^(len|ord)\((.*)\)$/s.exec(text.trim());
  if (call !== null) {
    const inner = pathOf(call[2] ?? "");
    return inner === undefined ? undefined : [...inner, `${call[1]}()`];
  }
  const path: (string | number)[] = [];
  const step = /\s*(?:\.?([A-Za-z_]\w*)|\[(\d+)\]|\[u?(["'])(.*?)\3\]|\.get\(u?(["'])(.*?)\5\))/y;
  for (let at = 0; at < text.trim().length; at = step.lastIndex) {
    step.lastIndex = at;
    const found = step.exec(text.trim());
    if (found === null) return undefined;
    path.push(found[2] === undefined ? (found[1] ?? found[4] ?? found[6] ?? "") : Number(found[2]));
  }
  return path;
}

function condition(source: string): Condition | undefined {
  const bare = /^\((.*)\)$/s.exec(source);
  if (bare !== null) return condition((bare[1] ?? "").trim());
  const negation = /^not\s+(.*)$/s.exec(source);
  if (negation !== null) {
    const inner = condition((negation[1] ?? "").trim());
    return inner === undefined ? undefined : { ...inner, negated: !inner.negated, source };
  }
  const [left, right, more] = splitOutside(source, "==");
  if (left === undefined || left === "" || more !== undefined) return undefined;
  const path = pathOf(left);
  const expected = right === undefined ? true : literal(right);
  return path === undefined || expected === undefined ? undefined : { path, expected, negated: false, source };
}

/** Parses the first comment of a test file; a term that is no comparison of a field with a value is left out. */
export function parseExpectation(text: string): Expectation {
  const comment = /<!--([\s\S]*?)-->/.exec(text)?.[1] ?? "";
  const lines = comment.split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const header = /^\s*Header:\s*([\w-]+):\s*(.*)$/.exec(line);
    if (header !== null) headers.set((header[1] ?? "").toLowerCase(), (header[2] ?? "").trim());
  }
  const expression =
    /Expect:\s*([\s\S]*)$/
      .exec(comment)?.[1]
      ?.replace(/\s*\n\s*/g, " ")
      .trim() ?? "";
  const alternatives = splitOutside(expression, " or ");
  const terms = splitOutside(alternatives.at(-1) ?? "", " and ");
  const conditions = terms.map(condition).filter((made) => made !== undefined);
  return { conditions, headers, needsChardet: comment.includes("chardet") };
}
