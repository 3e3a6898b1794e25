import { FORM_WORDS } from "../../lib/reader/words/names";
import type { FilterChoices, NamedChoice } from "../../lib/search/answer/protocol";
import { choicesNamed, interviewsNamed } from "../../lib/search/match/filter-names";
import type { Facet, Filters as Picked } from "../../lib/search/query/filters";
import { FORMS } from "../../lib/search/query/search-state";
import { BothLanguages } from "../shell/BothLanguages";
import { DateFilter } from "./DateFilter";
import { FilterGroup, type FilterProps } from "./FilterGroup";
import { NamedFilter } from "./NamedFilter";
import { worded } from "./worded";

interface Props {
  readonly directory: FilterChoices;
  readonly picked: Picked;
  /** What the filter for a facet takes, its legend apart. */
  readonly of: (facet: Facet) => Omit<FilterProps, "legend">;
  readonly onPick: (filters: Partial<Picked>) => void;
}

/** The filters that pick interviews. One that leaves no choice is not shown. */
export function InterviewFilters({ directory, picked, of, onPick }: Props) {
  const { forms, publishers, series, tags, dates } = directory;
  const named = (choices: readonly NamedChoice[]) => (typed: string) => choicesNamed(choices, typed);
  return (
    <>
      <NamedFilter
        {...of("in")}
        legend={<BothLanguages zh="访谈" en="Interview" />}
        find={(typed) =>
          interviewsNamed(directory.interviews, typed).map(({ slug, title }) => ({ value: slug, name: title }))
        }
      />
      {dates.first !== dates.last && <DateFilter dates={dates} picked={picked} onPick={onPick} />}
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
    </>
  );
}
