import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A regular expression as it stands in a file of a package. */
export interface Literal {
  readonly file: string;
  /** Between the slashes. */
  readonly source: string;
}

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));

function literalsOf(file: string): readonly Literal[] {
  const tree = ts.createSourceFile(file, readFileSync(`${packages}${file}`, "utf8"), ts.ScriptTarget.Latest, false);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const text = node.getText(tree);
      found.push({ file, source: text.slice(1, text.lastIndexOf("/")) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Every regular expression literal in the sources of all packages. */
export function allLiterals(): readonly Literal[] {
  return readdirSync(packages)
    .flatMap((name) =>
      readdirSync(`${packages}${name}/src`, { recursive: true, encoding: "utf8" }).map((file) => `${name}/src/${file}`),
    )
    .filter((file) => file.endsWith(".ts"))
    .flatMap(literalsOf);
}
