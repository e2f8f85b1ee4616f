import type { ActionInput, ViewData } from '../../contract/contract.ts';
import type { TextOf } from '../use-text.ts';

export type ShownPoint = ViewData<'reviews'>['agenda']['points'][number];
type SavedPoint = ActionInput<'saveAgenda'>['points'][number];

/** What a point is called on the page: number and title of a rule, the question itself. */
export function pointTitle(point: ShownPoint, words: TextOf<'manager'>['reviews']): string {
  const { kind, ref = '', text = '', title } = point;
  if (kind === 'privateData') return words.privateData.title;
  if (kind === 'question') return text;
  if (kind === 'lesson') return title ?? words.gone;
  return `${ref.toUpperCase()} ${title ?? words.gone}`;
}

/** What the point asks of everybody, line by line. */
export function pointLines(point: ShownPoint, words: TextOf<'manager'>['reviews']): readonly string[] {
  return point.kind === 'privateData' ? words.privateData.must : (point.must ?? []);
}

/** One question to talk about; two points of a kind get different ones. */
export function pointQuestion({ kind }: ShownPoint, at: number, words: TextOf<'manager'>['reviews']): string {
  const about = kind === 'leastConfirmed' ? 'rule' : kind;
  const questions = words.talkAbout[about];
  return questions[at % questions.length] ?? '';
}

/** Two points about the same thing have the same. */
export function pointKey({ kind, ref = '', text = '' }: ShownPoint): string {
  return `${kind}:${ref}${text}`;
}

/** The point without what is only shown. */
export function savedPoint({ kind, ref = '', text = '', minutes }: ShownPoint): SavedPoint {
  if (kind === 'privateData') return { kind, minutes };
  if (kind === 'question') return { kind, text, minutes };
  return { kind, ref, minutes };
}
