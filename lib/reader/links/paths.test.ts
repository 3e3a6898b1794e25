import { afterEach, describe, expect, it, vi } from "vitest";
import { Slug, SpeakerId, TurnId } from "../../schema/ids";

const slug = Slug.parse("kai-fu-lee-peoples-daily");
const turn = TurnId.parse("t5md3bow");

/** The module reads the base path when it is loaded, so each test loads it again. */
async function paths(base: string, site = "") {
  vi.stubEnv("NEXT_PUBLIC_BASE_PATH", base);
  vi.stubEnv("NEXT_PUBLIC_SITE_URL", site);
  vi.resetModules();
  return import("./paths");
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("paths", () => {
  it("end in a slash at the root of a host", async () => {
    const at = await paths("");
    expect([
      at.homePath(),
      at.aboutPath(),
      at.speakersPath(),
      at.searchPath(),
      at.interviewPath(slug),
      at.answerPath(slug, turn),
      at.speakerPath(SpeakerId.parse("kai-fu-lee")),
    ]).toEqual([
      "/",
      "/about/",
      "/speakers/",
      "/search/",
      "/interviews/kai-fu-lee-peoples-daily/",
      "/interviews/kai-fu-lee-peoples-daily/t5md3bow/",
      "/speakers/kai-fu-lee/",
    ]);
  });

  it("begin with the base path", async () => {
    const at = await paths("/reader");
    expect(at.homePath()).toBe("/reader/");
    expect(at.assetPath("/data/corpus.json")).toBe("/reader/data/corpus.json");
    expect(at.interviewPath(slug, turn)).toBe("/reader/interviews/kai-fu-lee-peoples-daily/#t5md3bow");
  });

  it("carry a query unchanged", async () => {
    const at = await paths("");
    const query = "世界模型 & “JEPA” +1";
    expect(new URL(at.searchPath(query), "http://x").searchParams.get("q")).toBe(query);
  });

  it("are made absolute with the origin of the site", async () => {
    const at = await paths("/reader", "https://example.org");
    expect(at.absolute(at.homePath())).toBe("https://example.org/reader/");
    expect(at.canonical(at.aboutPath())).toBe("https://example.org/reader/about/");
  });

  it("have no canonical address without a site URL", async () => {
    const at = await paths("");
    expect(at.canonical("/")).toBeNull();
    expect(at.absolute("/")).toBe("http://localhost:3000/");
  });
});
