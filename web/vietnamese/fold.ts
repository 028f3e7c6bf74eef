// Two keys for one word. The exact key keeps every mark and forgives only what is no
// difference of meaning: case, Unicode form, the style of tone placement, `i` or `y`. The
// folded key is what is left when somebody types without marks at all.
import { placeTones } from "./tone.ts";

const MARK = /\p{M}/gu;

// `kỹ` and `kĩ`, `quản lý` and `quản lí` are one word; after other onsets, and inside `uy`,
// `ay` or `ây`, the two letters make different words (`tuy`, `tui`).
const I_OR_Y = /^(h|k|l|m|s|t|qu)[iy]$/;

/** NFC, lower case, tones where the site writes them: `HÓA` gives `hoá`. */
export function exactKey(text: string): string {
  return placeTones(text).toLowerCase();
}

/** No marks, no case: `Điều phối` gives `dieu phoi`. `đ` has no decomposition, hence its own step. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(MARK, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFC");
}

/** Whether a Vietnamese mark, `đ` included, was written. */
export function hasMarks(text: string): boolean {
  return fold(text) !== text.normalize("NFC").toLowerCase();
}

/** The syllable with `i` for `y` or the reverse, where both are spellings of one word. */
export function otherSpelling(syllable: string): string | undefined {
  if (!I_OR_Y.test(fold(syllable))) return undefined;
  return syllable
    .normalize("NFD")
    .replace(/[iy]/i, (letter) => (letter.toLowerCase() === "i" ? "y" : "i"))
    .normalize("NFC");
}
