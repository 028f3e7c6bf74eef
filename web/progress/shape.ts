// What may be taken for an event: rows of a database and of a file may come from anywhere. An
// event of a kind that is not known here is one all the same, of a page that knows more: it is
// kept and handed on, and folded by nobody. Fields that are not known are kept likewise.
import { CONFIDENCES, type Happening, type LogEvent, OUTCOMES } from "./event.ts";

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const isText: Check = (value) => typeof value === "string";
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const oneOf =
  (names: readonly string[]): Check =>
  (value) =>
    isText(value) && names.includes(value as string);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const LESSON: Shape = { lesson: isText };
const SHAPES: Readonly<Record<Happening["kind"], Shape>> = {
  read: { ...LESSON, heading: isText, title: isText, left: isCount },
  finished: LESSON,
  unfinished: LESSON,
  answered: {
    item: isText,
    revision: isText,
    outcome: oneOf(OUTCOMES),
    given: optional(isTexts),
    confidence: optional(oneOf(CONFIDENCES)),
    hints: optional(isCount),
  },
  saved: { word: isText, sentence: isText, page: isText, meaning: isText },
  unsaved: { word: isText },
};

/** Whether a value of unknown origin has an event's id and moment, and the fields of its kind. */
export function isEvent(value: unknown): value is LogEvent {
  if (typeof value !== "object" || value === null) return false;
  const row = value as Readonly<Record<string, unknown>>;
  const shape = Object.hasOwn(SHAPES, String(row.kind))
    ? SHAPES[row.kind as Happening["kind"]]
    : {};
  return (
    isText(row.kind) &&
    isText(row.id) &&
    row.id !== "" &&
    isMoment(row.at) &&
    Object.entries(shape).every(([field, check]) => check(row[field]))
  );
}

/** The one form that is written: other forms of the same moment would not sort by text. */
function isMoment(value: unknown): boolean {
  if (typeof value !== "string" || !MOMENT.test(value)) return false;
  const moment = new Date(value);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === value;
}
