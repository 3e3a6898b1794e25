import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { OUT_FOLDER } from "../../lib/io/folders";
import { settings } from "../environment";
import { headersFor, readHeaders } from "../export/headers";
import { listen } from "./listen";

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
  const files = sirv(OUT_FOLDER, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    response.setHeaders(new Map(Object.entries(headersFor(rules, path.replace(/[?#].*/s, "")))));
    const notFound = () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(readFileSync(join(OUT_FOLDER, "404.html")));
    };
    if (!path.startsWith(`${basePath}/`)) return notFound();
    request.url = path.slice(basePath.length);
    return files(request, response, notFound);
  });
  return { server, url: `http://localhost:${await listen(server, port)}${basePath}/` };
}
