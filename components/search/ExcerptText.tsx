import { HTML_LANG } from "../../lib/reader/words/names";
import type { EditionKind } from "../../lib/schema/schema";
import type { Excerpt } from "../../lib/search/match/excerpt";
import { EditionMark } from "../reader/EditionMark";

interface Props {
  readonly excerpt: Excerpt;
  /** The kind of edition; a translation is marked as one. */
  readonly kind: EditionKind | undefined;
}

/** An excerpt with the terms marked, and an ellipsis where the text continues. */
export function ExcerptText({ excerpt, kind }: Props) {
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
      {kind !== undefined && kind !== "original" && (
        <>
          {" "}
          <EditionMark kind={kind} lang={lang} />
        </>
      )}
    </p>
  );
}
