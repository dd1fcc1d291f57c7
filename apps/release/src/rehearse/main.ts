import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { blocksOfPages } from "../code-blocks.ts";
import { freshFolder, packAll } from "../own-project.ts";
import { run } from "../processes.ts";
import { publicPackages } from "../workspace.ts";
import { type LocalRegistry, startRegistry } from "./registry.ts";
import { nextVersions } from "./versions.ts";

const program = `import { articleFromText, createDigester, de } from "@digest/core";
import { renderText } from "@digest/render";

const digester = createDigester({ locale: de });
const texts = [
  { source: "desk", published: "2025-03-05", headline: "Ministerin telefoniert mit Amtskollegen",
    text: "Ministerin Anna Roth hat am Montag mit Minister Karl Berg telefoniert. Das teilte ihr Sprecher mit." },
  { source: "radio", published: "2025-03-05", headline: "Berg bestreitet Telefonat",
    text: "Minister Karl Berg hat ein Telefonat mit Ministerin Anna Roth dementiert. Er habe am Montag nicht mit ihr telefoniert, sagte Berg." },
];
for (const text of texts) digester.add({ uri: text.headline, article: articleFromText(text) });
console.log(renderText(digester.digest()));
`;

/** npm that knows the local registry alone: a token nobody checks, and no settings of the person who runs this. */
async function settings(folder: string, { url }: LocalRegistry): Promise<NodeJS.ProcessEnv> {
  const host = url.replace(/^http:/, "");
  const file = join(folder, "npmrc");
  await writeFile(file, `registry=${url}/\n@digest:registry=${url}/\n${host}/:_authToken=rehearsal\n`);
  return {
    npm_config_userconfig: file,
    npm_config_registry: `${url}/`,
    npm_config_cache: join(folder, "cache"),
    npm_config_provenance: "false",
  };
}

async function publishAll(folder: string, registry: LocalRegistry, env: NodeJS.ProcessEnv): Promise<void> {
  for (const tarball of await packAll(join(folder, "tarballs"))) {
    await run("npm", ["publish", tarball, "--registry", `${registry.url}/`, "--access", "public"], folder, env);
  }
  for (const { manifest } of await publicPackages()) {
    const { stdout } = await run("npm", ["view", `${manifest.name}@${manifest.version}`, "name"], folder, env);
    console.log(`published ${stdout.trim()} ${manifest.version}`);
  }
}

/** Every `npm install` line of the READMEs, as it stands there, in an empty folder each. */
async function followReadmes(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const lines = (await blocksOfPages("sh")).flatMap(({ code }) => code.split("\n"));
  const installs = lines.filter((line) => line.startsWith("npm install @digest/"));
  for (const [index, line] of installs.entries()) {
    const project = join(folder, `readme-${index}`);
    await mkdir(project);
    await run("sh", ["-c", line], project, env);
    console.log(`ran ${line}`);
  }
}

async function type(line: string, cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { stdout } = await run("sh", ["-c", line], cwd, env);
  console.log(`\n$ ${line}\n${stdout.trim().split("\n").slice(0, 40).join("\n")}`);
}

/** What a newcomer types in an empty folder. */
async function newcomer(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const project = join(folder, "newcomer");
  await mkdir(project);
  await type(
    "npm install @digest/core @digest/render @digest/cli zod --no-audit --no-fund --loglevel=error",
    project,
    env,
  );
  await writeFile(join(project, "own.mjs"), program);
  await type("cat own.mjs", project, env);
  await type("node own.mjs", project, env);
  await type("npx digest demo --lang en", project, env);
  const printed = await run(process.execPath, ["own.mjs"], project, env);
  if (!printed.stdout.includes("Anna Roth")) throw new Error("the digest of own articles is empty");
  const lock = await readFile(join(project, "package-lock.json"), "utf8");
  if (!lock.includes("@digest/core")) throw new Error("nothing was installed from the registry");
}

const folder = await freshFolder();
for (const { name, version } of await nextVersions(folder)) console.log(`${name} becomes ${version}`);
const registry = await startRegistry(join(folder, "registry"));
try {
  const env = await settings(folder, registry);
  await publishAll(folder, registry, env);
  await followReadmes(folder, env);
  await newcomer(folder, env);
  console.log("\nThe rehearsal went through; nothing was published anywhere else.");
} finally {
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
}
