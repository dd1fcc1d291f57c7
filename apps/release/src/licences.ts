/** Licences a dependency may have: permissive, without a duty for those who use the packages. */
export const allowedLicences = {
  "0BSD": "no condition",
  "Apache-2.0": "keep the notice",
  "BSD-2-Clause": "keep the notice",
  "BSD-3-Clause": "keep the notice, use no names",
  "BlueOak-1.0.0": "keep the notice",
  ISC: "keep the notice",
  MIT: "keep the notice",
} as const satisfies Readonly<Record<string, string>>;

/** A package that comes along when ours are installed. */
export interface Dependency {
  readonly name: string;
  readonly versions: readonly string[];
  readonly licence: string;
}

interface Listed {
  readonly name: string;
  readonly versions: readonly string[];
}

/** The dependencies in what `pnpm licenses list --json` prints, by name. */
export function dependencies(json: string): readonly Dependency[] {
  const listed = JSON.parse(json) as Readonly<Record<string, readonly Listed[]>>; // the form pnpm documents
  return Object.entries(listed)
    .flatMap(([licence, packages]) => packages.map(({ name, versions }) => ({ name, versions, licence })))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The page docs/licences.md. */
export function licencesPage(found: readonly Dependency[]): string {
  const rows = found.map(({ name, versions, licence }) => `| ${name} | ${versions.join(", ")} | ${licence} |`);
  const allowed = Object.entries(allowedLicences).map(([licence, duty]) => `| ${licence} | ${duty} |`);
  return [
    "# Licences",
    "",
    "The packages are under the MIT licence. Their data has licences of its own: [packages/core/DATA-LICENCES.md](../packages/core/DATA-LICENCES.md).",
    "",
    "## What comes along",
    "",
    "Everything that is installed with the packages, for all of them together. `npx -y pnpm@12 test:release` checks this page and fails on a licence that is not listed below.",
    "",
    "| package | version | licence |",
    "| --- | --- | --- |",
    ...rows,
    "",
    "## What is allowed",
    "",
    "| licence | asks to |",
    "| --- | --- |",
    ...allowed,
    "",
  ].join("\n");
}
