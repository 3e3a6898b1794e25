/** Decompresses raw DEFLATE; rejects when the bytes are not that. */
export type Inflate = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/**
 * Decompresses what was compressed with raw DEFLATE (RFC 1951).
 *
 * @throws when the bytes are not that
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = newStream();
  if (stream === null) {
    // The package takes no bytes for no words; here they are what is left of some.
    if (bytes.length === 0) throw new RangeError("there are no bytes");
    return new Uint8Array((await import("fflate")).inflateSync(bytes));
  }
  const writer = stream.writable.getWriter();
  // What fails here fails when it is read, too.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}

/** Null where the browser does not know this format. */
function newStream(): DecompressionStream | null {
  try {
    return new DecompressionStream("deflate-raw");
  } catch {
    return null;
  }
}
