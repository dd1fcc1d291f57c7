import { Digest, type Problem, problem, type SourceDocument } from "@digest/core";
import { tell, write } from "../console.ts";
import { readArticleLines } from "../reading/article-lines.ts";
import { documents } from "../reading/documents.ts";
import type { CommandContext } from "../run.ts";

interface Verdict {
  readonly uri: string;
  readonly shape?: "Article" | "Digest";
  readonly valid: boolean;
  readonly problems: readonly Problem[];
}

function validateDigest({ uri, bytes }: SourceDocument): Verdict {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { uri, valid: false, problems: [problem({ code: "malformed-json", uri })] };
  }
  const parsed = Digest.safeParse(value);
  if (parsed.success) return { uri, shape: "Digest", valid: true, problems: [] };
  const problems = parsed.error.issues.map(({ path, message }) =>
    problem({ code: "invalid-field", uri, path: path.map(String), detail: message }),
  );
  return { uri, valid: false, problems };
}

function validate(document: SourceDocument): Verdict {
  const lines = readArticleLines(document);
  if (lines === undefined) return validateDigest(document);
  return { uri: document.uri, shape: "Article", valid: lines.problems.length === 0, problems: lines.problems };
}

/** `digest validate`: a verdict for each file, a line each. */
export async function printVerdicts(paths: readonly string[], { console, exit }: CommandContext): Promise<void> {
  for await (const input of documents(paths, console)) {
    const verdict =
      "problem" in input
        ? { uri: input.problem.uri ?? "", valid: false, problems: [input.problem] }
        : validate(input.document);
    await write(console.stdout, `${JSON.stringify(verdict)}\n`);
    for (const found of verdict.problems) await tell(console, found);
    if (!verdict.valid) exit(1);
  }
}
