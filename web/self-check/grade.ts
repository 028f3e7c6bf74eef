// Grading of what is chosen, with no page in sight.

/** `unknown`: the reader said so; `ungraded`: the reader judges the answer. */
export type Outcome = "right" | "partly" | "wrong" | "unknown" | "ungraded";

export function gradeChoice(
  rightOptions: ReadonlySet<string>,
  chosen: ReadonlySet<string>,
): Outcome {
  const hits = [...chosen].filter((option) => rightOptions.has(option)).length;
  if (hits === rightOptions.size && hits === chosen.size) return "right";
  return hits > 0 ? "partly" : "wrong";
}

export type OptionState = "right-chosen" | "right-missed" | "wrong-chosen" | "wrong-left";

export function optionState(isRight: boolean, isChosen: boolean): OptionState {
  if (isRight) return isChosen ? "right-chosen" : "right-missed";
  return isChosen ? "wrong-chosen" : "wrong-left";
}

/** `rows` tells of each row whether it is right. */
export function gradeRows(rows: readonly boolean[]): Outcome {
  if (rows.every((right) => right)) return "right";
  return rows.some((right) => right) ? "partly" : "wrong";
}
