import { describe, expect, it } from "vitest";
import { readSidecar } from "../fixtures/build";

/** What is said of a sidecar that is not valid, in English: what was found, what was expected, what was meant. */
function faults(text: string) {
  const read = readSidecar(text);
  return "problems" in read
    ? read.problems.map(({ found, expected, didYouMean }) => [found.en, expected.en, didYouMean])
    : [];
}

const ID = expect.stringContaining("lower-case");

describe("a field that is not valid", () => {
  it.each<[string, string, unknown, string | null]>([
    ["form: leter", 'form: "leter"', "one of dialogue, narrative, letter", "letter"],
    ["form: 3", "form: 3", "one of dialogue, narrative, letter", null],
    ["title: {}", "title: {}", "zh or en, or both", null],
    ["title: { cn: 书店 }", "title.cn", "one of zh, en", "en"],
    ["title: 书店", 'title: "书店"', "fields ({ field: value })", null],
    ["date: 2023-02-30", 'date: "2023-02-30"', "a calendar date, written as 2025-02-07", null],
    ["sourceUrl: example.org", 'sourceUrl: "example.org"', "a URL that begins with https:// or http://", null],
    ["labels: { 问: 林晓 }", 'labels.问: "林晓"', ID, null],
    ["participants: { 林晓: guest }", 'participants.林晓: "guest"', ID, null],
    ["participants: { lin: gest }", 'participants.lin: "gest"', expect.stringMatching(/^one of .*guest/), "guest"],
    ["participants: [lin]", "participants: a list", "fields ({ field: value })", null],
    ["people: { lin: { name: {} } }", "people.lin.name: {}", "zh or en, or both", null],
    ["people: { lin: { nam: { zh: 林 } } }", "people.lin.nam", "one of name, aliases", "name"],
    ["corrections: [{ paragraph: '' }]", 'corrections.0.paragraph: ""', "at least one character, or one entry", null],
    ["pairs: [{ zh: [书] }]", "pairs.0.en: nothing", "a list ([ … ], or - … on each line)", null],
    [
      "printed: { questions: bolt }",
      'printed.questions: "bolt"',
      "one of bold, italic, numbered, marked, heading",
      "bold",
    ],
    ["corrections: { paragraph: 书 }", "corrections: fields paragraph", "a list ([ … ], or - … on each line)", null],
  ])("%s", (text, found, expected, likely) => {
    expect(faults(text)).toContainEqual([found, expected, likely]);
  });
});
