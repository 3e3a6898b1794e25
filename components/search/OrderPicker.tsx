import { ORDERS, type Order } from "../../lib/search/query/search-state";
import { BothLanguages } from "../shell/BothLanguages";

const ORDER_WORDS: Readonly<Record<Order, { zh: string; en: string }>> = {
  relevance: { zh: "最相关", en: "Most relevant" },
  date: { zh: "最新", en: "Newest" },
  speaker: { zh: "按人，说得最多的在前", en: "By speaker" },
};

interface Props {
  readonly picked: Order;
  readonly onPick: (order: Order) => void;
}

/** The choice of the order of the hits. */
export function OrderPicker({ picked, onPick }: Props) {
  return (
    <fieldset className="mt-2 flex flex-wrap gap-x-4">
      <legend className="sr-only">
        <BothLanguages zh="次序" en="Order" />
      </legend>
      {ORDERS.map((order) => (
        <label key={order} className="flex cursor-pointer items-baseline gap-1.5 hover:text-accent">
          <input
            type="radio"
            name="sort"
            value={order}
            checked={order === picked}
            onChange={() => onPick(order)}
            className="accent-accent"
          />
          <BothLanguages {...ORDER_WORDS[order]} />
        </label>
      ))}
    </fieldset>
  );
}
