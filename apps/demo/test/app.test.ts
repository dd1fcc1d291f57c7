import { samplesFolder, samplesNow } from "@digest/cli";
import type { Hono } from "hono";
import { beforeAll, describe, expect, it } from "vitest";
import { createApp, uploadLimit } from "../src/app.ts";
import { addPaths } from "../src/folder.ts";
import { createLibrary } from "../src/library.ts";

let app: Hono;
beforeAll(async () => {
  const library = createLibrary(samplesNow);
  await addPaths(library, [samplesFolder], samplesFolder, () => undefined);
  app = createApp(library);
});

const local = { headers: { host: "localhost:4173" } };

function get(path: string): Promise<Response> {
  return Promise.resolve(app.request(`http://localhost:4173${path}`, local));
}

describe(createApp, () => {
  it("answers with a policy that lets nothing in from elsewhere", async () => {
    const answer = await get("/");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("answers to localhost alone", async () => {
    const answer = await app.request("http://evil.example/", { headers: { host: "evil.example" } });
    expect(answer.status).toBe(403);
  });

  it.each(["/nothing", "/events/none", "/articles/..%2f..%2fetc%2fpasswd", "/compare?event=x", "/assets/..%2fapp.ts"])(
    "finds nothing at %s",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it("gives the digest as data", async () => {
    const digest = (await (await get("/api/digest.json")).json()) as { readonly schemaVersion: number };
    expect(digest.schemaVersion).toBe(1);
  });

  it("takes no upload from another site and none over the limit", async () => {
    const form = (origin: string) => ({
      method: "POST",
      headers: { ...local.headers, origin, "content-type": "multipart/form-data; boundary=x" },
      body: "--x--",
    });
    expect((await app.request("http://localhost:4173/upload", form("http://evil.example"))).status).toBe(403);
    const big = { ...form("http://localhost:4173"), body: "a".repeat(uploadLimit + 1) };
    const headers = { ...big.headers, "content-length": String(big.body.length) };
    expect((await app.request("http://localhost:4173/upload", { ...big, headers })).status).toBe(413);
  });

  it("tells what changed since the last look", async () => {
    expect(await (await get("/changes")).text()).toContain("nichts geändert");
  });
});
