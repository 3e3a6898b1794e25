import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { fetchRange } from "./fetch-range";

const FILE = new Uint8Array(20 * 2 ** 20).map((_, at) => at % 251);

const PIECE = 2 ** 16;

let server: Server | null = null;
let sent = 0;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** How many connections the host has open. */
function connections(): Promise<number> {
  return new Promise((resolve) => server?.getConnections((_, count) => resolve(count)));
}

/** A host of one large file: it sends pieces of it, the whole whatever is asked for, less than that, or nothing. */
async function hostThat(sends: "pieces" | "the whole" | "too little" | "nothing"): Promise<string> {
  sent = 0;
  const host = createServer((request, response) => {
    const [from = 0, last = 0] = (request.headers.range ?? "").match(/\d+/g)?.map(Number) ?? [];
    if (sends === "nothing") return response.writeHead(404).end("not found");
    if (sends !== "the whole")
      return response.writeHead(206).end(FILE.subarray(from, sends === "pieces" ? last + 1 : last));
    response.writeHead(200, { "Content-Length": FILE.length });
    return sendPiecewise(response);
  });
  server = host;
  await new Promise<void>((resolve) => host.listen(0, resolve));
  const address = host.address();
  return typeof address === "object" && address !== null ? `http://localhost:${address.port}/0.pack` : expect.fail();
}

/** Sends the file as fast as it is read, until nobody reads it any more. */
async function sendPiecewise(response: ServerResponse): Promise<void> {
  for (sent = 0; sent < FILE.length && !response.destroyed; sent += PIECE) {
    const isRead = response.write(FILE.subarray(sent, sent + PIECE));
    if (!isRead) await Promise.race([once(response, "drain"), once(response, "close")]);
  }
  response.end();
}

test("a piece of a file is fetched", async () => {
  const bytes = await fetchRange(await hostThat("pieces"), { from: 300, to: 1300 });
  expect(bytes).toEqual(FILE.slice(300, 1300));
});

test("a host that sends the whole file instead is named, and most of it is never read", async () => {
  const address = await hostThat("the whole");
  await expect(fetchRange(address, { from: 300, to: 1300 })).rejects.toThrow("SEARCH_PACKING=files");
  await expect.poll(() => connections()).toBe(0);
  expect(sent).toBeLessThan(FILE.length / 2);
});

test.each(["too little", "nothing"] as const)("a host that sends %s fails", async (sends) => {
  await expect(fetchRange(await hostThat(sends), { from: 300, to: 1300 })).rejects.toThrow(/0\.pack: (999 bytes|404)/);
});
