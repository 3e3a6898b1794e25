import { describe, expect, it } from "vitest";
import { markEnglish } from "./foreign-runs";

describe("English inside Chinese", () => {
  it("is marked from three words on", () => {
    expect(markEnglish("<p>他说 the lamp is lit，就走了。</p>")).toBe(
      '<p>他说 <span lang="en">the lamp is lit</span>，就走了。</p>',
    );
    expect(markEnglish("<p>用 3D world model 做。</p>")).toBe("<p>用 3D world model 做。</p>");
    expect(markEnglish("<p>在 World Labs 做 AI。</p>")).toBe("<p>在 World Labs 做 AI。</p>");
  });

  it("is not looked for in tags", () => {
    const link = '<a href="a.html" title="a > b of c d">读</a>';
    expect(markEnglish(link)).toBe(link);
  });

  it("may go on behind a tag, as a run of its own", () => {
    expect(markEnglish("<p>one two three <em>four five six</em></p>")).toBe(
      '<p><span lang="en">one two three</span> <em><span lang="en">four five six</span></em></p>',
    );
  });
});
