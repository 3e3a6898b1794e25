import { createInterface } from "node:readline";
import { z } from "zod";
import type { People } from "../../lib/corpus/sidecar/sidecar";
import { SpeakerId } from "../../lib/schema/ids";
import { Lang, type Speaker } from "../../lib/schema/schema";
import { WrongUse } from "../command";
import type { ReadSource, SaidOfSource } from "./sidecar";

/** Whose label it is: somebody known by the id, or somebody new with a name in the other language. */
export interface NamedPerson {
  readonly label: string;
  readonly id: SpeakerId;
  readonly otherName: string;
}

/** What a new source does not tell and an editor does. */
export interface Answers extends SaidOfSource {
  readonly people: readonly NamedPerson[];
}

/** What was said by options, as it was typed. */
export interface Typed {
  readonly original: string | undefined;
  readonly date: string | undefined;
  readonly person: readonly string[] | undefined;
  readonly draft: boolean;
}

/** @throws WrongUse where an option has no such value */
export function answersIn({ original, date, person = [], draft }: Typed): Answers {
  return {
    isDraft: draft,
    original: optionOf(original, langOf, "--original zh | en"),
    date: optionOf(date, dateOf, "--date 2024-05-03"),
    people: person.map((text) => {
      const [label = "", rest = ""] = text.split(/=(.*)/s);
      const named = personOf(label.trim(), rest);
      if (named !== null && named.label !== "") return named;
      throw new WrongUse(
        `看不懂 · not understood: --person ${JSON.stringify(text)} (--person "林晓=lin-xiao, Lin Xiao")`,
      );
    }),
  };
}

function optionOf<Value>(
  text: string | undefined,
  read: (text: string) => Value | null,
  example: string,
): Value | null {
  if (text === undefined) return null;
  const value = read(text);
  if (value === null) throw new WrongUse(`看不懂 · not understood: ${JSON.stringify(text)} (${example})`);
  return value;
}

const langOf = (text: string) => Lang.safeParse(text.trim()).data ?? null;
const dateOf = (text: string) => z.iso.date().safeParse(text.trim()).data ?? null;

/** `lin-xiao, Lin Xiao`: an id, and for somebody new the name in the other language. */
function personOf(label: string, text: string): NamedPerson | null {
  const [first = "", otherName = ""] = text.split(/[,，](.*)/s);
  const id = SpeakerId.safeParse(first.trim());
  return id.success ? { label, id: id.data, otherName: otherName.trim() } : null;
}

/** Whether somebody sits there who can be asked. */
export function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Asks on the terminal what is not said yet; an empty line leaves it open. */
export async function ask(said: Answers, read: ReadSource, people: People): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // As an iterator it keeps lines that are typed, or pasted, before they are asked for.
  const lines = terminal[Symbol.asyncIterator]();
  try {
    const { interview, speakers } = read;
    const isBilingual = interview.editions.length > 1;
    const original =
      said.original ?? (isBilingual ? await asked(lines, "哪种是原文 · which is the original: zh | en", langOf) : null);
    const date =
      said.date ??
      (interview.date === undefined ? await asked(lines, "哪天发表的 · published on (YYYY-MM-DD)", dateOf) : null);
    const strangers = speakers.filter(({ id }) => !Object.hasOwn(people, id)).map(labelOf);
    const open = strangers.filter((label) => !said.people.some((one) => one.label === label));
    const found: NamedPerson[] = [];
    for (const label of open) {
      const question = `${label} 是谁（id，另一种语言的名字）· who is ${label} (id, name in the other language), e.g. lin-xiao, Lin Xiao`;
      const named = await asked(lines, question, (text) => personOf(label, text));
      if (named !== null) found.push(named);
    }
    return { ...said, original, date, people: [...said.people, ...found] };
  } finally {
    terminal.close();
  }
}

export function labelOf({ name: { zh, en } }: Speaker): string {
  return zh ?? en ?? "";
}

/** Asks until the answer can be read; null for an empty one, or where no more can come. */
async function asked<Value>(
  lines: AsyncIterator<string>,
  question: string,
  read: (text: string) => Value | null,
): Promise<Value | null> {
  for (;;) {
    process.stderr.write(`${question}\n> `);
    const { value: line, done } = await lines.next();
    if (done === true || line.trim() === "") return null;
    const value = read(line);
    if (value !== null) return value;
  }
}
