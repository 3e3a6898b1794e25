import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { steps } from "./progress";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

it("says nothing in the first two seconds, then how far it has come and how long it will take, once in two seconds", () => {
  const said: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  const step = steps(10, "正在读", "reading");
  for (let i = 0; i < 10; i += 1) {
    vi.advanceTimersByTime(700);
    step();
  }
  expect(said).toEqual([
    "正在读：3/10，大约还要 5 秒\nreading: 3 of 10, about 5 s to go\n",
    "正在读：6/10，大约还要 3 秒\nreading: 6 of 10, about 3 s to go\n",
    "正在读：9/10，大约还要 1 秒\nreading: 9 of 10, about 1 s to go\n",
  ]);
  vi.restoreAllMocks();
});
