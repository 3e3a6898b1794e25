import { Both } from "../shell/Both";
import type { Address } from "./state/useAddress";

/** Narrows the answers down to those whose question has the words typed here. */
export function AskedField({ address }: { readonly address: Address }) {
  return (
    <label className="mb-6 block">
      <span className="mb-1 block text-sm text-muted">
        <Both zh="回答的问题里有" en="In answer to questions with" />
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
