import type { ReactNode } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { layout } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

export type OwnTask = ViewData<'fromDpo'>['tasks'][number];

const pictures: Readonly<Record<OwnTask['state'], StatusKind>> = { open: 'owed', done: 'done', dropped: 'withdrawn' };

interface TaskCardProps {
  task: OwnTask;
  /** Lines of whoever may know more than the owner. */
  more?: ReactNode;
  /** Buttons. */
  children: ReactNode;
}

/** One task: what is to be done, by when, and how far it is. */
export function TaskCard({ task, more, children }: TaskCardProps) {
  const day = useDay();
  const words = useText('cases').relations.tasks;
  const { kind, text: said, dueOn, state, late } = task;
  return (
    <article className={layout.card} aria-label={said}>
      <p className={layout.asWritten}>
        <strong>{words.kind[kind]}:</strong> {said}
      </p>
      <div className={layout.row}>
        <StatusWord kind={late ? 'urgent' : pictures[state]}>{late ? words.late : words.state[state]}</StatusWord>
        {dueOn !== undefined && state === 'open' && <span>{words.dueOn(day(dueOn))}</span>}
      </div>
      {more}
      <div className={layout.row}>{children}</div>
    </article>
  );
}
