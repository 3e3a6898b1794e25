import type { ReactNode } from "react";
import { excerpt } from "../../lib/reader/words/excerpt";
import type { Answer } from "../../lib/search/answer/answer";
import { FACETS, type Facet, type Filters, NO_FILTERS } from "../../lib/search/query/filters";
import type { SearchState } from "../../lib/search/query/search-state";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";

const DROP_WORDS: Readonly<Record<Facet, { zh: string; en: string }>> = {
  speaker: { zh: "不限说话的人", en: "Any speaker" },
  wording: { zh: "不限亲口或转述", en: "Said or quoted" },
  role: { zh: "不限身份", en: "Any role" },
  kind: { zh: "不限问答", en: "Any kind" },
  lang: { zh: "不限语言", en: "Any language" },
  in: { zh: "所有访谈", en: "All interviews" },
  form: { zh: "不限体裁", en: "Any form" },
  publisher: { zh: "不限发表处", en: "Any publisher" },
  series: { zh: "不限系列", en: "Any series" },
  tag: { zh: "不限主题", en: "Any tag" },
};

/** Columns of the query that are shown: some two lines. */
const QUERY_COLUMNS = 160;

interface Props {
  readonly answer: Answer;
  readonly onGo: (state: SearchState) => void;
}

/** Says what was searched, and offers similar searches: other spellings, fewer words, fewer filters. */
export function NothingFound({ answer: { state, scope, nearby }, onGo }: Props) {
  return (
    <div className="mt-3">
      <p>
        <BothLanguages
          zh={`找遍 ${scope.interviews} 篇访谈的 ${scope.turns} 段话，没有一段合乎这次的条件。导语和文末附注不在其中。`}
          en={`No matches among ${scope.turns} passages in ${scope.interviews} interviews. Introductions and closing notes are not searched.`}
        />
      </p>
      {state.q.trim() !== "" && (
        <p translate="no" className="mt-2 font-bold break-words">
          {excerpt(state.q.trim(), QUERY_COLUMNS)}
        </p>
      )}
      <Offers words={<BothLanguages zh="是不是要找：" en="Did you mean:" />}>
        {nearby?.people.map(({ speaker, state: near, total }) => (
          <Offer key={speaker.id} onPick={() => onGo(near)}>
            <Localised text={speaker.name} /> <span className="tabular-nums">{total}</span>
          </Offer>
        ))}
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
      <FewerFilters state={state} onGo={onGo} />
    </div>
  );
}

function FewerFilters({ state, onGo }: { readonly state: SearchState; readonly onGo: Props["onGo"] }) {
  const active = FACETS.filter((facet) => state.filters[facet] !== null);
  const hasDates = state.filters.from !== null || state.filters.to !== null;
  const narrowTo = (filters: Partial<Filters>) => onGo({ ...state, filters: { ...state.filters, ...filters } });
  return (
    <Offers words={<BothLanguages zh="放宽条件：" en="With fewer filters:" />}>
      {active.map((facet) => (
        <Offer key={facet} onPick={() => narrowTo({ [facet]: null })}>
          <BothLanguages {...DROP_WORDS[facet]} />
        </Offer>
      ))}
      {hasDates && (
        <Offer onPick={() => narrowTo({ from: null, to: null })}>
          <BothLanguages zh="不限日期" en="Any date" />
        </Offer>
      )}
      {active.length + Number(hasDates) > 1 && (
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
