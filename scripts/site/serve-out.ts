import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import send from "send";
import { OUT_FOLDER } from "../../lib/io/folders";
import { settings } from "../environment";
import { headersFor, readHeaders } from "../export/headers";
import { listen } from "./listen";

/** What a host reads and does not serve. */
const FOR_HOST: ReadonlySet<string> = new Set(["/_headers", "/_redirects"]);

/**
 * Serves `out/` on the loopback interface as a static host would: folders by their `index.html`, anything else by `404.html`,
 * all with the headers of `_headers`.
 *
 * @param port 0 for any free one
 * @returns the server once it listens; the caller closes it
 */
export async function serveOut(port: number): Promise<{ server: Server; url: string }> {
  const { basePath } = settings();
  const headers = join(OUT_FOLDER, "_headers");
  const rules = existsSync(headers) ? readHeaders(readFileSync(headers, "utf8")) : [];
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").replace(/[?#].*/s, "");
    response.setHeaders(new Map(Object.entries(headersFor(rules, path))));
    if (request.method !== "GET" && request.method !== "HEAD") return refuseMethod(response);
    const within = path.slice(basePath.length);
    if (!path.startsWith(`${basePath}/`) || FOR_HOST.has(within)) return notFound(response);
    sendFile(request, response, within, basePath);
  });
  return { server, url: `http://localhost:${await listen(server, port)}${basePath}/` };
}

/** @param path within `out/`, as it was asked for */
function sendFile(request: IncomingMessage, response: ServerResponse, path: string, basePath: string): void {
  send(request, path, { root: OUT_FOLDER, cacheControl: false })
    .on("error", ({ status }: { status: number }) => {
      if (status === 416) response.writeHead(416).end();
      else notFound(response);
    })
    .on("directory", () => {
      // Several slashes at the beginning would name another host.
      response.writeHead(301, { location: `${basePath}${path.replace(/^\/+/, "/")}/` }).end();
    })
    .pipe(response);
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { allow: "GET, HEAD" }).end();
}

function notFound(response: ServerResponse): void {
  const page = join(OUT_FOLDER, "404.html");
  // While the site is built anew, there is no page for a moment.
  if (!existsSync(page)) response.writeHead(503, { "retry-after": "5" }).end();
  else response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(readFileSync(page));
}
