import { describe, expect, it } from "vitest";
import { encodeGb18030, encodeUtf16 } from "../fixtures/encode";
import { type FileName, GOOD, RETELLING, reportOn } from "../fixtures/spoil";
import { HARMLESS, OF_THE_PEOPLE, OF_THE_SIDECAR, OF_THE_SOURCE, type Spoiling } from "../fixtures/spoilings";

const utf8 = (text: string) => Uint8Array.from(new TextEncoder().encode(text));
const SOURCE = utf8(GOOD["source.md"]);

/** The report on the good files after one of them gets other bytes. */
function reportWith(file: FileName, bytes: Uint8Array, good: Readonly<Record<FileName, string>> = GOOD): string[] {
  const files = {
    "source.md": utf8(good["source.md"]),
    "interview.yml": utf8(good["interview.yml"]),
    "people.yml": utf8(good["people.yml"]),
  };
  return reportOn({ ...files, [file]: bytes });
}

/** Replaces the first occurrence of some words in a text, which must be there. */
function spoil(text: string, from: string, to: string): Uint8Array {
  expect(text).toContain(from);
  return utf8(text.replace(from, () => to));
}

/** Replaces some bytes. */
function splice(bytes: Uint8Array, start: number, count: number, ...put: number[]): Uint8Array {
  const copy = [...bytes];
  copy.splice(start, count, ...put);
  return Uint8Array.from(copy);
}

describe("a spoiled interview", () => {
  it("is good before it is spoiled", () => {
    expect(reportWith("source.md", SOURCE)).toEqual([]);
    expect(reportWith("source.md", utf8(RETELLING["source.md"]), RETELLING)).toEqual([]);
  });

  const cases = (file: FileName, spoilings: readonly Spoiling[]) => spoilings.map((spoiling) => [file, ...spoiling]);
  it.each([...cases("source.md", OF_THE_SOURCE), ...cases("interview.yml", OF_THE_SIDECAR)])(
    "in %s by %s",
    (file, _, from, to, ...report) => {
      if (!isFileName(file)) throw new Error(`${file} is not one of the files`);
      expect(reportWith(file, spoil(GOOD[file], from ?? "", to ?? ""))).toEqual(report);
    },
  );

  it.each(OF_THE_PEOPLE)("in people.yml by %s", (_, from, to, ...report) => {
    expect(reportWith("people.yml", spoil(GOOD["people.yml"], from, to))).toEqual(report);
  });

  it.each<[string, Uint8Array, ...string[]]>([
    ["no bytes", utf8(""), "source.md:1:1 file-empty"],
    ["white space", utf8("\uFEFF \r\n\t\n"), "source.md:1:1 file-empty"],
    ["more than eight mebibytes", new Uint8Array(8 * 1024 * 1024 + 1).fill(0x61), "source.md:1:1 file-too-large"],
    ["the end cut off inside a character", SOURCE.subarray(0, SOURCE.indexOf(0x2a) + 3), "source.md:6:3 file-not-utf8"],
    ["the first byte of a character lost", splice(SOURCE, 11, 1), "source.md:2:8 file-not-utf8"],
    ["the last byte of a character lost", splice(SOURCE, 13, 1), "source.md:2:8 file-not-utf8"],
    ["a byte that is in no character", splice(SOURCE, 28, 0, 0xff), "source.md:3:2 file-not-utf8"],
    ["a letter of Latin-1", splice(SOURCE, 11, 0, 0xe9, 0x20), "source.md:2:8 file-not-utf8"],
    ["half a surrogate pair in UTF-8", splice(SOURCE, 11, 0, 0xed, 0xa0, 0x80), "source.md:2:8 file-not-utf8"],
    ["a NUL", splice(SOURCE, 11, 0, 0), "source.md:2:8 file-not-text"],
    [
      "the bytes of an image",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
      "source.md:1:1 file-not-utf8",
    ],
    [
      "UTF-16 with a byte-order mark",
      encodeUtf16(`\uFEFF${GOOD["source.md"]}`, "le"),
      "source.md:1:1 encoding-converted",
    ],
    ["UTF-16 without a byte-order mark", encodeUtf16(GOOD["source.md"], "le"), "source.md:1:1 encoding-converted"],
    [
      "UTF-16 in the other byte order",
      encodeUtf16(`\uFEFF${GOOD["source.md"]}`, "be"),
      "source.md:1:1 encoding-converted",
    ],
    [
      "UTF-16 in the other byte order without a byte-order mark",
      encodeUtf16(GOOD["source.md"], "be"),
      "source.md:1:1 encoding-converted",
    ],
    ["GB18030", encodeGb18030(GOOD["source.md"]), "source.md:1:1 encoding-converted"],
    [
      "GB18030 cut off inside a character",
      encodeGb18030(GOOD["source.md"]).subarray(0, 14),
      "source.md:2:8 file-not-utf8",
    ],
  ])("in its bytes by %s", (_, bytes, ...report) => {
    expect(reportWith("source.md", bytes)).toEqual(report);
  });

  it("in a sidecar or a file of people that is not in UTF-8", () => {
    expect(reportWith("interview.yml", encodeGb18030(GOOD["interview.yml"]))).toEqual([
      "interview.yml:1:1 encoding-converted",
    ]);
    expect(reportWith("people.yml", encodeUtf16(GOOD["people.yml"], "le"))).toEqual([
      "people.yml:1:1 encoding-converted",
    ]);
  });

  it.each<[string, string, string, ...string[]]>([
    ["a quotation that is never closed", "搬书。”", "搬书。", "source.md:3:6 speech-unclosed"],
    ["an unattributed quotation", "林晓说：", "河边传来：", "source.md:3:7 speech-unattributed"],
    [
      "all of its text lost",
      "林晓说：“涨水了，快搬书。”\n\n周墨问：“一个人搬？”没有人回答。\n",
      "",
      "source.md:1:1 text-missing",
    ],
  ])("in a retelling by %s", (_, from, to, ...report) => {
    expect(reportWith("source.md", spoil(RETELLING["source.md"], from, to), RETELLING)).toEqual(report);
  });

  it.each(HARMLESS)("by %s alone is as good as before", (_, file, from, to) => {
    expect(reportWith(file, spoil(GOOD[file], from, to))).toEqual([]);
  });

  it.each([
    ["CR LF", GOOD["source.md"].replaceAll("\n", "\r\n")],
    ["CR LF at the end of a paragraph", GOOD["source.md"].replaceAll("\n\n", "\r\n\r\n")],
    ["CR LF between paragraphs", GOOD["source.md"].replaceAll("\n\n", "\n\r\n")],
  ])("by line ends of %s alone is as good as before", (_, text) => {
    expect(reportWith("source.md", utf8(text))).toEqual([]);
  });
});

function isFileName(name: string | undefined): name is FileName {
  return name !== undefined && name in GOOD;
}
