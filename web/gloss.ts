// Entry of gloss.js: turns the glossed words of this page into buttons for their meaning.
import { GlossReader } from "./gloss/reader.ts";

new GlossReader(document).start();
