import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import sirv from "sirv";
import { headersFor, readHeaders } from "../export/headers";

/** The folder that the site was built for, such as `/reader`; empty at the root. */
const BASE_PATH = (process.env.BASE_PATH ?? "").replace(/\/+$/, "");

/**
 * Serves `out/` on the loopback interface as a static host would: folders by their `index.html`, anything else by `404.html`,
 * all with the headers of `_headers`.
 *
 * @param port 0 for any free one
 * @returns the server once it listens; the caller closes it
 */
export function serveOut(port: number): Promise<{ server: Server; url: string }> {
  const rules = existsSync("out/_headers") ? readHeaders(readFileSync("out/_headers", "utf8")) : [];
  const files = sirv("out", { dev: true, etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    response.setHeaders(new Map(Object.entries(headersFor(rules, path.replace(/[?#].*/s, "")))));
    const notFound = () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(readFileSync("out/404.html"));
    };
    if (!path.startsWith(`${BASE_PATH}/`)) return notFound();
    request.url = path.slice(BASE_PATH.length);
    return files(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      const address = server.address();
      const actual = typeof address === "object" && address !== null ? address.port : port;
      resolve({ server, url: `http://localhost:${actual}${BASE_PATH}/` });
    });
  });
}
