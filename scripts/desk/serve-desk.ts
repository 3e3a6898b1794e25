import { randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { Decision } from "../../lib/desk/decision";
import { Slug } from "../../lib/schema/ids";
import { ENGINE_FOLDER } from "../engine-folder";
import { settings } from "../environment";
import { listen } from "../site/listen";
import type { Desk, Settled } from "./desk";

/** More than a decision ever has, in bytes. */
const MOST = 64 * 1024;

/** What is answered to a request. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * Serves the editor's desk on the loopback interface. It answers to the names of this machine alone, and writes only for its own
 * pages, which know a word that nobody else can read: a page of another site, or one whose name was made to lead here, does not.
 *
 * @returns the port
 */
export async function serveDesk(desk: Desk): Promise<number> {
  const token = randomBytes(24).toString("base64url");
  const { basePath } = settings();
  const server = createServer((request, response) => {
    answerTo(request, desk, token, basePath)
      .catch((error: unknown) => ({ status: 500, type: TEXT, body: String(error) }))
      .then((answer) => send(response, answer));
  });
  const port = await listen(server, 0);
  // Next, which asks for its pages, outlives no process that ends.
  server.unref();
  return port;
}

const TEXT = "text/plain; charset=utf-8";
const HTML = "text/html; charset=utf-8";

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response
    .writeHead(status, {
      "content-type": type,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
    })
    .end(body);
}

async function answerTo(request: IncomingMessage, desk: Desk, token: string, basePath: string): Promise<Answer> {
  if (!isOfThisMachine(request)) return { status: 403, type: TEXT, body: "the desk answers on this machine alone\n" };
  const path = (request.url ?? "/").replace(/[?#].*/s, "");
  const name = path.startsWith(`${basePath}/desk`)
    ? path.slice(`${basePath}/desk`.length).replace(/^\/|\/$/g, "")
    : null;
  if (name === null) return NOT_FOUND;
  if (request.method === "POST") return isOfThisPage(request, token) ? settle(request, desk, name) : REFUSED;
  if (request.method !== "GET") return { status: 405, type: TEXT, body: "GET or POST\n" };
  if (name === "desk.css") return { status: 200, type: "text/css", body: readFileSync(STYLES, "utf8") };
  if (name === "desk.js") return { status: 200, type: "text/javascript", body: await script() };
  const pages = await import("./pages");
  if (name === "") return { status: 200, type: HTML, body: pages.indexPage(desk, token) };
  const { data: slug } = Slug.safeParse(name);
  const page = slug === undefined ? null : pages.interviewPage(desk, slug, token);
  return page === null ? NOT_FOUND : { status: 200, type: HTML, body: page };
}

const NOT_FOUND: Answer = { status: 404, type: TEXT, body: "没有这一篇 · there is no such interview\n" };
const REFUSED: Answer = { status: 403, type: TEXT, body: "only the desk's own pages write\n" };
const STYLES = join(ENGINE_FOLDER, "components", "desk", "desk.css");

/** The script of the desk's pages. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join("components", "desk", "script", "main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "warning",
    absWorkingDir: ENGINE_FOLDER,
  });
  return outputFiles[0]?.text ?? "";
}

/** Names of the loopback interface; another one may be made to lead to it (DNS rebinding). */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

function isOfThisMachine({ headers }: IncomingMessage): boolean {
  const asked = headers["x-forwarded-host"] ?? headers.host ?? "";
  return LOOPBACK.test(String(asked)) && LOOPBACK.test(headers.host ?? "");
}

/** Whether one of the desk's own pages asks: by its origin, and by the word that only they have. */
function isOfThisPage({ headers }: IncomingMessage, token: string): boolean {
  const origin = headers.origin?.replace(/^http:\/\//, "") ?? "";
  const asked = String(headers["x-forwarded-host"] ?? headers.host ?? "");
  const word = Buffer.from(String(headers["x-desk-token"] ?? ""));
  const isKnown = word.length === token.length && timingSafeEqual(word, Buffer.from(token));
  return LOOPBACK.test(origin) && origin === asked && isKnown && headers["content-type"] === "application/json";
}

async function settle(request: IncomingMessage, desk: Desk, name: string): Promise<Answer> {
  const body = await bodyOf(request);
  if (body === null) return { status: 413, type: TEXT, body: "too long\n" };
  // No slug has a dot.
  if (name === "last.undo") return told(await desk.undo());
  const [slug, decision] = [Slug.safeParse(name), Decision.safeParse(jsonIn(body))];
  if (!slug.success) return NOT_FOUND;
  if (!decision.success) {
    const [issue] = decision.error.issues;
    const what = `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`;
    return told({ refused: { zh: `还缺一样：${what}`, en: `something is missing: ${what}` } });
  }
  return told(await desk.settle(slug.data, decision.data));
}

function told(settled: Settled): Answer {
  return { status: "refused" in settled ? 422 : 200, type: "application/json", body: JSON.stringify(settled) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What was sent, as text; null if it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    parts.push(Buffer.from(part));
    length += part.length;
    if (length > MOST) return null;
  }
  return Buffer.concat(parts).toString("utf8");
}
