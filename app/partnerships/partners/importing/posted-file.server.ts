export const LARGEST_FILE = 1024 * 1024;

/** A file that is here whole, as the readers of tables take it. */
export async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
