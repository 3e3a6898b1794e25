import { BothLanguages } from "../shell/BothLanguages";
import type { Address } from "./state/useAddress";
import { useTextField } from "./state/useTextField";

/** Filters by the words of the question that a turn answers. */
export function AskedField({ address }: { readonly address: Address }) {
  const field = useTextField(address, "asked");
  return (
    <label className="mb-6 block">
      <span className="mb-1 block text-sm text-muted">
        <BothLanguages zh="回答的问题里有" en="Question contains" />
      </span>
      <input {...field} className="block w-full rounded-sm border border-rule bg-paper px-2 py-1" />
    </label>
  );
}
