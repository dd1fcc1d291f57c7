import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { npm } from "../processes.ts";

/** A registry of one's own on loopback: what is published stays in its folder, everything else comes from the registry npm is set to. */
export interface LocalRegistry {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Verdaccio asks for node-fetch by a tag that mirrors need not carry; its second version is what the tag names. */
const registryProject = { private: true, dependencies: { verdaccio: "6" }, overrides: { "node-fetch": "2" } } as const;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

function configuration(folder: string, uplink: string): string {
  const everyone = { access: "$all", publish: "$all", unpublish: "$all" };
  return JSON.stringify({
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: { upstream: { url: uplink } },
    packages: { "@digest/*": everyone, "**": { access: "$all", proxy: "upstream" } },
    log: { type: "stdout", format: "pretty", level: "error" },
  });
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/-/ping`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Starts verdaccio in a folder. `@digest/*` has no uplink there, so no name of ours is ever asked for or sent elsewhere. */
export async function startRegistry(folder: string): Promise<LocalRegistry> {
  await mkdir(folder, { recursive: true });
  const uplink = (await npm(["config", "get", "registry"], folder)).stdout.trim();
  await writeFile(join(folder, "config.yaml"), configuration(folder, uplink)); // JSON is YAML
  await writeFile(join(folder, "package.json"), JSON.stringify(registryProject));
  await npm(["install"], folder);
  const port = await freePort();
  const bin = join(folder, "node_modules/verdaccio/bin/verdaccio");
  const args = [bin, "--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`];
  const child = spawn(process.execPath, args, { stdio: "ignore", cwd: folder });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100 && !(await answers(url)); tries += 1) {
    if (child.exitCode !== null) throw new Error("the local registry did not start");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const stop = async () => {
    child.kill();
    await once(child, "exit");
  };
  return { url, stop };
}
