import { htmlLangIn } from "../../lib/reader/words/names";
import { heldWords, verdictWords } from "../../lib/reader/words/verdicts";
import type { Difference, Judgement, Quotation, QuotedFrom } from "../../lib/schema/quotation";
import { EditionMark } from "../reader/EditionMark";
import { BothLanguages } from "../shell/BothLanguages";
import { HitHead } from "./HitHead";

/** Whether pasted words were said, by whom, and how they differ from what was said; several sentences one by one. */
export function QuotationCheck({ quotation }: { readonly quotation: Quotation }) {
  return (
    <section
      aria-labelledby="said"
      data-verdict={quotation.verdict}
      className="my-4 border-l-4 border-accent bg-mark/40 px-4 py-3"
    >
      <h2 id="said" className="font-bold">
        <BothLanguages zh="这话有人说过吗？" en="Did anyone say this?" />
      </h2>
      <Verdict quotation={quotation} />
      {quotation.verdict !== "by-sentence" && quotation.sentences !== undefined && (
        <p className="mt-4">
          <BothLanguages zh="一句一句看：" en="Sentence by sentence:" />
        </p>
      )}
      {quotation.sentences?.map((sentence, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence may occur twice, and they are never rearranged.
        <div key={place} data-verdict={sentence.verdict} className="mt-4 border-t border-rule pt-3">
          <p className="font-bold break-words">{sentence.words}</p>
          <Verdict quotation={sentence} />
        </div>
      ))}
      {quotation.unjudged !== undefined && (
        <p className="mt-4 text-muted">
          <BothLanguages
            zh={`后面还有 ${quotation.unjudged} 句，没有逐句看。`}
            en={`Further sentences, not looked at one by one: ${quotation.unjudged}.`}
          />
        </p>
      )}
    </section>
  );
}

interface OfferProps {
  readonly busy: boolean;
  readonly onCheck: () => void;
}

/** An offer to look whether pasted words were said, which takes more than a search fetches unasked. */
export function QuotationOffer({ busy, onCheck }: OfferProps) {
  return (
    <section aria-labelledby="unjudged" data-unjudged className="my-4 border-l-4 border-accent px-4 py-3">
      <h2 id="unjudged" className="font-bold">
        <BothLanguages zh="这话有人说过吗？" en="Did anyone say this?" />
      </h2>
      <p>
        <BothLanguages zh="还没有核对：要核对，得再取一些数据。" en="Not checked yet: that takes more data." />
      </p>
      <button type="button" className="button mt-2" disabled={busy} onClick={onCheck}>
        <BothLanguages zh="核对" en="Check" />
      </button>
    </section>
  );
}

function Verdict({ quotation }: { readonly quotation: Quotation | Judgement }) {
  return (
    <>
      <p>
        <BothLanguages {...verdictWords(quotation)} />
      </p>
      {"held" in quotation && (
        <p className="text-muted">
          <BothLanguages {...heldWords(quotation.held)} />
        </p>
      )}
      {"places" in quotation && quotation.places.map((place) => <Place key={place.link} place={place} />)}
    </>
  );
}

function Place({ place }: { readonly place: QuotedFrom }) {
  const { lang, script, edition, speaker, wording, date = null } = place;
  const isQuoted = wording === "quoted" && speaker !== null;
  const hit = { ...place, date, speaker: isQuoted ? null : speaker, quoted: isQuoted ? [speaker] : [] };
  return (
    <article className="mt-3">
      <blockquote lang={htmlLangIn(script)[lang]} className="reading cell">
        <Comparison differences={place.differences} />
        {edition !== "original" && (
          <>
            {" "}
            <EditionMark kind={edition} lang={lang} />
          </>
        )}
      </blockquote>
      <HitHead hit={hit} />
    </article>
  );
}

/**
 * What was said: words only in the typed quotation are struck out, words missing from it underlined. What an ellipsis
 * leaves out is not shown: it may be most of the answer.
 */
function Comparison({ differences }: { readonly differences: readonly Difference[] }) {
  let at = 0;
  return differences.map(({ text, in: where }) => {
    at += 1;
    if (where === "typed") return <del key={at}>{text}</del>;
    if (where === "said") return <ins key={at}>{text}</ins>;
    return <span key={at}>{where === "omitted" ? "……" : text}</span>;
  });
}
