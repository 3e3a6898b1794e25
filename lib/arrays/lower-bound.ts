/**
 * The first index of an ascending list whose value no longer comes before what is looked for; the length if all do.
 *
 * @param comesBefore true for a first stretch of the values, false for all behind it
 */
export function lowerBound<Value>(values: ArrayLike<Value>, comesBefore: (value: Value) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle];
    if (value !== undefined && comesBefore(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
