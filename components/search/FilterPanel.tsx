import { type ReactNode, useState } from "react";
import { FORM_WORDS, type InterfaceText, LANGUAGE_WORDS, ROLE_WORDS } from "../../lib/reader/words/names";
import { LANGUAGES } from "../../lib/schema/languages";
import type { TurnKind } from "../../lib/schema/schema";
import type { FilterChoices, NamedChoice } from "../../lib/search/answer/protocol";
import type { Facet, FilterCounts, Filters as Picked, Wording } from "../../lib/search/query/filters";
import { FORMS, ROLES, TURN_KINDS, WORDINGS } from "../../lib/search/query/search-state";
import "../../lib/search/fold/traditional";
import { choicesNamed, interviewsNamed, speakersNamed } from "../../lib/search/match/filter-names";
import { BothLanguages } from "../shell/BothLanguages";
import { AskedField } from "./AskedField";
import { DateFilter } from "./DateFilter";
import { FilterGroup } from "./FilterGroup";
import { NamedFilter } from "./NamedFilter";
import type { Address } from "./state/useAddress";

const WORDING_WORDS: Readonly<Record<Wording, InterfaceText>> = {
  said: { zh: "亲口所说", en: "said directly" },
  quoted: { zh: "转述里引用", en: "quoted in a retelling" },
};

const KIND_WORDS: Readonly<Record<TurnKind, InterfaceText>> = {
  answer: { zh: "只看回答", en: "answers only" },
  question: { zh: "只看提问", en: "questions only" },
  remark: { zh: "发言", en: "remarks" },
  narration: { zh: "转述", en: "retellings" },
  editorial: { zh: "编者的话", en: "editors’ notes" },
};

interface Props {
  readonly directory: FilterChoices;
  readonly counts: FilterCounts;
  /** Not all hits are counted. */
  readonly atLeast: boolean;
  readonly picked: Picked;
  readonly address: Address;
}

/** The filters: open if they are beside the hits, collapsed if they would push them down. */
export default function FilterPanel({ directory, counts, atLeast, picked, address }: Props) {
  const [beside] = useState(() => window.matchMedia("(width >= 56rem)").matches);
  const of = (facet: Facet) => ({
    name: facet,
    counts: counts[facet],
    atLeast,
    picked: picked[facet],
    onPick: (value: string | null) => address.filter({ ...picked, [facet]: value }),
  });
  const { forms, publishers, series, tags, dates } = directory;
  const named = (choices: readonly NamedChoice[]) => (typed: string) => choicesNamed(choices, typed);
  return (
    <details open={beside} className="min-w-0">
      <summary className="mb-3 cursor-pointer text-muted">
        <BothLanguages zh="筛选" en="Filters" />
      </summary>
      <NamedFilter
        {...of("speaker")}
        legend={<BothLanguages zh="说话的人" en="Speaker" />}
        find={(typed) => speakersNamed(directory.speakers, typed).map(({ id, name }) => ({ value: id, name }))}
      />
      <FilterGroup
        {...of("wording")}
        legend={<BothLanguages zh="原话或引述" en="Said or quoted" />}
        choices={worded(WORDINGS, WORDING_WORDS)}
      />
      <FilterGroup
        {...of("kind")}
        legend={<BothLanguages zh="问答" en="Questions and answers" />}
        choices={worded(TURN_KINDS, KIND_WORDS)}
      />
      <AskedField address={address} />
      <FilterGroup {...of("role")} legend={<BothLanguages zh="身份" en="Role" />} choices={worded(ROLES, ROLE_WORDS)} />
      <FilterGroup
        {...of("lang")}
        legend={<BothLanguages zh="语言" en="Language" />}
        choices={worded(LANGUAGES, LANGUAGE_WORDS)}
      />
      <NamedFilter
        {...of("in")}
        legend={<BothLanguages zh="访谈" en="Interview" />}
        find={(typed) =>
          interviewsNamed(directory.interviews, typed).map(({ slug, title }) => ({ value: slug, name: title }))
        }
      />
      {dates.first !== dates.last && (
        <DateFilter dates={dates} picked={picked} onPick={(date) => address.filter({ ...picked, ...date })} />
      )}
      {forms.length > 1 && (
        <FilterGroup
          {...of("form")}
          legend={<BothLanguages zh="体裁" en="Form" />}
          choices={worded(FORMS, FORM_WORDS)}
        />
      )}
      {publishers.length > 1 && (
        <NamedFilter
          {...of("publisher")}
          legend={<BothLanguages zh="发表于" en="Publisher" />}
          find={named(publishers)}
        />
      )}
      {series.length > 1 && (
        <NamedFilter {...of("series")} legend={<BothLanguages zh="系列" en="Series" />} find={named(series)} />
      )}
      {tags.length > 1 && (
        <NamedFilter {...of("tag")} legend={<BothLanguages zh="主题" en="Tag" />} find={named(tags)} />
      )}
    </details>
  );
}

function worded<Value extends string>(values: readonly Value[], words: Readonly<Record<Value, InterfaceText>>) {
  return values.map((value): { value: string; name: ReactNode } => ({
    value,
    name: <BothLanguages {...words[value]} />,
  }));
}
