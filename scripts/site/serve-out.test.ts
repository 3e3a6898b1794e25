import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveOut } from "./serve-out";

const home = process.cwd();
const folder = realpathSync(mkdtempSync(join(tmpdir(), "duidu-serve-")));
let server: Server;
let url: URL;

beforeAll(async () => {
  mkdirSync(join(folder, "out", "a"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "out", "_headers"), "/*\n  X-Of-Host: yes\n");
  writeFileSync(join(folder, "out", "404.html"), "nothing here");
  writeFileSync(join(folder, "out", "a", "index.html"), "page a");
  writeFileSync(join(folder, "out", "large.pack"), Buffer.alloc(2 ** 23, "0123456789"));
  process.chdir(folder);
  const served = await serveOut(0);
  [server, url] = [served.server, new URL(served.url)];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as it is written; a browser would tidy it up. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  return new Promise<{ status: number | undefined; text: string; to: string | undefined }>((resolve, reject) => {
    request({ host: url.hostname, port: url.port, path, method, headers }, (response) => {
      let text = "";
      response.on("data", (part) => {
        text += String(part);
      });
      response.on("end", () => resolve({ status: response.statusCode, text, to: response.headers.location }));
    })
      .on("error", reject)
      .end();
  });
}

it("a page, a piece of a file, and the headers of the host", async () => {
  expect(await ask("/a/")).toMatchObject({ status: 200, text: "page a" });
  expect(await ask("/a")).toMatchObject({ status: 301, to: "/a/" });
  expect(await ask("/large.pack", { range: "bytes=3-6" })).toMatchObject({ status: 206, text: "3456" });
  const { headers } = await fetch(new URL("/a/", url));
  expect(headers.get("x-of-host")).toBe("yes");
});

it.each(["bytes=5-3", "bytes=-0", "bytes=99999999-", "bytes=abc", "lines=1-2", "bytes=0-1,3-4,9-"])(
  "a range that cannot be had, %s, ends nothing",
  async (range) => {
    expect([200, 206, 416]).toContain((await ask("/large.pack", { range })).status);
    expect((await ask("/a/")).status).toBe(200);
  },
);

it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("%s is refused", async (method) => {
  expect((await ask("/a/", {}, method)).status).toBe(405);
});

it.each([
  ...["/_headers", "/_redirects", "/%", "/%00", "/..%2fsecret.txt", "/../secret.txt", "/a/..%5c..%5csecret.txt"],
  ...["/%2e%2e/secret.txt", "/a/%2e%2e/%2e%2e/secret.txt", "/.git/config"],
])("%s is not there", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, text: "nothing here" });
});

it("no address leads to another host", async () => {
  expect((await ask("//a")).to ?? "").not.toMatch(/^\/\//);
});

it("a download that is broken off leaves no file open", async () => {
  const open = () => readdirSync("/dev/fd").length;
  await ask("/a/");
  const before = open();
  for (let i = 0; i < 20; i += 1) {
    await new Promise<void>((resolve) => {
      const asked = request({ host: url.hostname, port: url.port, path: "/large.pack" }, (response) => {
        response.once("data", () => asked.destroy());
      });
      asked.on("error", () => {}).on("close", resolve);
      asked.end();
    });
  }
  await expect.poll(open).toBeLessThan(before + 5);
});

it("while the site is built anew, it says to come back", async () => {
  rmSync(join(folder, "out", "404.html"));
  expect((await ask("/nowhere")).status).toBe(503);
});
