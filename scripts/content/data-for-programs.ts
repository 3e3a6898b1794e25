import type { DataFile } from "../../lib/io/write-data";
import { datasheet } from "../../lib/reader/share/datasheet";
import { TURNS_HEAD, turnLines } from "../../lib/reader/share/turns-csv";
import { speakerNames } from "../../lib/reader/words/names";
import type { ForBrowsers } from "./data-for-browsers";

/** The collection as a whole, for programs: an interview a line, a turn a line, and what they hold. */
export function* dataForPrograms({ built: { corpus, interviews }, site }: ForBrowsers): Generator<DataFile> {
  const names = speakerNames(corpus.speakers);
  yield ["interviews.jsonl", lines(interviews, (interview) => `${JSON.stringify(interview)}\n`)];
  yield ["turns.csv", lines([null, ...interviews], (one) => (one === null ? TURNS_HEAD : turnLines(one, names)))];
  yield ["README.md", datasheet(corpus, interviews, site)];
}

/** What is made of each, when it is taken: all of it at once may be longer than a text can be. */
function* lines<Item>(items: readonly Item[], print: (item: Item) => string): Generator<string> {
  for (const item of items) yield print(item);
}
