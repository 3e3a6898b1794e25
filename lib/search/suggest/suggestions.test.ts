import { expect, test } from "vitest";
import { SpeakerId } from "../../schema/ids";
import { editDistance } from "../../text/edit-distance";
import { answers } from "../answer/answers";
import { EMPTY_SEARCH, type SearchState } from "../query/search-state";
import { corpusOf, row, turn } from "../testing/turns";
import { makeLibrary } from "../whole/whole-library";

const library = () =>
  makeLibrary(
    corpusOf([
      turn(0, ["莫拉维克悖论说的是这个。"]),
      turn(1, [], { rows: [row({ en: ["Convolutional networks, a convolution, JEPA, objective-driven AI."] })] }),
    ]),
  );

async function offered(state: Partial<SearchState>) {
  const { done, value } = await answers(await library(), { ...EMPTY_SEARCH, ...state }, 20).next();
  const nearby = done ? null : value.nearby;
  return nearby && [nearby.spellings.map(({ state }) => state.q), nearby.fewer.map(({ state }) => state.q)];
}

test.each([
  ["莫拉维科悖论", ["莫拉维克悖论"], []],
  ["convolutoinal", ["convolutional"], []],
  ["JPEA", ["jepa"], []],
  ["networks 悖论", [], ["悖论", "networks"]],
  ["zzzqqq", [], []],
  ["月球", [], []],
])("%s suggests %j, and without a term %j", async (q, spellings, fewer) => {
  expect(await offered({ q })).toEqual([spellings, fewer]);
});

test("suggestions keep the filters and find something", async () => {
  expect(await offered({ q: "JPEA", filters: { ...EMPTY_SEARCH.filters, lang: "zh" } })).toEqual([[], []]);
});

test("nothing is suggested when something is found", async () => {
  expect(await offered({ q: "JEPA" })).toBeNull();
});

test.each([
  ["jepa", "jepa", 0],
  ["jpea", "jepa", 1],
  ["", "ab", 2],
  ["kitten", "sitting", 3],
  ["维克", "维科", 1],
])("from %j to %j it is %i", (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
  expect(editDistance(other, one)).toBe(distance);
});

test("pinyin offers the words and the people that sound so", async () => {
  const li = SpeakerId.parse("fei-fei-li");
  const corpus = corpusOf([turn(0, ["人工智能，人工制冷"], { speaker: li }), turn(1, ["人工智能"])]);
  const speakers = [{ id: li, name: { zh: "李飞飞", en: "Fei-Fei Li" }, aliases: [] }];
  const known = await makeLibrary({
    ...corpus,
    speakers: [...speakers, ...corpus.speakers.filter(({ id }) => id !== li)],
  });
  const near = async (q: string) => {
    const { done, value } = await answers(known, { ...EMPTY_SEARCH, q }, 20).next();
    const nearby = done ? null : value.nearby;
    return [
      nearby?.spellings.map(({ state, total }) => [state.q, total]),
      nearby?.people.map(({ speaker, total }) => [speaker.id, total]),
    ];
  };
  expect(await near("rengongzhineng")).toEqual([[["人工智能", 2]], []]);
  expect(await near("réngōng zhìlěng")).toEqual([[["人工制冷", 1]], []]);
  expect(await near("lifeifei")).toEqual([[], [[li, 1]]]);
  expect(await near("li feifei")).toEqual([[], [[li, 1]]]);
});
