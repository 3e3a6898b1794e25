import { expect, it } from "vitest";
import { TurnId } from "../../schema/ids";
import { NO_LEXICON } from "../align/lexicon";
import { buildOne, interviewFiles } from "../fixtures/build";
import { composeInterview } from "./compose";
import { draftInterview } from "./draft";

const TALK = "问：开了多久？\n\n答：整整十年。\n";

it("rows around an interview in one language are counted", () => {
  const source = `# 书店\n\n河边有一家书店。\n\n它开了很久。\n\n${TALK}\n来源：河边报\n\n译者：林晓\n`;
  const [interview] = buildOne({ source }).interviews;
  const idsOf = (part: "front" | "back") => interview?.[part].map(({ id }) => id);
  expect(idsOf("front")).toEqual(["front-1", "front-2"]);
  expect(idsOf("back")).toEqual(["back-1", "back-2"]);
});

it("what does not match the schema is reported, and is no interview", () => {
  const { draft } = draftInterview(interviewFiles(`# 书店\n\n${TALK}`), {});
  if (draft === null) return expect.fail();
  const ids = ["k3v9x2mq", "p0ddwe7b"].map((id) => TurnId.parse(id));
  const compose = (title: typeof draft.title) => composeInterview({ ...draft, title }, ids, () => NO_LEXICON);
  expect(compose(draft.title).interview?.title).toEqual({ zh: "书店" });
  const broken = compose({});
  expect(broken.interview).toBeNull();
  expect(broken.problems.map(({ rule }) => rule)).toEqual(["schema"]);
});
