import { HTML_LANG } from "../../lib/reader/names";
import type { Excerpt } from "../../lib/search/excerpt";

/** An excerpt with its words marked, and an ellipsis where the text goes on. */
export function ExcerptText({ excerpt }: { excerpt: Excerpt }) {
  const { lang, segments, cutBefore, cutAfter } = excerpt;
  let at = 0;
  return (
    <p lang={HTML_LANG[lang]} className="cell">
      {cutBefore && "…"}
      {segments.map(({ text, marked }) => {
        const key = at;
        at += text.length;
        return marked ? (
          <mark key={key} className="bg-mark text-ink">
            {text}
          </mark>
        ) : (
          text
        );
      })}
      {cutAfter && "…"}
    </p>
  );
}
