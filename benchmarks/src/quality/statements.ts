import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { de, findStatements, type Manner, plainDocument } from "@digest/core";
import {
  type GoldStatement,
  mistakes,
  type Pair,
  pairStatements,
  type Role,
  roles,
  type Score,
  type Span,
  type StatementType,
  score,
  types,
} from "./statements/score-statements.ts";

/** What finding statements scored in one part of the corpus: each between 0 and 1. */
export interface StatementsQuality {
  readonly joint: Score;
  readonly roles: Readonly<Record<Role, Score>>;
  readonly types: Readonly<Record<StatementType, Score>>;
}

/** Joint F1 of the best published system for German news (Petersen-Frey and Biemann, LREC-COLING 2024), on the part that is held back. */
const peer = 0.49;

interface Line {
  readonly originalText: string;
  readonly sentences: readonly { readonly tokens: readonly Span[] }[];
  readonly annotations: readonly GoldStatement[];
}

const typeOf: Readonly<Record<Manner, StatementType>> = {
  direct: "Direct",
  indirect: "Indirect",
  reported: "Reported",
  "free-indirect": "FreeIndirect",
  "indirect-free-indirect": "IndirectFreeIndirect",
};

function pairsIn(file: string): { pairs: readonly Pair[]; documents: number } {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const pairs = lines.flatMap((line) => {
    const { originalText, sentences, annotations } = JSON.parse(line) as Line; // the corpus's own shape
    const found = findStatements(plainDocument(originalText, de), { locale: de });
    const statements = found.map(({ manner, quote, speaker, cue, frame, addressee }) => ({
      type: typeOf[manner],
      quote,
      speaker,
      cue,
      frame,
      addressee,
    }));
    return pairStatements(
      sentences.flatMap(({ tokens }) => tokens),
      annotations,
      statements,
    );
  });
  return { pairs, documents: lines.length };
}

function print(name: string, { precision, recall, f1 }: Score): void {
  console.log(`  ${name.padEnd(32)}${[f1, precision, recall].map((value) => value.toFixed(3).padStart(8)).join("")}`);
}

function measure(part: string, file: string): StatementsQuality {
  const { pairs, documents } = pairsIn(file);
  const quality: StatementsQuality = {
    joint: score(pairs, roles),
    roles: Object.fromEntries(roles.map((role) => [role, score(pairs, [role])])) as Record<Role, Score>, // one entry for each role
    types: Object.fromEntries(types.map((type) => [type, score(pairs, roles, type)])) as Record<StatementType, Score>, // and type
  };
  console.log(
    `statements, ${part}: ${documents} articles\n  ${"".padEnd(32)}${["F1", "P", "R"].map((head) => head.padStart(8)).join("")}`,
  );
  print("joint", quality.joint);
  console.log(`  ${"peer, published".padEnd(32)}${peer.toFixed(3).padStart(8)}`);
  for (const role of roles) print(role, quality.roles[role]);
  for (const type of types) print(`${type}, all roles`, quality.types[type]);
  console.log("  costliest mistakes, in lost precision and recall values:");
  for (const [kind, cost] of [...mistakes(pairs)].toSorted((a, b) => b[1] - a[1]).slice(0, 10)) {
    console.log(`  ${cost.toFixed(0).padStart(6)}  ${kind}`);
  }
  return quality;
}

/** Scores the statements of `quotes/train.jsonl` and `dev.jsonl` in a folder of corpora as the data set's own script does, prints and returns them. */
export async function qualityStatements(corpora: string): Promise<Readonly<Record<string, StatementsQuality>>> {
  const found: Record<string, StatementsQuality> = {};
  for (const part of ["train", "dev"]) {
    const file = join(corpora, "quotes", `${part}.jsonl`);
    if (existsSync(file)) found[part] = measure(part, file);
    else console.log(`skipped: there is no ${file}`);
  }
  return found;
}
