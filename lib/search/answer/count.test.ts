import { expect, test } from "vitest";
import { NO_FILTERS } from "../query/filters";
import { corpusOf, turn } from "../testing/turns";
import { makeLibrary } from "../whole/whole-library";
import { count } from "./count";

test("a turn of an interview that the catalogue does not have is an error", async () => {
  const library = await makeLibrary(corpusOf([turn(0, ["钟"])]));
  const found = { turns: Uint32Array.of(0), ways: Uint8Array.of(1), quoted: new Map() };
  expect((await count(library, found, NO_FILTERS)).hits).toHaveLength(1);
  const catalogue = async () => ({ interviews: [], speakers: [] });
  await expect(count({ ...library, catalogue }, found, NO_FILTERS)).rejects.toThrow("there is no interview 0");
});
