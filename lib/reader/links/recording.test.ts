import { expect, test } from "vitest";
import { recordingAt } from "./recording";

const FILE = "https://river.example/talk.mp3";

test.each([
  [FILE, "00:42", `${FILE}#t=42`],
  [FILE, "1:02:03", `${FILE}#t=3723`],
  [FILE, "00:00:07.500 --> 00:00:09", `${FILE}#t=7`],
  [FILE, "75:10", `${FILE}#t=4510`],
  ["https://www.youtube.com/watch?v=abc", "02:05", "https://www.youtube.com/watch?v=abc&t=125s"],
  ["https://youtu.be/abc?t=3", "02:05", "https://youtu.be/abc?t=125s"],
  ["https://www.bilibili.com/video/BV1/?p=2", "02:05", "https://www.bilibili.com/video/BV1/?p=2&t=125"],
])("%s at %s is %s", (recording, time, at) => {
  expect(recordingAt(recording, time)).toBe(at);
});

test.each(["10:05 pm", "10:05am", "2026-05-06", "12", "1:2:3:4", "00:61"])("%s is no time of a recording", (time) => {
  expect(recordingAt(FILE, time)).toBeNull();
});
