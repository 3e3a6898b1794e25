import { describe, expect, it } from "vitest";
import { makeSource } from "../text/source";
import { EMPTY_LOCKFILE, printLockfile } from "./lockfile";
import { readLockfile } from "./read-lockfile";

const ENTRY = '{ "state": "live", "slug": "shop", "hash": "0123456789abcdef0123", "words": "十年" }';
const GOOD = `{
  "version": 1,
  "turns": {
    "a1b2c3d4": ${ENTRY},
    "k3v9x2mq": ${ENTRY}
  },
  "translations": {}
}
`;

function said(text: string): string[] {
  const read = readLockfile(makeSource("lock.json", text));
  return "problems" in read ? read.problems.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`) : [];
}

describe("the lockfile of permalinks", () => {
  it("is read as it was printed", () => {
    expect(readLockfile(makeSource("lock.json", printLockfile(EMPTY_LOCKFILE)))).toEqual({ lockfile: EMPTY_LOCKFILE });
    expect(readLockfile(makeSource("lock.json", GOOD))).toMatchObject({
      lockfile: { turns: { k3v9x2mq: { words: "十年" } } },
    });
    expect(said(`\uFEFF${GOOD.replaceAll("\n", "\r\n")}`)).toEqual([]);
  });

  it.each<[string, string, string, ...string[]]>([
    ["an id twice", "k3v9x2mq", "a1b2c3d4", "5:5 permalink-duplicate"],
    ["the same id written with an escape", "k3v9x2mq", "\\u00611b2c3d4", "5:5 permalink-duplicate"],
    ["a part twice", '"translations"', '"turns"', "7:3 permalink-duplicate"],
    ["a comma behind the last entry", `${ENTRY}\n  }`, `${ENTRY},\n  }`, "6:3 lock-invalid"],
    ["no comma between entries", `${ENTRY},`, ENTRY, "5:5 lock-invalid"],
    ["no quotation marks", '"十年"', "十年", "4:93 lock-invalid"],
    ["a quotation mark that is never closed", '"a1b2c3d4"', '"a1b2c3d4', "4:19 lock-invalid"],
    ["a number with a leading zero", '"version": 1', '"version": 01', "2:15 lock-invalid"],
    ["a space that JSON has not", '  "version"', '\u00A0 "version"', "2:1 lock-invalid"],
    ["a state that there is not", '"live"', '"gone"', "4:19 lock-invalid"],
    ["an entry without its hash", ', "hash": "0123456789abcdef0123"', "", "4:5 lock-invalid"],
    ["an id that cannot be one", "k3v9x2mq", "K3", "5:5 lock-invalid"],
    ["its end lost", "}\n}\n", "", "7:20 lock-invalid"],
    ["a merge left half done", `    "k3v9`, `<<<<<<< HEAD\n=======\n>>>>>>> other\n    "k3v9`, "5:1 lock-conflict"],
    ["the foot of a merge alone", `    "k3v9`, `>>>>>>> other\n    "k3v9`, "5:1 lock-conflict"],
  ])("reports the place of %s", (_, from, to, ...report) => {
    expect(GOOD).toContain(from);
    expect(said(GOOD.replace(from, () => to))).toEqual(report);
  });
});
