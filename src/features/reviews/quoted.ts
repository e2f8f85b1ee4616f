import type { Question } from '../questions/records.ts';
import type { Point } from './point.ts';
import { minutesOf, readPoints, writtenPoints } from './point.ts';
import type { Review } from './records.ts';

type QuotedQuestion = Pick<Question, 'text' | 'state' | 'agenda' | 'name'>;

/** So many letters in a row are nobody's own wording any more. */
const mostAlike = 20;

/** Has whoever asked said yes to their own words on an agenda? What was taken back is said by nobody. */
function mayBeQuoted({ state, agenda }: QuotedQuestion): boolean {
  return state !== 'withdrawn' && agenda === 'yes';
}

/** Does a point say what somebody has asked in their own words, all of it or a piece? Signs and capitals hide nothing. */
export function isQuoted(point: string, question: string): boolean {
  const [said, asked] = [bare(point), bare(question)];
  if (said === asked) return true;
  const [shorter, longer] = said.length < asked.length ? [said, asked] : [asked, said];
  return shorter.length >= mostAlike && longer.includes(shorter);
}

/** Does it say what somebody has asked without their yes? Nothing is kept that joins the two. */
export function lacksYes(text: string, questions: readonly QuotedQuestion[]): boolean {
  const quoted = questions.filter((question) => isQuoted(text, question.text));
  return quoted.length > 0 && !quoted.some(mayBeQuoted);
}

/** Does it name somebody who has asked? The name is on no agenda, not even with a yes. */
export function namesAsker(text: string, questions: readonly QuotedQuestion[]): boolean {
  const said = ` ${bare(text)} `;
  return questions.some(({ name }) => bare(name) !== '' && said.includes(` ${bare(name)} `));
}

/** The points that may stand: a yes can be taken back until the meeting is held. */
export function allowedPoints(points: readonly Point[], questions: readonly QuotedQuestion[]): readonly Point[] {
  return points.filter(({ kind, text = '' }) => kind !== 'question' || !lacksYes(text, questions));
}

/** The agenda as it may be held. What has been held stands. */
export function agendaAllowed(review: Review, questions: readonly QuotedQuestion[]): Review {
  if (review.state === 'held') return review;
  const all = readPoints(review.points);
  const allowed = allowedPoints(all, questions);
  if (allowed.length === all.length) return review;
  return { ...review, points: writtenPoints(allowed), minutes: minutesOf(allowed) };
}

/** Has a meeting been held with these words? Then the yes has been used. */
export function isUsed(question: Pick<QuotedQuestion, 'text'>, reviews: readonly Review[]): boolean {
  return reviews.some(
    ({ heldOn, points }) =>
      heldOn !== undefined &&
      readPoints(points).some(({ kind, text = '' }) => kind === 'question' && isQuoted(text, question.text)),
  );
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
