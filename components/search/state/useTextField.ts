import { useEffect, useRef } from "react";
import type { Address, Typed } from "./useAddress";

/**
 * The properties of a text field of the search. React does not control its text: on a slow device a render would put
 * back what was there before the last keys. It is written when it appears and whenever the address says so.
 */
export function useTextField(address: Address, name: keyof Typed) {
  const { typed, writes, type, setComposing, leave } = address;
  const field = useRef<HTMLInputElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text changes with every key, and is not written then.
  useEffect(() => {
    if (field.current === null) return;
    if (writes > 0) field.current.value = typed[name];
    // Before the first write, the field may hold what was typed before the script ran.
    else if (field.current.value !== "") type({ [name]: field.current.value });
  }, [writes]);

  return {
    ref: field,
    type: "search",
    autoComplete: "off",
    spellCheck: false,
    onChange: ({ currentTarget }: React.ChangeEvent<HTMLInputElement>) => type({ [name]: currentTarget.value }),
    onCompositionStart: () => setComposing(true),
    onCompositionEnd: () => setComposing(false),
    onBlur: leave,
  };
}
