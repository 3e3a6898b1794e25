import { expect, test } from "vitest";
import { SpeakerId, TurnId } from "../../schema/ids";
import { ByteWriter } from "../index/bytes";
import { corpusOf, turn } from "../testing/turns";
import { TextBlock, writeTextBlock } from "./text-block";

const li = SpeakerId.parse("li");
const lee = SpeakerId.parse("lee");
const question = turn(3, ["为什么？"], { speaker: li });
const narration = turn(16, ["他说：“开源会赢。”"], { speaker: null, quoted: [{ speaker: lee, places: [] }] });
const answer = turn(17, ["因为。"], { question: question.id });
const second = turn(18, ["还因为。"], { question: TurnId.parse("t00016") });
const corpus = corpusOf([question, narration, answer, second]);
const names = {
  interviews: new Map(corpus.interviews.map((one) => [one.slug, one])),
  speakers: new Map(corpus.speakers.map((one) => [one.id, one])),
};
const written = (words = answer) =>
  writeTextBlock(
    16,
    [
      { turn: narration, question: undefined, distance: 0 },
      { turn: words, question, distance: 14 },
      { turn: second, question: narration, distance: 2 },
    ],
    names,
  );

test("a block has its turns, the questions they answer, and the names of those who speak in it", () => {
  const block = new TextBlock(written());
  expect(block.turns.map(({ number, turn }) => [number, turn.id])).toEqual([
    [16, "t00016"],
    [17, "t00017"],
    [18, "t00018"],
  ]);
  expect(block.turns.map((one) => one.question?.turn.id ?? null)).toEqual([null, "t00003", "t00016"]);
  expect(block.turns[1]?.turn).toEqual(answer);
  expect(block.names()).toEqual({
    interviews: corpus.interviews,
    speakers: ["lee", "lecun"].map((id) => corpus.speakers.find((one) => one.id === id)),
  });
  expect(block.names()).toBe(block.names());
});

test("a block says whether its words, or those of its questions, may be traditional", () => {
  expect(new TextBlock(written()).mayBeTraditional).toBe(false);
  expect(new TextBlock(written(turn(17, ["飛了。"]))).mayBeTraditional).toBe(true);
});

/** A block of one turn with this text, and these names. */
function blockOf(text: unknown, names: unknown): TextBlock {
  const [one, other] = [text, names].map((value) => new TextEncoder().encode(JSON.stringify(value)));
  const writer = new ByteWriter();
  for (const number of [0, 0, 1, 0, one?.length ?? 0, 0]) writer.varint(number);
  for (const bytes of [one, other]) writer.bytes(bytes ?? expect.fail());
  return new TextBlock(writer.written());
}

test.each([null, 1, {}, { slug: "one" }, { rows: [] }, { slug: "one", rows: {} }])("%j is no turn", (text) => {
  expect(() => blockOf(text, {}).read(0)).toThrow(new RangeError("a turn is malformed"));
});

test.each([
  null,
  1,
  {},
  { interviews: [] },
  { speakers: [] },
  { interviews: {}, speakers: [] },
  { interviews: [], speakers: {} },
])("%j is no list of names", (names) => {
  expect(() => blockOf({}, names).names()).toThrow(new RangeError("the names are malformed"));
});
