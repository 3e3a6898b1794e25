import type { ContentFiles, ReadingCache } from "../../lib/corpus/build-corpus";
import type { InterviewFiles } from "../../lib/corpus/interview/draft";
import type { Reading } from "../../lib/corpus/interview/read-interview";
import { isOfTheMachine } from "../../lib/io/reading-cache";
import { openReadings } from "../content/read-and-build";

/** Readings in memory, as long as the files and the people are those of before. */
export class Readings {
  private known = new WeakMap<InterviewFiles, Reading>();
  private opened: { readonly people: ContentFiles["people"]; readonly recall: ReadingCache } | null = null;

  readonly recallFor = (files: ContentFiles): ReadingCache => {
    const { people } = files;
    if (this.opened?.people !== people) {
      this.known = new WeakMap();
      this.opened = { people, recall: openReadings(files).recall };
    }
    const { recall } = this.opened;
    return (one, read) => {
      const reading = this.known.get(one) ?? recall(one, read);
      if (!isOfTheMachine([...reading.problems, ...(reading.read?.problems ?? [])])) this.known.set(one, reading);
      return reading;
    };
  };
}
