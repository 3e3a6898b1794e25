import { expect, it } from "vitest";
import { buildOne } from "../fixtures/build";

/** Who says each turn of a transcript, by the ids that their labels give them. */
function saidBy(source: string): string[] {
  const { interviews } = buildOne({ source });
  return interviews.flatMap(({ sections }) =>
    sections.flatMap(({ turns }) =>
      turns.flatMap(({ kind, speaker }) => (kind === "editorial" ? [] : (speaker ?? "–"))),
    ),
  );
}

const asked = "Q.   Were you there?\n\nA.   I was.\n\nQ.   Who else?\n\nA.   Nobody.\n\n";

it("gives questions to who is named before them, up to the next name", () => {
  const text = `CROSS-EXAMINATION\n\nBY MS. LAKE:\n\n${asked}REDIRECT EXAMINATION BY MR. TOVEY\n\n${asked}`;
  const of = (asker: string) => [asker, "guest", asker, "guest"];
  expect(saidBy(text)).toEqual([...of("ms-lake"), ...of("mr-tovey")]);
});

it("gives answers to the witness who is called so elsewhere, where somebody is named", () => {
  const sworn = "THE COURT:  You may sit.\n\nTHE WITNESS:  Thank you.\n\nTHE COURT:  Go ahead.\n\n";
  expect(saidBy(`${sworn}BY MS. LAKE:\n\n${asked}`).slice(3)).toEqual([
    "ms-lake",
    "the-witness",
    "ms-lake",
    "the-witness",
  ]);
  expect(saidBy(`${sworn}${asked}`).slice(3)).toEqual(["interviewer", "guest", "interviewer", "guest"]);
});

it("leaves questions before the first name to an interviewer without one", () => {
  expect(saidBy(`${asked}BY MS. LAKE:\n\n${asked}`).slice(0, 5)).toEqual([
    "interviewer",
    "guest",
    "interviewer",
    "guest",
    "ms-lake",
  ]);
});
