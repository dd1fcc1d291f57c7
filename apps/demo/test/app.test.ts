import { articleFromText } from "@digest/core";
import type { Hono } from "hono";
import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, it } from "vitest";
import { createApp, mostFiles, uploadLimit } from "../src/app.ts";
import { createLibrary } from "../src/library.ts";
import { sampleLibrary } from "../src/samples.ts";
import { viewPaths } from "./views.ts";

let app: Hono;
let paths: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  const library = await sampleLibrary();
  paths = viewPaths(library.digest());
  app = createApp(library);
});

const local = { headers: { host: "localhost:4173" } };

function get(path: string): Promise<Response> {
  return Promise.resolve(app.request(`http://localhost:4173${path}`, local));
}

function post(body: FormData, origin = "http://localhost:4173"): Promise<Response> {
  return Promise.resolve(
    app.request("http://localhost:4173/upload", { method: "POST", headers: { ...local.headers, origin }, body }),
  );
}

function form(files: readonly (readonly [name: string, text: string])[]): FormData {
  const body = new FormData();
  for (const [name, text] of files) body.append("files", new File([text], name, { type: "text/plain" }));
  return body;
}

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

describe(createApp, () => {
  it("answers on every page with a policy that lets nothing in from elsewhere", async () => {
    for (const path of [...Object.values(paths), "/nothing", "/api/digest.json", "/assets/app.js"]) {
      const { headers } = await get(path);
      expect(headers.get("content-security-policy"), path).toBe(policy);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("referrer-policy"), path).toBe("no-referrer");
    }
    expect((await post(form([["a.txt", "Milch"]]))).headers.get("content-security-policy")).toBe(policy);
  });

  it("has no style, script or handler of its own in its pages, and no address but its own", async () => {
    for (const path of Object.values(paths)) {
      const page = await (await get(path)).text();
      expect(page, path).not.toMatch(/<style|\sstyle="|\son\w+="|javascript:/i);
      expect(
        page.match(/<script(?! type="(?:module" src="\/assets\/app\.js"|application\/ld\+json")>)/),
        path,
      ).toBeNull();
      expect(page, path).not.toMatch(/(?:src|href|action)="(?!\/|#)/);
    }
  });

  it("gives valid HTML on every page", async () => {
    const validator = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"] });
    for (const path of [...Object.values(paths), "/nothing"]) {
      const { results } = await validator.validateString(await (await get(path)).text());
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`)),
      ).toEqual([]);
    }
  });

  it.each([
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil.example:4173",
    "localhost@evil.example",
    "0.0.0.0",
    "",
  ])("answers nothing to the host %j", async (host) => {
    expect((await app.request("http://localhost:4173/", { headers: { host } })).status).toBe(403);
  });

  it.each(["localhost", "localhost:80", "127.0.0.1:4173", "[::1]:4173"])("answers the host %s", async (host) => {
    expect((await app.request("http://localhost:4173/", { headers: { host } })).status).toBe(200);
  });

  it.each([
    "/nothing",
    "/events/none",
    "/articles/..%2f..%2fetc%2fpasswd",
    "/articles/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/articles/..%5c..%5cetc",
    "/articles/%00",
    "/compare?event=x",
    "/assets/..%2fapp.ts",
    "/assets/../app.ts",
    "/assets/%2e%2e/app.ts",
    "/assets/..%2f..%2fpackage.json",
    "/assets//etc/passwd",
    "/assets/",
    "/api/../../package.json",
    "/constructor",
    "/events/__proto__",
  ])("finds nothing at %s", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Das gibt es hier nicht.");
  });

  it("repeats foreign words of an address as text", async () => {
    const page = await (await get(`/?q=${encodeURIComponent('"><script>alert(1)</script>')}`)).text();
    expect(page).toContain("&quot;&gt;&lt;script&gt;");
    expect(page).not.toContain("<script>alert");
  });

  it("gives the digest as data", async () => {
    const digest = (await (await get("/api/digest.json")).json()) as { readonly schemaVersion: number };
    expect(digest.schemaVersion).toBe(1);
  });

  it("carries JSON-LD that no headline can end early", async () => {
    const page = await (await get(paths["event"] ?? "")).text();
    const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(data).not.toContain("<");
    const graph = (JSON.parse(data) as { readonly "@graph": readonly { readonly "@type": string }[] })["@graph"];
    expect(new Set(graph.map((node) => node["@type"]))).toEqual(
      new Set(["NewsArticle", "Person", "Organization", "Event", "Claim"]),
    );
  });

  it("tells what changed since the last look", async () => {
    expect(await (await get("/changes")).text()).toContain("nichts geändert");
  });
});

describe("an empty library", () => {
  it("offers to add articles, and tells what could not be read", async () => {
    const library = createLibrary("2025-04-01T00:00:00Z");
    await library.add({ uri: "liste.txt", bytes: new TextEncoder().encode("Milch") });
    const page = await (await createApp(library).request("http://localhost:4173/", local)).text();
    expect(page).toContain("Keine Ereignisse gefunden.");
    expect(page).toContain("Probleme: 1");
    expect(page).toContain("liste.txt: ");
    expect(page).toContain('<form class="upload"');
    expect(page).not.toContain('<form class="filters"');
  });
});

describe("what changed", () => {
  it("is told by its title, contradictions first, and never by an id", async () => {
    const library = await sampleLibrary();
    const fresh = createApp(library);
    const look = async (path: string): Promise<string> =>
      (await fresh.request(`http://localhost:4173${path}`, local)).text();
    await look("/");
    const text =
      "Der Kreml hat dementiert, dass Donald Trump und Wladimir Putin am 18. März 2025 miteinander telefoniert haben.";
    const published = "2025-03-20T10:00:00+01:00";
    const article = articleFromText({ source: "eigenes", headline: "Moskau bestreitet Telefonat", text, published });
    library.take({ items: [{ uri: "eigenes", article, ledger: [] }], problems: [] });
    const page = await look("/changes");
    const items = [...page.matchAll(/<li><strong>(.*?)<\/strong>(.*?)<\/li>/g)].map(([, what, title = ""]) => ({
      what,
      title: title.replace(/<[^>]+>/g, ""),
    }));
    expect(items.map(({ what }) => what)).toEqual(
      expect.arrayContaining(["Ereignis geändert", "Artikel neu", "Thema geändert"]),
    );
    expect(items.map(({ title }) => title).join("\n")).toContain("Moskau bestreitet Telefonat eigenes");
    expect(items.map(({ title }) => title).join("\n")).toMatch(/Telefonat: Donald Trump – Wladimir Putin, .*Stand/);
    expect(items.map(({ title }) => title).join("\n")).not.toMatch(/\b(?:po|em|story|urn):/);
  });
});

describe("uploads", () => {
  it("are not taken from another site", async () => {
    expect((await post(form([["a.txt", "Milch"]]), "http://evil.example")).status).toBe(403);
  });

  it("are not taken over the limit, whether the size is told or not", async () => {
    const over = form([["groß.txt", "a".repeat(uploadLimit + 1)]]);
    const answer = await post(over);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("höchstens 32 MB");
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024)),
    });
    const streamed = await app.request("http://localhost:4173/upload", {
      method: "POST",
      headers: {
        ...local.headers,
        origin: "http://localhost:4173",
        "content-type": "multipart/form-data; boundary=x",
      },
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect(streamed.status).toBe(413);
  });

  it("read so many files and tell how many are left", async () => {
    const files = Array.from({ length: mostFiles + 2 }, (_, index) => [`${index}.txt`, "Milch"] as const);
    const page = await (await post(form(files))).text();
    expect(page.match(/<li>/g)).toHaveLength(mostFiles);
    expect(page).toContain("2 wurden nicht gelesen");
  });

  it("take a name for a name, not for a path or for markup", async () => {
    const page = await (await post(form([["../../etc/<b>passwd</b>", "Milch"]]))).text();
    expect(page).toContain("&lt;b&gt;passwd");
    expect(page).not.toContain("<b>");
  });

  it("take no file for none", async () => {
    expect((await post(new FormData())).status).toBe(200);
    expect((await post(form([["leer.txt", ""]]))).status).toBe(200);
  });
});
