// What answers lead to, as course/choice.py decides it: gates first, then the bands of the score.

export type Lean = "ecs" | "eks" | "none";

export interface Answer {
  readonly id: string;
  readonly weight: number;
  readonly gate?: string;
  readonly warns?: string;
  /** The lean of the results against which this answer has an argument of its own. */
  readonly against?: Lean;
}

export interface Question {
  readonly id: string;
  readonly answers: readonly Answer[];
}

export interface Outcome {
  readonly id: string;
  readonly lean: Lean;
  readonly gate?: string;
  readonly from?: number;
}

export interface Choice {
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome[];
}

/** More than any change of a weight. */
const LAST = 1000;

/** The ids of the answers that were given, by the id of their question. */
export type Answers = Readonly<Record<string, string>>;

export interface Flip {
  readonly question: string;
  readonly answer: string;
  readonly outcome: string;
}

export interface Result {
  readonly score: number;
  readonly outcome: string;
  readonly warned: boolean;
  /** The question whose answer has the strongest argument against the result, if one has. */
  readonly against: string | undefined;
  readonly flip: Flip | undefined;
}

export function decide(choice: Choice, answers: Answers): Result {
  const { score, outcome } = decided(choice, answers);
  const given = choice.questions.map(
    (question) => [question.id, answerTo(question, answers)] as const,
  );
  return {
    score,
    outcome: outcome.id,
    warned: given.some(([, answer]) => answer?.warns === outcome.id),
    against: given.find(([, answer]) => answer?.against === outcome.lean)?.[0],
    flip: flipOf(choice, answers, outcome),
  };
}

function decided(choice: Choice, answers: Answers): { score: number; outcome: Outcome } {
  const given = choice.questions.flatMap((question) => answerTo(question, answers) ?? []);
  const score = given.reduce((sum, { weight }) => sum + weight, 0);
  const gates = new Set(given.map(({ gate }) => gate));
  if (!given.some(({ weight, gate }) => weight !== 0 || gate !== undefined)) gates.add("open");
  const outcome = choice.outcomes.find(({ gate, from = 0 }) =>
    gate === undefined ? score >= from : gates.has(gate),
  );
  if (outcome === undefined) throw new Error(`no result has the score ${score}`);
  return { score, outcome };
}

function answerTo(question: Question, answers: Answers): Answer | undefined {
  return question.answers.find(({ id }) => id === answers[question.id]);
}

/**
 * The least change of one answer that makes the result lean another way. Answers that open a gate
 * come after the others, since they would turn any result, and one that excludes both sides last.
 */
function flipOf(choice: Choice, answers: Answers, outcome: Outcome): Flip | undefined {
  let best: Flip | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const question of choice.questions) {
    const now = answerTo(question, answers)?.weight ?? 0;
    for (const { id, weight, gate } of question.answers) {
      const other = decided(choice, { ...answers, [question.id]: id }).outcome;
      const change =
        Math.abs(weight - now) + (gate === undefined ? 0 : other.lean === "none" ? 2 * LAST : LAST);
      if (other.lean === outcome.lean || change >= least) continue;
      least = change;
      best = { question: question.id, answer: id, outcome: other.id };
    }
  }
  return best;
}
