// The reader's words as a table to keep, or to send to an author of the glossary: the last cell of
// a row is one line of glossary/terms.yml, to be pasted there as it is.
import { fold } from "../vietnamese/fold.ts";
import { placeTones } from "../vietnamese/tone.ts";
import type { SavedWord } from "./words.ts";

const COLUMNS = ["word", "meaning", "sentence", "page", "saved", "terms.yml"];

export function tableOf(words: Iterable<SavedWord>): string[][] {
  const rows = [...words].map((saved) => {
    const { word, meaning, sentence, page, at } = saved;
    return [word, meaning, sentence, page, at, termLine(saved)];
  });
  return [COLUMNS, ...rows];
}

/**
 * A row of terms.yml, indented as rows are there; that it begins with spaces also keeps
 * spreadsheets from reading a formula. Empty while the word has no meaning to propose.
 */
export function termLine({ word, meaning, sentence }: SavedWord): string {
  if (meaning.trim() === "") return "";
  const id = fold(word)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const example = sentence === "" ? "" : `, example: ${quoted(sentence)}`;
  return (
    `  - {id: ${quoted(id)}, en: ${quoted(word)}, mark: manual, ` +
    `vi: ${quoted(placeTones(meaning))}${example}, ` +
    "category: reader, source: a reader, status: proposal}"
  );
}

/** A YAML scalar on one line that is a text whatever is in it. */
function quoted(text: string): string {
  const line = text
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return `'${line.replaceAll("'", "''")}'`;
}
