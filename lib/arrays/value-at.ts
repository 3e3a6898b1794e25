/**
 * The value at an index that must exist. Numeric code reads its tables with it, so that a wrong index is an error
 * instead of a 0 that looks like a result.
 *
 * @param index counted from 0
 * @throws if there is no value there
 */
export function valueAt<Value>(values: { readonly [index: number]: Value }, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`no value at ${index}`);
  return value;
}
