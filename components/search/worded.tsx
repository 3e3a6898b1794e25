import type { ReactNode } from "react";
import type { InterfaceText } from "../../lib/reader/words/names";
import { BothLanguages } from "../shell/BothLanguages";

/** The choices of a filter with a fixed list of values, each in the words of the interface. */
export function worded<Value extends string>(values: readonly Value[], words: Readonly<Record<Value, InterfaceText>>) {
  return values.map((value): { value: string; name: ReactNode } => ({
    value,
    name: <BothLanguages {...words[value]} />,
  }));
}
