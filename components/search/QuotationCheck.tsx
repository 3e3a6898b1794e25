import { HTML_LANG } from "../../lib/reader/words/names";
import type { CheckedQuotation } from "../../lib/search/answer/answer";
import { turnKey } from "../../lib/search/documents/documents";
import type { Difference } from "../../lib/search/match/compare-wording";
import { BothLanguages } from "../shell/BothLanguages";
import { HitHead } from "./HitHead";

const VERDICTS: Readonly<Record<CheckedQuotation["verdict"], { zh: string; en: string }>> = {
  exact: { zh: "原话如此，一字不差（标点不计）：", en: "Said word for word, apart from punctuation:" },
  near: { zh: "有相近的话，但不是这样说的：", en: "Something similar was said, but not in these words:" },
  none: { zh: "这几篇访谈里没有这句话，也没有相近的。", en: "No one says this, or anything close to it." },
};

/** Whether a pasted quotation was said, by whom, and how it differs from what was said. */
export function QuotationCheck({ quotation }: { readonly quotation: CheckedQuotation }) {
  return (
    <section aria-labelledby="said" className="my-4 border-l-4 border-accent bg-mark/40 px-4 py-3">
      <h2 id="said" className="font-bold">
        <BothLanguages zh="这话有人说过吗？" en="Did anyone say this?" />
      </h2>
      <p>
        <BothLanguages {...VERDICTS[quotation.verdict]} />
      </p>
      {quotation.likenesses.map((likeness) => (
        <article key={turnKey(likeness)} className="mt-3">
          <blockquote lang={HTML_LANG[likeness.lang]} translate="no" className="reading cell">
            <Comparison differences={likeness.differences} />
          </blockquote>
          <HitHead hit={likeness} />
        </article>
      ))}
    </section>
  );
}

/** What was said: words only in the typed quotation are struck out, words missing from it underlined. */
function Comparison({ differences }: { readonly differences: readonly Difference[] }) {
  let at = 0;
  return differences.map(({ text, in: where }) => {
    at += 1;
    if (where === "typed") return <del key={at}>{text}</del>;
    if (where === "said") return <ins key={at}>{text}</ins>;
    return <span key={at}>{text}</span>;
  });
}
