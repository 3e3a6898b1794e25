import { describe, expect, it } from "vitest";
import { passagesIn } from "../fixtures/read";
import { namesInLists } from "./list-labels";

const namesOf = (text: string) => [...namesInLists(passagesIn(text), () => false)];
const LISTED = "- 问：早吗？\n- 答：早。\n- 问：晚吗？\n- 答：晚。\n";
const PLAIN = "\n问：早吗？\n\n答：早。\n";

describe("names at the beginning of list items are labels", () => {
  it("where more than half of the items begin with them", () => {
    expect(namesOf(`${LISTED}${"- 书店。\n".repeat(3)}`)).toEqual(["问", "答"]);
    expect(namesOf(`${LISTED}${"- 书店。\n".repeat(4)}`)).toEqual([]);
  });

  it("where half of all that they begin is in lists", () => {
    expect(namesOf(`${LISTED}${PLAIN.repeat(2)}`)).toEqual(["问", "答"]);
    expect(namesOf(`${LISTED}${PLAIN.repeat(3)}`)).toEqual([]);
  });
});
