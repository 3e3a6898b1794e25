import type { Speaker } from "../../lib/schema/schema";
import type { Answer, Hit as Found } from "../../lib/search/answer/answer";
import { turnKey } from "../../lib/search/documents/documents";
import { Both } from "../shell/Both";
import { Localised } from "../shell/Localised";
import { Hit } from "./Hit";
import { NothingFound } from "./NothingFound";
import { HITS_SHOWN } from "./state/scroll-state";
import type { Address } from "./state/useAddress";

interface Props {
  readonly answer: Answer;
  readonly address: Address;
}

/** The hits in their order, those of each speaker under their name where they stand speaker by speaker. */
export function Hits({ answer, address }: Props) {
  const { hits, total, state, bySpeaker } = answer;
  if (total === 0) return <NothingFound answer={answer} onGo={address.go} />;
  const next = Math.min(HITS_SHOWN, total - address.shown);
  return (
    <>
      <ol>
        {hits.slice(0, address.shown).map((hit, place) => (
          <Hit key={turnKey(hit)} hit={hit} marked={state.q}>
            {state.sort === "speaker" && speaks(hit) !== speaks(hits[place - 1]) && (
              <GroupHead speaker={hit.speaker} count={bySpeaker.get(speaks(hit) ?? null) ?? 0} />
            )}
          </Hit>
        ))}
      </ol>
      {next > 0 && (
        <button type="button" className="button mt-6" data-more onClick={address.showMore}>
          <Both zh={`再看 ${next} 段`} en={`Show ${next} more`} />
        </button>
      )}
    </>
  );
}

/** Undefined before the first hit, null where nobody is named. */
function speaks(hit: Found | undefined) {
  return hit === undefined ? undefined : (hit.speaker?.id ?? null);
}

/** Above the first hit of a speaker: the name, and how often they say it. */
function GroupHead({ speaker, count }: { readonly speaker: Speaker | null; readonly count: number }) {
  return (
    <p className="mb-6 flex justify-between border-b-2 border-ink pt-4 pb-1 text-lg font-bold">
      {speaker === null ? <Both zh="没有署名的话" en="Nobody named" /> : <Localised text={speaker.name} />}
      <span className="text-muted tabular-nums">{count}</span>
    </p>
  );
}
