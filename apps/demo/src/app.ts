import type { Language } from "@digest/render";
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

function pageContext(context: Context): PageContext {
  const url = new URL(context.req.url);
  url.searchParams.delete("lang");
  const query = url.searchParams.toString();
  return { language: languageOf(context), path: url.pathname + (query === "" ? "" : `?${query}`) };
}

function missing(context: Context): Response {
  const words = appWords(languageOf(context));
  return context.html(page(words.notFound, `${words.notFound}`, pageContext(context)), 404) as unknown as Response; // Hono types html() as a promise or a response
}

function send(context: Context, made: string | undefined): Response {
  return made === undefined ? missing(context) : (context.html(made) as unknown as Response); // as above
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

/** The demo's pages over a library. */
export function createApp(library: Library): Hono {
  const app = new Hono();
  guard(app);
  app.get("/", (context) =>
    send(
      context,
      digestPage(
        library.digest(),
        filtersOf((name) => context.req.query(name)),
        Math.max(0, Math.trunc(Number(context.req.query("start")) || 0)),
        pageContext(context),
      ),
    ),
  );
  app.get("/timeline", (context) => send(context, timelinePage(library.digest(), pageContext(context))));
  app.get("/articles", (context) => send(context, articlesPage(library.digest(), pageContext(context))));
  app.get("/changes", (context) =>
    send(context, changesPage(library.digest(), library.changes(), pageContext(context))),
  );
  app.get("/events/:id", (context) =>
    send(context, eventPage(library.digest(), context.req.param("id"), pageContext(context))),
  );
  app.get("/articles/:id", (context) => {
    const id = context.req.param("id");
    return send(
      context,
      articlePage(library.digest(), id, library.item(id), wantedWords(context), pageContext(context)),
    );
  });
  app.get("/compare", (context) => {
    const ids = {
      event: context.req.query("event") ?? "",
      left: context.req.query("left") ?? "",
      right: context.req.query("right") ?? "",
    };
    return send(context, comparePage(library.digest(), ids, pageContext(context)));
  });
  app.get("/api/digest.json", (context) => context.json(library.digest()));
  app.post(
    "/upload",
    bodyLimit({
      maxSize: uploadLimit,
      onError: (context) => context.html(tooLargePage(uploadLimit / 1024 / 1024, pageContext(context)), 413),
    }),
    async (context) => {
      const { added, left } = await addFiles(context, library);
      return context.html(uploadPage(added, left, pageContext(context)));
    },
  );
  app.get("/assets/style.css", (context) => context.body(style, 200, { "content-type": "text/css; charset=utf-8" }));
  app.get("/assets/app.js", (context) =>
    context.body(script, 200, { "content-type": "text/javascript; charset=utf-8" }),
  );
  app.get("/assets/icon.svg", (context) => context.body(icon, 200, { "content-type": "image/svg+xml" }));
  app.notFound(missing);
  return app;
}
