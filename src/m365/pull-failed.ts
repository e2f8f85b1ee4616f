import { errorCode, type GraphAnswer } from './rows/answers.ts';

/** An answer nothing can be done with now; the caller tries again later. */
export class PullFailed extends Error {
  override name = 'PullFailed';
  readonly status: number;
  readonly answer: GraphAnswer;

  constructor(answer: GraphAnswer) {
    super(`Graph answered ${answer.status} ${errorCode(answer)}`);
    this.status = answer.status;
    this.answer = answer;
  }
}
