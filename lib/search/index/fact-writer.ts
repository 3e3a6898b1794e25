import type { Lang } from "../../schema/schema";
import type { Catalogue, QuotedSpeaker, SearchTurn } from "../documents/documents";
import { ROLES, TURN_KINDS } from "../query/search-state";
import { ByteWriter } from "./bytes";

/** Numbers of interviews by slug and of speakers by id. */
interface Numbering {
  readonly interviews: ReadonlyMap<string, number>;
  readonly speakers: ReadonlyMap<string, number>;
}

/** Numbers interviews and speakers by their position in the catalogue. */
function numberingOf({ interviews, speakers }: Catalogue): Numbering {
  return {
    interviews: new Map(interviews.map(({ slug }, number) => [slug, number])),
    speakers: new Map(speakers.map(({ id }, number) => [id, number])),
  };
}

/** Collects the facts of turns and encodes them. */
export class FactWriter {
  private readonly classes = new Map<string, number>();
  private readonly classOf: number[] = [];
  private readonly question: number[] = [];

  private readonly numbering: Numbering;

  /** @param catalogue lists every interview and everyone who speaks or is quoted */
  constructor(catalogue: Catalogue) {
    this.numbering = numberingOf(catalogue);
  }

  get count(): number {
    return this.classOf.length;
  }

  add(turn: SearchTurn, question: number): void {
    const key = JSON.stringify(this.columnsOf(turn));
    const known = this.classes.get(key) ?? this.classes.size;
    this.classes.set(key, known);
    this.classOf.push(known);
    this.question.push(question);
  }

  written(): Uint8Array {
    const writer = new ByteWriter(1024);
    writer.varint(this.classes.size);
    for (const key of this.classes.keys()) {
      const columns: number[] = JSON.parse(key);
      for (const column of columns) writer.varint(column);
    }
    writer.varint(this.count);
    for (const place of this.classOf) writer.varint(place);
    for (const distance of this.question) writer.varint(distance);
    return writer.written();
  }

  private columnsOf(turn: SearchTurn): number[] {
    const speaker = (id: string) => numberOf(this.numbering.speakers, id);
    const has = (lang: Lang) => turn.rows.some((row) => row[lang].length > 0);
    const isQuotedIn = ({ places }: QuotedSpeaker, lang: Lang) => places.some(([, own]) => own === lang);
    return [
      numberOf(this.numbering.interviews, turn.slug),
      TURN_KINDS.indexOf(turn.kind),
      turn.role === null ? 0 : 1 + ROLES.indexOf(turn.role),
      turn.speaker === null ? 0 : 1 + speaker(turn.speaker),
      languages(has),
      turn.quoted.length,
      ...turn.quoted.flatMap((quoted) => [speaker(quoted.speaker), languages((lang) => isQuotedIn(quoted, lang))]),
    ];
  }
}

function languages(has: (lang: Lang) => boolean): number {
  return (has("zh") ? 1 : 0) + (has("en") ? 2 : 0);
}

function numberOf(numbers: ReadonlyMap<string, number>, name: string): number {
  const number = numbers.get(name);
  if (number === undefined) throw new Error(`${name} is not in the catalogue`);
  return number;
}
