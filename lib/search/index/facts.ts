import type { Role, TurnKind } from "../../schema/schema";
import { ROLES, TURN_KINDS } from "../query/search-state";
import { ByteReader } from "./bytes";

/**
 * What the filters need to know about a turn. Many turns share the same facts, such as all answers of one interview;
 * they form one class, and counting goes by class. Speakers and interviews are numbered as in the catalogue.
 */
export interface FactClass {
  readonly interview: number;
  readonly kind: TurnKind;
  readonly role: Role | null;
  readonly speaker: number | null;
  readonly quoted: readonly QuotedFact[];
  /** Whether it has text in this language. */
  readonly zh: boolean;
  readonly en: boolean;
}

/** Somebody who is quoted, and in which languages. */
export interface QuotedFact {
  readonly speaker: number;
  readonly zh: boolean;
  readonly en: boolean;
}

/** The facts of consecutive turns. */
export interface FactBlock {
  readonly classes: readonly FactClass[];
  /** For each turn, the index of its class. */
  readonly classOf: Uint32Array;
  /** For each turn, how many turns back its question is; 0 when it answers none. */
  readonly question: Uint32Array;
}

/** Reads what a `FactWriter` wrote. Throws a `RangeError` on malformed bytes. */
export function readFacts(bytes: Uint8Array): FactBlock {
  const reader = new ByteReader(bytes);
  const classes = Array.from({ length: reader.varint() }, () => readClass(reader));
  const count = reader.varint();
  const column = () => {
    const numbers = new Uint32Array(count);
    for (let at = 0; at < count; at += 1) numbers[at] = reader.varint();
    return numbers;
  };
  return { classes, classOf: column(), question: column() };
}

function readClass(reader: ByteReader): FactClass {
  const interview = reader.varint();
  const kind = TURN_KINDS[reader.varint()];
  const role = ROLES[reader.varint() - 1] ?? null;
  const speaker = reader.varint();
  const langs = reader.varint();
  const quoted = Array.from({ length: reader.varint() }, (): QuotedFact => {
    return { speaker: reader.varint(), ...languagesIn(reader.varint()) };
  });
  if (kind === undefined) throw new RangeError("unknown kind of turn");
  return {
    interview,
    kind,
    role,
    speaker: speaker === 0 ? null : speaker - 1,
    quoted,
    ...languagesIn(langs),
  };
}

/** Languages as `FactWriter` encodes them. */
function languagesIn(langs: number): { zh: boolean; en: boolean } {
  return { zh: langs % 2 === 1, en: langs > 1 };
}
