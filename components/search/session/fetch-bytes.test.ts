import { createServer, type Server } from "node:http";
import { Readable } from "node:stream";
import { afterEach, expect, test } from "vitest";
import { fetchBytes } from "./fetch-bytes";

const FILE = new Uint8Array(
  Buffer.alloc(
    20 * 2 ** 20,
    Uint8Array.from({ length: 251 }, (_, at) => at),
  ),
);
const PIECE = 2 ** 16;

let server: Server | null = null;
/** Bytes of the whole file that the host has sent, and whether it has stopped. */
let sent = 0;
let hasStopped = false;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A host of one large file: it sends pieces of it, the whole whatever is asked for, less than that, or nothing. */
async function hostThat(sends: "pieces" | "the whole" | "too little" | "nothing"): Promise<string> {
  [sent, hasStopped] = [0, false];
  const host = createServer((request, response) => {
    const [from = 0, last = 0] = (request.headers.range ?? "").match(/\d+/g)?.map(Number) ?? [];
    if (sends === "nothing") return response.writeHead(404).end("not found");
    if (sends !== "the whole")
      return response.writeHead(206).end(FILE.subarray(from, sends === "pieces" ? last + 1 : last));
    response.writeHead(200, { "Content-Length": FILE.length }).once("close", () => {
      hasStopped = true;
    });
    return Readable.from(pieces()).pipe(response);
  });
  server = host;
  await new Promise<void>((resolve) => host.listen(0, resolve));
  const address = host.address();
  return typeof address === "object" && address !== null ? `http://localhost:${address.port}/0.pack` : expect.fail();
}

function* pieces() {
  for (; sent < FILE.length; sent += PIECE) yield FILE.subarray(sent, sent + PIECE);
}

const RANGE = { from: 300, to: 1300 };

function fetchPiece(address: string) {
  return fetchBytes(address, { cache: "default", range: RANGE, onBytes: () => {} });
}

test("a piece of a file is fetched", async () => {
  expect(await fetchPiece(await hostThat("pieces"))).toEqual(FILE.slice(RANGE.from, RANGE.to));
});

test("a host that sends the whole file instead is named, and most of it is never read", async () => {
  await expect(fetchPiece(await hostThat("the whole"))).rejects.toThrow("SEARCH_PACKING=files");
  await expect.poll(() => hasStopped).toBe(true);
  expect(sent).toBeLessThan(FILE.length / 2);
});

test.each([
  ["too little", "damaged", "0.pack: 999 bytes"],
  ["nothing", "unreachable", "0.pack: 404"],
] as const)("a host that sends %s fails as %s", async (sends, reason, detail) => {
  const failing = fetchPiece(await hostThat(sends));
  await expect(failing).rejects.toMatchObject({ reason, message: expect.stringContaining(detail) });
});
