import { expect, test } from "vitest";
import { makeSource } from "../text/source";
import { renderAbout } from "./about";

test("a page of the site's own is safe, and its headings are below that of the page", () => {
  const text = [
    "## 怎样*引用*",
    "我们是**一家**书店。<script>alert(1)</script>",
    "- [来信](mailto:us@river.example)\n- [不](javascript:alert(1))",
    "### 图\n\n![河](https://other.example/river.png)",
  ];
  expect(renderAbout(makeSource("about.zh.md", text.join("\n\n")))).toMatchInlineSnapshot(`
    "<h2>怎样<em>引用</em></h2>
    <p>我们是<strong>一家</strong>书店。&#x3C;script>alert(1)&#x3C;/script></p>
    <ul>
    <li><a href="mailto:us@river.example">来信</a></li>
    <li><span>不</span></li>
    </ul>
    <h2>图</h2>
    <p><a class="absent-image" href="https://other.example/river.png" rel="external noreferrer nofollow">河</a></p>"
  `);
});
