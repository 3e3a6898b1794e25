import { isBilingual, type Reading } from "../../lib/reader/page/view-context";
import type { Turn } from "../../lib/schema/schema";
import { Rows } from "./Rows";
import { Said } from "./TurnHeader";
import { TurnLinks } from "./TurnLinks";

interface TurnViewProps {
  turn: Turn;
  reading: Reading;
  /** False where the line that names the speaker would only repeat the one before: in prose. */
  named: boolean;
}

/** One turn: who says it, and the words in both languages. Its id is the anchor that permalinks lead to. */
export function TurnView({ turn, reading, named }: TurnViewProps) {
  return (
    <div id={turn.id} className={named ? `turn ${turn.kind}` : `turn prose ${turn.kind}`}>
      {named && <Said turn={turn} reading={reading} />}
      <Rows rows={turn.rows} paired={isBilingual(reading)} />
      {!named && <TurnLinks turn={turn} reading={reading} />}
    </div>
  );
}
