// Both languages of what only these scripts say.
import en from "../../course/interface/progress/en.json" with { type: "json" };
import vi from "../../course/interface/progress/vi.json" with { type: "json" };
import { lend } from "../interface.ts";

lend({ vi, en });
