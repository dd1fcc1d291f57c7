import type { Digest } from "@digest/core";
import { html, type Language } from "@digest/render";
import type { Context } from "hono";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import { icon, script, style } from "./assets.ts";
import type { Added, Library } from "./library.ts";
import type { Marking } from "./views/article-body.ts";
import { articlePage } from "./views/article-page.ts";
import { articlesPage } from "./views/articles-page.ts";
import { changesPage } from "./views/changes-page.ts";
import { comparePage } from "./views/compare-page.ts";
import { digestPage } from "./views/digest-page.ts";
import { eventPage } from "./views/event-page.ts";
import { filtersOf } from "./views/filters.ts";
import { type PageContext, page } from "./views/page.ts";
import { timelinePage } from "./views/timeline-page.ts";
import { tooLargePage, uploadPage } from "./views/upload-page.ts";
import { appWords } from "./words/index.ts";

/** The largest upload, in bytes, and the most files in one. */
export const uploadLimit = 32 * 1024 * 1024;
export const mostFiles = 200;

const localHosts = new Set(["localhost", "127.0.0.1", "[::1]"]);

function languageOf(context: Context): Language {
  return context.req.query("lang") === "en" ? "en" : "de";
}

function pageContext(context: Context, library: Library): PageContext {
  const url = new URL(context.req.url);
  url.searchParams.delete("lang");
  const query = url.searchParams.toString();
  return {
    language: languageOf(context),
    path: url.pathname + (query === "" ? "" : `?${query}`),
    news: library.unseen().length,
  };
}

/** A page, or the one that says there is none. */
function send(context: Context, made: string | undefined, { language, path, news }: PageContext): Response {
  const { notFound } = appWords(language);
  const [body, status] =
    made === undefined
      ? [page(notFound, html`<h1>${notFound}</h1>`, { language, path, news }), 404 as const]
      : [made, 200 as const];
  return context.html(body, status) as unknown as Response; // Hono types html() as a promise or a response
}

function wantedWords(context: Context): Marking["wanted"] {
  const pointer = context.req.query("at");
  const start = Number(context.req.query("from"));
  const end = Number(context.req.query("to"));
  return pointer !== undefined && Number.isInteger(start) && Number.isInteger(end) && start < end
    ? { pointer, start, end }
    : undefined;
}

async function addFiles(context: Context, library: Library): Promise<{ added: readonly Added[]; left: number }> {
  const body = await context.req.parseBody({ all: true });
  const given = [body["files"]].flat().filter((file): file is File => file instanceof File && file.size > 0);
  const added: Added[] = [];
  for (const file of given.slice(0, mostFiles)) {
    added.push(
      await library.add({
        uri: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
        ...(file.type === "" ? {} : { mediaType: file.type }),
      }),
    );
  }
  return { added, left: Math.max(0, given.length - mostFiles) };
}

/** Rules every answer keeps: the policy lets nothing in from elsewhere, and only this machine is answered. */
function guard(app: Hono): void {
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "no-referrer",
    }),
  );
  app.use(async (context, next) => {
    const host = (context.req.header("host") ?? "").replace(/:\d+$/, "");
    if (!localHosts.has(host)) return context.text("This server answers to localhost alone.", 403);
    await next();
    return undefined;
  });
  app.use(csrf());
}

/** Makes a page for a request, `undefined` where there is none. */
type Make = (digest: Digest, context: Context, reader: PageContext) => string | undefined;

const views: Readonly<Record<string, Make>> = {
  "/": (digest, context, reader) => {
    const filters = filtersOf((name) => context.req.query(name));
    return digestPage(digest, filters, Math.max(0, Math.trunc(Number(context.req.query("start")) || 0)), reader);
  },
  "/timeline": (digest, _context, reader) => timelinePage(digest, reader),
  "/articles": (digest, _context, reader) => articlesPage(digest, reader),
  "/events/:id": (digest, context, reader) => eventPage(digest, context.req.param("id") ?? "", reader),
  "/compare": (digest, context, reader) => {
    const id = (name: string): string => context.req.query(name) ?? "";
    return comparePage(digest, { event: id("event"), left: id("left"), right: id("right") }, reader);
  },
};

function serveUploads(app: Hono, library: Library): void {
  app.post(
    "/upload",
    bodyLimit({
      maxSize: uploadLimit,
      onError: (context) => context.html(tooLargePage(uploadLimit / 1024 / 1024, pageContext(context, library)), 413),
    }),
    async (context) => {
      const { added, left } = await addFiles(context, library);
      return context.html(uploadPage(added, left, pageContext(context, library)));
    },
  );
}

function serveAssets(app: Hono): void {
  app.get("/assets/style.css", (context) => context.body(style, 200, { "content-type": "text/css; charset=utf-8" }));
  app.get("/assets/app.js", (context) =>
    context.body(script, 200, { "content-type": "text/javascript; charset=utf-8" }),
  );
  app.get("/assets/icon.svg", (context) => context.body(icon, 200, { "content-type": "image/svg+xml" }));
}

/** The demo's pages over a library. */
export function createApp(library: Library): Hono {
  const app = new Hono();
  guard(app);
  for (const [path, make] of Object.entries(views)) {
    app.get(path, (context) => {
      const reader = pageContext(context, library);
      return send(context, make(library.digest(), context, reader), reader);
    });
  }
  app.get("/articles/:id", (context) => {
    const id = context.req.param("id");
    const reader = pageContext(context, library);
    return send(context, articlePage(library.digest(), id, library.item(id), wantedWords(context), reader), reader);
  });
  app.get("/changes", (context) => {
    const changes = library.changes();
    const reader = pageContext(context, library);
    return send(context, changesPage(library.digest(), changes, reader), reader);
  });
  app.get("/api/digest.json", (context) => context.json(library.digest()));
  serveUploads(app, library);
  serveAssets(app);
  app.notFound((context) => send(context, undefined, pageContext(context, library)));
  return app;
}
