/**
 * The value at an index that must be there. Numeric code reads its tables with this, so that a wrong index is an error and
 * not a 0 that looks like a result.
 *
 * @param index counted from 0
 * @throws where there is none
 */
export function valueAt<Value>(values: { readonly [index: number]: Value }, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`no value at ${index}`);
  return value;
}
