import { useState } from "react";
import { type InterfaceText, LANGUAGE_WORDS, ROLE_WORDS } from "../../lib/reader/words/names";
import { LANGUAGES } from "../../lib/schema/languages";
import type { TurnKind } from "../../lib/schema/schema";
import type { FilterChoices } from "../../lib/search/answer/protocol";
import type { Facet, FilterCounts, Filters as Picked, Wording } from "../../lib/search/query/filters";
import { ROLES, TURN_KINDS, WORDINGS } from "../../lib/search/query/search-state";
import "../../lib/search/fold/traditional";
import { speakersNamed } from "../../lib/search/match/filter-names";
import { BothLanguages } from "../shell/BothLanguages";
import { AskedField } from "./AskedField";
import { FilterGroup } from "./FilterGroup";
import { InterviewFilters } from "./InterviewFilters";
import { NamedFilter } from "./NamedFilter";
import type { Address } from "./state/useAddress";
import { worded } from "./worded";

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
      <InterviewFilters
        directory={directory}
        picked={picked}
        of={of}
        onPick={(filters) => address.filter({ ...picked, ...filters })}
      />
    </details>
  );
}
