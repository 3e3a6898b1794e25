import { expect, it } from "vitest";
import { readSidecar } from "../corpus/fixtures/build";
import { withAddition } from "../corpus/formats/yaml-addition";
import { People, readYaml } from "../corpus/sidecar/sidecar";
import { additionOf, Decision, quotedBy } from "./decision";

const DECISIONS = [
  { settles: "label", label: "周老板", speaker: "zhou-an" },
  { settles: "turn", at: "那年冬天", speaker: "周岸" },
  { settles: "nobody", words: "图：门口" },
  { settles: "pair", zh: ["整整", "河水"], en: [] },
  { settles: "sentences", zh: ["整整"], en: ["Ten"] },
  { settles: "correction", begins: "heading", words: "开门" },
  { settles: "correction", begins: "ends", words: "欢迎" },
  { settles: "role", speaker: "zhou-an", role: "guest" },
  { settles: "person", id: "lin-xiao", name: { zh: "林晓" }, aliases: ["小林"], everywhere: true },
  { settles: "person", id: "host", name: { en: "Host" }, aliases: [], everywhere: false },
  { settles: "reviewed", words: "The next morning" },
];

it("each decision is a line that the files may have", () => {
  const texts = { "interview.yml": "# kept\nform: dialogue\n", "people.yml": "" };
  for (const given of DECISIONS) {
    const { file, addition } = additionOf(Decision.parse(given));
    const added = withAddition(texts[file], addition);
    texts[file] = added?.text ?? "";
    expect(texts[file].split("\n")[(added?.line ?? 0) - 1]).not.toBe("");
  }
  expect(texts).toMatchInlineSnapshot(`
    {
      "interview.yml": "# kept
    form: dialogue
    labels:
      周老板: zhou-an
    turns:
      - {at: 那年冬天, speaker: 周岸}
    nobody:
      - 图：门口
    pairs:
      - {zh: [整整, 河水], en: []}
    sentences:
      - {zh: [整整], en: [Ten]}
    corrections:
      - {heading: 开门}
      - {ends: 欢迎}
    participants:
      zhou-an: guest
    people:
      host: {name: {en: Host}}
    reviewed:
      - The next morning
    ",
      "people.yml": "lin-xiao: {name: {zh: 林晓}, aliases: [小林]}
    ",
    }
  `);
  expect(readSidecar(texts["interview.yml"])).toHaveProperty("checked");
  expect(readYaml(People, "people.yml", texts["people.yml"])).toHaveProperty("checked");
});

it("words are asked for in the texts where they anchor something", () => {
  expect(DECISIONS.map((given) => quotedBy(Decision.parse(given)).join())).toEqual([
    "",
    "那年冬天",
    "图：门口",
    "整整,河水",
    "整整,Ten",
    "开门",
    "欢迎",
    "",
    "",
    "",
    "",
  ]);
});

it("a pair without words, or with the same ones twice, is none", () => {
  for (const settles of ["pair", "sentences"]) {
    expect(Decision.safeParse({ settles, zh: [], en: [] }).success).toBe(false);
    expect(Decision.safeParse({ settles, zh: ["整整", "整整"], en: [] }).success).toBe(false);
    expect(Decision.safeParse({ settles, zh: ["整整"], en: [] }).success).toBe(true);
  }
});
