import { expect, test } from "vitest";
import { hash32 } from "../../text/hash32";
import { ByteWriter } from "../index/bytes";
import { addChecksum, hashString, hashUnits, ShardError, verifyChecksum } from "./checksum";

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("a text is hashed by both bytes of each unit, and with both seeds", () => {
  const units = ["世", "界"].map((character) => hashUnits(character));
  expect(hashUnits("a")).toBe(hash32(Uint8Array.of(0x61, 0)));
  expect(hashUnits("世")).toBe(hash32(Uint8Array.of(0x16, 0x4e)));
  expect(new Set([...units, hashUnits("世", 1), hashUnits("世界"), hashUnits("界世")]).size).toBe(5);
  expect(hashString("")).toBe("811c9dc59e3779b9");
});

test("a file is read back, unless it is another, of another index or damaged", () => {
  const payload = bytesOf("世界模型");
  const file = addChecksum("stamp", payload);
  expect([...verifyChecksum("one.bin", "stamp", file)]).toEqual([...payload]);
  const reading =
    (bytes: Uint8Array, stamp = "stamp") =>
    () =>
      verifyChecksum("one.bin", stamp, bytes);
  const page = new ByteWriter();
  page.text("<!doctype html>");
  page.varint(0);
  expect(reading(page.written())).toThrow(new ShardError("one.bin", "is not a file of an index"));
  expect(reading(Uint8Array.of())).toThrow(new ShardError("one.bin", "is not a file of an index"));
  expect(reading(bytesOf("<!doctype html>"))).toThrow(new ShardError("one.bin", "is not a file of an index"));
  expect(reading(file, "other")).toThrow(new ShardError("one.bin", "belongs to another index"));
  expect(reading(file.with(-1, 0))).toThrow(new ShardError("one.bin", "is damaged"));
});
