import fc from "fast-check";
import { expect, test } from "vitest";
import { KAI_FU_LEE, sampleInterview, sampleTurn } from "../testing/sample";
import { TURNS_HEAD, turnLines } from "./turns-csv";

/** Reads CSV by the grammar of RFC 4180: rows of cells. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain = "", end] of text.matchAll(cells)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const words = fc.string({ unit: fc.constantFrom("a", "话", ",", '"', "\n", "\r", "=", "-", "'", " "), minLength: 1 });

test("every word is read again, but for the mark before what a spreadsheet would run", () => {
  fc.assert(
    fc.property(words, words, (zh, en) => {
      const turn = sampleTurn("k3v9x2mq", "answer", { zh, en });
      const [head = [], row = [], ...others] = readCsv(TURNS_HEAD + turnLines(sampleInterview([turn]), new Map()));
      const read = Object.fromEntries(head.map((name, place) => [name, row[place]]));
      expect(others).toEqual([]);
      expect(row).toHaveLength(head.length);
      const marked = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
      expect([read.zh, read.en]).toEqual([marked(zh), marked(en)]);
    }),
  );
});

test("a line says where, who and in which edition", () => {
  const turn = sampleTurn("k3v9x2mq", "answer", { zh: "整整十年。" });
  const names = new Map([[KAI_FU_LEE, { zh: "李开复", en: "Kai-Fu Lee" }]]);
  const lines = turnLines(sampleInterview([turn, sampleTurn("m4w8y3nr", "narration", { zh: "他停了一下。" })]), names);
  expect(TURNS_HEAD + lines).toMatchInlineSnapshot(`
    "interview,turn,section,kind,speaker,speaker_zh,speaker_en,date,zh,zh_edition,en,en_edition
    sample,k3v9x2mq,s-00000000,answer,kai-fu-lee,李开复,Kai-Fu Lee,,整整十年。,original,,
    sample,m4w8y3nr,s-00000000,narration,,,,,他停了一下。,original,,
    "
  `);
});
