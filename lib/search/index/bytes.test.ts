import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteReader, ByteWriter } from "./bytes";

const written = (write: (writer: ByteWriter) => void) => {
  const writer = new ByteWriter(1);
  write(writer);
  expect(writer.written()).toHaveLength(writer.length);
  return writer.written();
};

test.each([
  [0, [0]],
  [127, [127]],
  [128, [128, 1]],
  [300, [0xac, 2]],
  [2 ** 32 - 1, [255, 255, 255, 255, 15]],
])("%i is written as the bytes %j", (number, bytes) => {
  expect([...written((writer) => writer.varint(number))]).toEqual(bytes);
});

test("numbers, texts and bytes are read as they were written", () => {
  const items = fc.array(fc.oneof(fc.nat(2 ** 31 - 1), fc.string({ unit: "grapheme" }), fc.uint8Array()));
  fc.assert(
    fc.property(items, (items) => {
      const bytes = written((writer) => {
        for (const item of items) {
          if (typeof item === "number") writer.varint(item);
          else if (typeof item === "string") writer.text(item);
          else {
            writer.varint(item.length);
            writer.bytes(item);
          }
        }
      });
      const reader = new ByteReader(bytes);
      for (const item of items) {
        if (typeof item === "number") expect(reader.varint()).toBe(item);
        else if (typeof item === "string") expect(reader.text()).toBe(item);
        else expect([...reader.take(reader.varint())]).toEqual([...item]);
      }
      expect(reader.left).toBe(0);
    }),
  );
});

test("reading past the end is an error", () => {
  expect(() => new ByteReader(Uint8Array.of()).varint()).toThrow("the bytes end inside a number");
  expect(() => new ByteReader(Uint8Array.of(0x80)).varint()).toThrow("the bytes end inside a number");
  expect(() => new ByteReader(Uint8Array.of(1, 2)).take(3)).toThrow("the bytes end too early");
  expect([...new ByteReader(Uint8Array.of(1, 2)).take(2)]).toEqual([1, 2]);
});
