import { describe, expect, it } from "vitest";
import { han, latin, passagesIn } from "../fixtures/read";

/** The English passages of a text whose other version unfolds, under a summary. */
const opened = (summary: string) =>
  passagesIn(`${han(40)}\n\n<details><summary>${summary}</summary>\n\n${latin(20)}.\n\n</details>\n`).flatMap(
    ({ facing, words }) => (facing?.lang === "en" ? [words.text.trim()] : []),
  );

describe("the summary of what unfolds", () => {
  it("is said by somebody where it is a whole sentence of more than 24 characters", () => {
    expect(opened("The shop has been open ..")).toHaveLength(2);
    expect(opened("The shop has been open .")).toHaveLength(1);
    expect(opened("The shop has been open for ten years")).toHaveLength(1);
  });
});
