import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { answerOf } from "./pieces";

/**
 * What goes wrong with an answer: there is no network (`none`); the connection is `dropped` within it; it is `short`, as a broken cache sends it; it
 * comes `late`, or `never`; half of it comes, and then nothing (`stalled`).
 */
export type Fault = "none" | "dropped" | "short" | "late" | "never" | "stalled";

/** Milliseconds by which a late answer is late, unless a test needs more. */
const LATE = 3000;

export interface FaultyNetwork {
  /** The address of the site behind this network. */
  readonly url: string;
  /** The paths that have been asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

interface Options {
  /** Files in the place of those of the site, by their paths in `data/`. */
  readonly files?: ReadonlyMap<string, Buffer>;
  /** The fault of an answer; null if it comes as it is. */
  readonly fault?: (path: string) => Fault | null;
  /** Changes the text of scripts, pages and data. */
  readonly rewrite?: (text: string, path: string, request: IncomingMessage) => string;
  /** Milliseconds by which a late answer is late. */
  readonly late?: number;
  /** The path that is asked of the site in the place of this one; null for one that it does not have. */
  readonly route?: (path: string) => string | null;
}

const TEXT = /javascript|html|json/;

/** A page without the policy that is written into it: like that of the header, it names inline scripts by their hash. */
const withoutPolicy = (text: string) => text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");

/** Fetches once more where the connection that was kept from an earlier request has just been closed by the server. */
const fetchKept = (url: URL) => fetch(url).catch(() => fetch(url));

/** Puts a network with faults before a site. */
export async function faultyNetwork(
  site: string,
  { files = new Map(), fault = () => null, late = LATE, rewrite, route = (path) => path }: Options,
): Promise<FaultyNetwork> {
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "/";
    asked.push(path);
    const routed = route(path);
    const from = routed === null ? null : await fetchKept(new URL(routed, site));
    const type = from?.headers.get("content-type") ?? "text/plain";
    const file = files.get(path.replace(/^.*\/data\//, ""));
    const own = file && answerOf(file, request.headers.range);
    const bytes = own?.body ?? Buffer.from((await from?.arrayBuffer()) ?? new ArrayBuffer(0));
    const isText = own === undefined && rewrite !== undefined && TEXT.test(type);
    const text = isText ? bytes.toString("utf8") : "";
    const rewritten = isText ? rewrite(text, path, request) : text;
    const body = rewritten === text ? bytes : Buffer.from(withoutPolicy(rewritten));
    const wrong = fault(path);
    if (wrong === "none") response.destroy();
    if (wrong === "none" || wrong === "never") return;
    if (wrong === "late") await new Promise((resolve) => setTimeout(resolve, late));
    const half = body.subarray(0, body.length >> 1);
    const sent = wrong === "short" ? half : body;
    // The policy names inline scripts by their hash, which a page that is changed does not match.
    const policy = rewritten === text ? from?.headers.get("content-security-policy") : null;
    response.writeHead(own?.status ?? from?.status ?? 404, {
      "content-type": type,
      "content-length": sent.length,
      "cache-control": "no-cache",
      ...(policy ? { "content-security-policy": policy } : {}),
    });
    if (wrong === "stalled") response.write(half);
    else if (wrong === "dropped") response.write(half, () => response.destroy());
    else response.end(sent);
  };
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const place = server.address();
  const port = typeof place === "object" && place !== null ? place.port : 0;
  return {
    url: `http://localhost:${port}${new URL(site).pathname}`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
