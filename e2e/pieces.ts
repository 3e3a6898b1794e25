/** What a host answers to a request for a file, or for the piece of it that a `Range` header names. */
export function answerOf(file: Buffer, range: string | undefined): { readonly status: number; readonly body: Buffer } {
  const [from, last] = (range ?? "").match(/\d+/g)?.map(Number) ?? [];
  if (from === undefined || last === undefined) return { status: 200, body: file };
  return { status: 206, body: file.subarray(from, last + 1) };
}
