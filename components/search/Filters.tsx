import { type ReactNode, useState } from "react";
import { LANGUAGE_WORDS, ROLE_WORDS } from "../../lib/reader/names";
import { ROLES } from "../../lib/search/address";
import { LANGUAGES, type SearchCorpus } from "../../lib/search/documents";
import type { FilterCounts, Filters as Picked } from "../../lib/search/filters";
import { Both } from "../shell/Both";
import { Localised } from "../shell/Localised";
import { FilterGroup } from "./FilterGroup";
import { SpeakerFilter } from "./SpeakerFilter";

interface Props {
  readonly corpus: SearchCorpus;
  readonly counts: FilterCounts;
  readonly picked: Picked;
  readonly onPick: (filters: Picked) => void;
}

/** The filters: open where they stand beside the hits, folded away where they would push them down. */
export function Filters({ corpus, counts, picked, onPick }: Props) {
  const [beside] = useState(() => window.matchMedia("(width >= 56rem)").matches);
  return (
    <details open={beside} className="min-w-0">
      <summary className="mb-3 cursor-pointer text-muted">
        <Both zh="筛选" en="Filters" />
      </summary>
      <SpeakerFilter
        speakers={corpus.speakers}
        counts={counts.speaker}
        picked={picked.speaker}
        onPick={(speaker) => onPick({ ...picked, speaker })}
      />
      <FilterGroup
        name="role"
        legend={<Both zh="身份" en="Role" />}
        choices={choices(ROLES, (role) => <Both {...ROLE_WORDS[role]} />, counts.role, picked.role)}
        picked={picked.role}
        onPick={(role) => onPick({ ...picked, role })}
      />
      <FilterGroup
        name="lang"
        legend={<Both zh="语言" en="Language" />}
        choices={choices(LANGUAGES, (lang) => <Both {...LANGUAGE_WORDS[lang]} />, counts.lang, picked.lang)}
        picked={picked.lang}
        onPick={(lang) => onPick({ ...picked, lang })}
      />
      <FilterGroup
        name="in"
        legend={<Both zh="访谈" en="Interview" />}
        choices={choices(
          corpus.interviews.map(({ slug }) => slug),
          (slug) => titleOf(corpus, slug),
          counts.in,
          picked.in,
        )}
        picked={picked.in}
        onPick={(slug) => onPick({ ...picked, in: slug })}
      />
    </details>
  );
}

/** The values that would leave something, and the one picked even when it leaves nothing, so that it can be seen. */
function choices<Value extends string>(
  values: readonly Value[],
  name: (value: Value) => ReactNode,
  counts: ReadonlyMap<string, number>,
  picked: string | null,
) {
  return values
    .map((value) => ({ value, name: name(value), count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || value === picked);
}

function titleOf(corpus: SearchCorpus, slug: string): ReactNode {
  const interview = corpus.interviews.find((interview) => interview.slug === slug);
  return interview === undefined ? slug : <Localised text={interview.title} />;
}
