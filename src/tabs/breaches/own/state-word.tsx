import { useSpeech } from '../../language.tsx';
import { type StatusKind, StatusWord } from '../../parts/status-word.tsx';
import type { Report } from './shown-answers.ts';

const pictures: Readonly<Record<Report['state'], StatusKind>> = {
  received: 'owed',
  underReview: 'changed',
  closed: 'done',
};

/** Where one's own report stands: one of three words, never the clock, the risk or a decision (domain.md 2.9). */
export function StateWord({ state }: { state: Report['state'] }) {
  const { text } = useSpeech();
  return <StatusWord kind={pictures[state]}>{text.breaches.mine.states[state]}</StatusWord>;
}
