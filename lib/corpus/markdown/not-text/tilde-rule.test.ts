import { expect, it } from "vitest";
import { turnsIn } from "../../fixtures/read";

const talk = (...between: readonly string[]) =>
  ["问：开了多久？", "答：十年。", ...between, "问：卖什么？", "答：旧书。"].join("\n\n");

it("a line of tildes divides a text, where no other closes what it would open", () => {
  expect(turnsIn(talk("~~~~~~~~"))).toEqual(["问", "答", "问", "答"]);
  expect(turnsIn(talk("~~~", "问：灯？", "~~~"))).toEqual(["问", "答", "问", "答"]);
  expect(turnsIn(talk("~~~ text"))).toEqual(["问", "答"]);
});
