import { useSpeech } from '../language.tsx';
import type { StatusKind } from '../parts/status-word.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import type { CaseLine } from './time-left.ts';

const kinds: Readonly<Record<CaseLine['status'], StatusKind>> = {
  received: 'new',
  underReview: 'owed',
  followUp: 'round',
  reopened: 'round',
  closed: 'done',
  merged: 'replaced',
  openedInError: 'withdrawn',
};

/** How far a case has come, and what came of it once that has been decided. */
export function CaseState({ line: { status, outcome } }: { line: Pick<CaseLine, 'status' | 'outcome'> }) {
  const words = useSpeech().text.cases;
  return (
    <>
      <StatusWord kind={kinds[status]}>{words.status[status]}</StatusWord>
      {outcome !== 'notAssessed' && <span>{words.outcome[outcome]}</span>}
    </>
  );
}
