import type { ReactNode } from "react";
import type { Answer } from "../../lib/search/answer/answer";
import { FACETS, type Facet, NO_FILTERS } from "../../lib/search/query/filters";
import type { SearchState } from "../../lib/search/query/search-state";
import { BothLanguages } from "../shell/BothLanguages";

const DROP_WORDS: Readonly<Record<Facet, { zh: string; en: string }>> = {
  speaker: { zh: "不限说话的人", en: "Any speaker" },
  wording: { zh: "不限亲口或转述", en: "Said or quoted" },
  role: { zh: "不限身份", en: "Any role" },
  kind: { zh: "不限问答", en: "Any kind" },
  lang: { zh: "不限语言", en: "Any language" },
  in: { zh: "所有访谈", en: "All interviews" },
};

interface Props {
  readonly answer: Answer;
  readonly onGo: (state: SearchState) => void;
}

/** Says what was searched, and offers similar searches: other spellings, fewer words, fewer filters. */
export function NothingFound({ answer: { state, scope, nearby }, onGo }: Props) {
  const active = FACETS.filter((facet) => state.filters[facet] !== null);
  return (
    <div className="mt-3">
      <p>
        <BothLanguages
          zh={`找遍 ${scope.interviews} 篇访谈的 ${scope.turns} 段话，没有一段合乎这次的条件。标题、导语和文末附注不在其中。`}
          en={`No matches among ${scope.turns} passages in ${scope.interviews} interviews. Titles, introductions and closing notes are not searched.`}
        />
      </p>
      {state.q.trim() !== "" && (
        <p translate="no" className="mt-2 font-bold break-words">
          {state.q.trim()}
        </p>
      )}
      <Offers words={<BothLanguages zh="是不是要找：" en="Did you mean:" />}>
        {nearby?.spellings.map((near) => (
          <Offer key={near.state.q} onPick={() => onGo(near.state)}>
            <span translate="no">{near.state.q}</span> <span className="tabular-nums">{near.total}</span>
          </Offer>
        ))}
      </Offers>
      <Offers words={<BothLanguages zh="少找一个词：" en="With one fewer word:" />}>
        {nearby?.fewer.map((near) => (
          <Offer key={near.state.q} onPick={() => onGo(near.state)}>
            <span translate="no">{near.state.q}</span> <span className="tabular-nums">{near.total}</span>
          </Offer>
        ))}
      </Offers>
      <Offers words={<BothLanguages zh="放宽条件：" en="With fewer filters:" />}>
        {active.map((facet) => (
          <Offer key={facet} onPick={() => onGo({ ...state, filters: { ...state.filters, [facet]: null } })}>
            <BothLanguages {...DROP_WORDS[facet]} />
          </Offer>
        ))}
        {active.length > 1 && (
          <Offer onPick={() => onGo({ ...state, filters: NO_FILTERS })}>
            <BothLanguages zh="去掉所有筛选" en="Clear all filters" />
          </Offer>
        )}
        {state.asked.trim() !== "" && (
          <Offer onPick={() => onGo({ ...state, asked: "" })}>
            <BothLanguages zh="不限问题" en="Any question" />
          </Offer>
        )}
      </Offers>
    </div>
  );
}

interface OffersProps {
  readonly words: ReactNode;
  readonly children: ReactNode;
}

/** A line of offers of one kind, or nothing if there are none. */
function Offers({ words, children }: OffersProps) {
  const offers = [children].flat(3).filter(Boolean);
  if (offers.length === 0) return null;
  return (
    <div className="mt-4 flex flex-wrap items-baseline gap-3">
      <span className="text-muted">{words}</span>
      {children}
    </div>
  );
}

function Offer({ onPick, children }: { readonly onPick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="button" onClick={onPick}>
      {children}
    </button>
  );
}
