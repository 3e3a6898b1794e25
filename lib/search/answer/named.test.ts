import { expect, test, vi } from "vitest";
import { Slug } from "../../schema/ids";
import { NO_FILTERS } from "../query/filters";

test("a title in traditional characters is found by simplified ones, before the table is there", async () => {
  vi.resetModules();
  const { simplified } = await import("../fold/simplified");
  expect(() => simplified("飛")).toThrow("飛");
  const { findNamed } = await import("./named");
  const { parseQuery } = await import("../query/query");
  const interview = { slug: Slug.parse("flight"), title: { zh: "飛行的人" }, form: "dialogue", kinds: {} } as const;
  const named = await findNamed({ interviews: [interview], speakers: [] }, parseQuery("飞行"), NO_FILTERS);
  expect(named.interviews.map(({ title }) => title.zh)).toEqual(["飛行的人"]);
});
