import { expect, test } from "vitest";
import { strayKind } from "./stray-files";

test.each([
  ["interview.yaml", "sidecar"],
  ["interview.yml.txt", "sidecar"],
  ["访谈.docx", "document"],
  ["scan.PDF", "document"],
  ["talk.srt", "captions"],
  ["fr.md", "text"],
  ["notes", "other"],
])("%s is a stray file: %s", (name, kind) => {
  expect(strayKind(name)).toBe(kind);
});

test.each(["river.png", "河.JPEG", ".DS_Store", ".source.md.swp", "source.md~", "Thumbs.db"])("%s is none", (name) => {
  expect(strayKind(name)).toBeNull();
});
