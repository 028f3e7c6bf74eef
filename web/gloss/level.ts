import type { ReaderLevel } from "../settings.ts";

/**
 * Whether a word of `level`, A1 to C2, is no news to a reader at `reader`; one without level
 * always is. The names of the levels are in the order of the alphabet.
 */
export function knows(reader: ReaderLevel, level: string | undefined): boolean {
  return reader !== "none" && level !== undefined && level <= reader;
}
