import { BothLanguages } from "../shell/BothLanguages";
import type { Address } from "./state/useAddress";

/** Filters by the words of the question that a turn answers. */
export function AskedField({ address }: { readonly address: Address }) {
  return (
    <label className="mb-6 block">
      <span className="mb-1 block text-sm text-muted">
        <BothLanguages zh="回答的问题里有" en="Question contains" />
      </span>
      <input
        type="search"
        autoComplete="off"
        spellCheck={false}
        className="block w-full rounded-sm border border-rule bg-paper px-2 py-1"
        value={address.typed.asked}
        onChange={(event) => address.type({ asked: event.currentTarget.value })}
        onCompositionStart={() => address.setComposing(true)}
        onCompositionEnd={() => address.setComposing(false)}
      />
    </label>
  );
}
