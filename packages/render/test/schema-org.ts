import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A node of a JSON-LD graph. */
export interface GraphNode {
  readonly "@id"?: string;
  readonly "@type": string;
}

const file = fileURLToPath(new URL("./graph.generated.ts", import.meta.url)); // stands in memory alone

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ESNext,
};

/**
 * What the vocabulary of schema.org, as the types of schema-dts tell it, objects to: a type or a property it does not have, a value of the
 * wrong kind. Each node is compiled as a literal of its own type.
 */
export function schemaOrgFaults(graph: readonly GraphNode[]): readonly string[] {
  const types = [...new Set(graph.map((node) => node["@type"]))];
  const source = [
    `import type { ${types.map((type) => `${type} as schema${type}`).join(", ")} } from "schema-dts";`,
    ...graph.map((node, index) => `export const node${index}: schema${node["@type"]} = ${JSON.stringify(node)};`),
  ].join("\n");
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) =>
    name === file ? ts.createSourceFile(name, source, version) : read(name, version, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
