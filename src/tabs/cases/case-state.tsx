import { useSpeech } from '../language.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
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

/** How far a case has come, or the one it has become part of, and what came of it once that has been decided. */
export function CaseState({
  line: { status, outcome, goesOnIn },
}: {
  line: Pick<CaseLine, 'status' | 'outcome'> & Partial<Pick<CaseLine, 'goesOnIn'>>;
}) {
  const words = useSpeech().text.cases;
  return (
    <>
      <StatusWord kind={kinds[status]}>{words.status[status]}</StatusWord>
      {goesOnIn && <span>{words.goesOnIn(goesOnIn.number, words.status[goesOnIn.status])}</span>}
      {outcome !== 'notAssessed' && <span>{words.outcome[outcome]}</span>}
    </>
  );
}
