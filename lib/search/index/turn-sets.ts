/** Sets of turns: ascending numbers, each once. */

/** The intersection of two sets. */
export function intersect(a: Uint32Array, b: Uint32Array): Uint32Array {
  const kept = new Uint32Array(Math.min(a.length, b.length));
  let [i, j, count] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) kept[count++] = x;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return kept.subarray(0, count);
}

/** The union of two sets. */
export function union(a: Uint32Array, b: Uint32Array): Uint32Array {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged = new Uint32Array(a.length + b.length);
  let [i, j, count] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const [x = Infinity, y = Infinity] = [a[i], b[j]];
    merged[count++] = Math.min(x, y);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return merged.subarray(0, count);
}

/** The union of any number of sets. */
export function unionOfAll(sets: readonly Uint32Array[]): Uint32Array {
  const [first, second, ...others] = sets;
  if (second === undefined) return first ?? new Uint32Array();
  if (others.length === 0 && first !== undefined) return union(first, second);
  const all = new Uint32Array(sets.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const set of sets) {
    all.set(set, at);
    at += set.length;
  }
  return all.sort().filter((turn, place) => place === 0 || turn !== all[place - 1]);
}

/** The elements of the first set that are not in the second. */
export function without(a: Uint32Array, b: Uint32Array): Uint32Array {
  const kept = new Uint32Array(a.length);
  let [j, count] = [0, 0];
  for (const turn of a) {
    while ((b[j] ?? Infinity) < turn) j += 1;
    if (b[j] !== turn) kept[count++] = turn;
  }
  return kept.subarray(0, count);
}
