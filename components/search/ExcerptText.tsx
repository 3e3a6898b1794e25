import { htmlLangIn } from "../../lib/reader/words/names";
import type { EditionKind, Script } from "../../lib/schema/schema";
import type { Excerpt } from "../../lib/search/match/excerpt";
import { EditionMark } from "../reader/EditionMark";

interface Props {
  readonly excerpt: Excerpt;
  /** The kind of edition; a translation is marked as one. */
  readonly kind: EditionKind | undefined;
  /** Set if Chinese is in traditional characters. */
  readonly script: Script | undefined;
}

/**
 * An excerpt with the terms marked, and an ellipsis where the text continues. Every text has an element of its own,
 * because a browser that translates the page replaces bare ones, and React then no longer finds them.
 */
export function ExcerptText({ excerpt, kind, script }: Props) {
  const { lang, segments, cutBefore, cutAfter } = excerpt;
  let at = 0;
  return (
    <p lang={htmlLangIn(script)[lang]} className="cell">
      <span translate="no">
        {cutBefore && <span>…</span>}
        {segments.map(({ text, marked }) => {
          const key = at;
          at += text.length;
          return marked ? (
            <mark key={key} className="bg-mark text-ink">
              {text}
            </mark>
          ) : (
            <span key={key}>{text}</span>
          );
        })}
        {cutAfter && <span>…</span>}
      </span>
      {kind !== undefined && kind !== "original" && (
        <span>
          {" "}
          <EditionMark kind={kind} lang={lang} />
        </span>
      )}
    </p>
  );
}
