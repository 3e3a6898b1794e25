/**
 * The value that a record itself has for a key, and not what every object has: a person may be called `constructor`, and an
 * interview `to-string`.
 */
export function ownValue<Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>>,
  key: Key,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
