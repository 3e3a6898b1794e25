import { expect, it } from "vitest";
import { elementAt } from "./elements";

/** What is inside of the element at the beginning of a text, and what stands behind it. */
function cut(text: string): readonly string[] | null {
  const element = elementAt(text, 0);
  return element && [text.slice(element.from, element.to), text.slice(element.end)];
}

it("an element ends at its own closing tag", () => {
  expect(cut("<details open><p>in</p></details >behind")).toEqual(["<p>in</p>", "behind"]);
  expect(cut("<details><details>in</details></details>")).toEqual(["<details>in</details>", ""]);
  expect(cut('<table title="a > b"\n  id="c"><tr></tr></table>')).toEqual(["<tr></tr>", ""]);
});

it("a tag that is not closed takes no words for its own", () => {
  expect(cut("<details>in</details: words\n\nmore\n\n> quoted")).toBeNull();
  expect(cut("<details: words\n\nmore\n\n> quoted</details>")).toBeNull();
  expect(cut("<details>in</details words\n\nmore</details>behind")).toEqual(["in</details words\n\nmore", "behind"]);
});
