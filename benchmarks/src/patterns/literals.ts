import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A regular expression as it stands in a file of a package. */
export interface Literal {
  readonly file: string;
  /** Between the slashes. */
  readonly source: string;
  /** Behind them. */
  readonly flags: string;
}

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));

function nodesOf<Found>(
  file: string,
  look: (node: ts.Node, tree: ts.SourceFile) => readonly Found[],
): readonly Found[] {
  const tree = ts.createSourceFile(file, readFileSync(`${packages}${file}`, "utf8"), ts.ScriptTarget.Latest, false);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...look(node, tree));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function literalsIn(file: string): readonly Literal[] {
  return nodesOf(file, (node, tree) => {
    if (!ts.isRegularExpressionLiteral(node)) return [];
    const text = node.getText(tree);
    const end = text.lastIndexOf("/");
    return [{ file, source: text.slice(1, end), flags: text.slice(end + 1) }];
  });
}

function isMadeOfString(node: ts.Node): boolean {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === "RegExp"
  );
}

function sources(): readonly string[] {
  return readdirSync(packages)
    .flatMap((name) =>
      readdirSync(`${packages}${name}/src`, { recursive: true, encoding: "utf8" }).map((file) => `${name}/src/${file}`),
    )
    .filter((file) => file.endsWith(".ts"));
}

/** Every regular expression literal in the sources of all packages. */
export function allLiterals(): readonly Literal[] {
  return sources().flatMap(literalsIn);
}

/** Files of the packages that make regular expressions from strings, once for each. */
export function stringPatterns(): readonly string[] {
  return sources().flatMap((file) => nodesOf(file, (node) => (isMadeOfString(node) ? [file] : [])));
}
