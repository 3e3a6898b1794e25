import { describe, expect, it } from "vitest";
import { encodeGb18030, encodeUtf16 } from "../fixtures/encode";
import { decode } from "./decode";

const CHINESE = "问：书店开了多久？\r\n\r\n答：整整十年，一天也没有关过门。\u3000上游涨了水，我们把书搬到楼上。\r\n";
const ENGLISH = "Q: How long has the bookshop been open?\n\nA: Ten whole years, “and not a day closed”.\n";
const MIXED = `${CHINESE}${ENGLISH}`;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The problems of a file: rule, line and column. */
const said = (bytes: Uint8Array) =>
  decode("source.md", bytes).problems.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`);

describe("a file that is not in UTF-8", () => {
  const texts = [CHINESE, ENGLISH, MIXED, "书店\n", "𠮷野家的书店。\n"];
  it.each(texts)("is read in UTF-16 of either byte order, with and without a byte-order mark: %j", (text) => {
    for (const order of ["le", "be"] as const) {
      for (const printed of [text, `\uFEFF${text}`]) {
        const { text: read, problems } = decode("source.md", encodeUtf16(printed, order));
        expect(read).toBe(printed);
        expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([["encoding-converted", "warning"]]);
        expect(problems[0]?.found.en).toContain(`UTF-16${order.toUpperCase()}`);
      }
    }
  });

  it.each([CHINESE, MIXED, "书店\n"])("is read in GB18030: %j", (text) => {
    const { text: read, problems } = decode("source.md", encodeGb18030(text));
    expect(read).toBe(text);
    expect(problems.map(({ rule, found }) => [rule, found.en])).toEqual([["encoding-converted", "GB18030"]]);
  });

  it("is not guessed if nothing fits: Latin-1, Shift JIS, rare characters", () => {
    expect(said(Uint8Array.from([...utf8("caf"), 0xe9, 0x20, 0x0a]))).toEqual(["1:4 file-not-utf8"]);
    expect(said(Uint8Array.of(0x8f, 0x91, 0x93, 0x58, 0x0a))).toEqual(["1:1 file-not-utf8"]);
    expect(said(encodeGb18030("鱻麤龘靐齉\n"))).toEqual(["1:1 file-not-utf8"]);
  });

  it("is reported where it is invalid", () => {
    const cut = encodeUtf16(`\uFEFF${CHINESE}`, "le").subarray(0, 25);
    expect(said(cut)).toEqual(["2:1 file-not-utf8"]);
    expect(said(Uint8Array.from([...encodeGb18030(CHINESE), 0xff, 0x0a]))).toEqual(["1:1 file-not-utf8"]);
  });
});

describe("a file in UTF-8", () => {
  it.each([CHINESE, ENGLISH, MIXED, `\uFEFF${MIXED}`, "书", "a"])("is read unchanged: %j", (text) => {
    expect(decode("source.md", utf8(text))).toEqual({ text, problems: [] });
  });

  it("is never mistaken for another encoding because of one wrong byte, wherever it is", () => {
    const good = utf8(MIXED);
    for (let i = 0; i < good.length; i += 1) {
      for (const byte of [0xff, 0xc0, 0x00]) {
        const bad = Uint8Array.from(good);
        bad[i] = byte;
        expect(said(bad)).toEqual([expect.stringMatching(byte === 0 ? /file-not-(?:utf8|text)$/ : /file-not-utf8$/)]);
      }
    }
  });
});
