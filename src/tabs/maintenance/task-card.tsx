import { dayAt, dayWords } from '../date-words.ts';
import { ForEditors } from '../drafts/for-editors.tsx';
import { useSpeech } from '../language.tsx';
import { DueDate } from '../parts/due-date.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { nameOf, placeOf, type Settled, type Task } from './task-step.ts';
import { TaskSteps } from './task-steps.tsx';

const pictures: Readonly<Record<Task['state'], StatusKind>> = {
  ...{ late: 'urgent', open: 'owed', putOff: 'round', done: 'done', closed: 'done' },
};

interface TaskCardProps {
  task: Task;
  maySettle: boolean;
  today: string;
  onSettled: (settled: Settled | undefined) => void;
}

/** One rule or page to look over: why, by when, who answers for it, and what may be done. */
export function TaskCard({ task, maySettle, today, onSettled }: TaskCardProps) {
  const { language } = useSpeech();
  const words = useText('upkeep');
  const { state, cause, about, owner, due, because, byName, settledAt, closedBy, nextReview } = task;
  const name = nameOf(task);
  const day = (date: string) => dayWords(date, language, today);
  return (
    <article className={layout.card} aria-label={name}>
      <div className={layout.row}>
        <StatusWord kind={pictures[state]}>{words.state[state]}</StatusWord>
        {(state === 'late' || state === 'open') && <DueDate day={due} today={today} />}
      </div>
      <h3 className={layout.subheading}>{name}</h3>
      <p>{words.why(words.cause[cause], about)}</p>
      {owner && <p className={layout.quiet}>{words.owner(owner)}</p>}
      {because && <p>{because}</p>}
      {state === 'putOff' && <p>{words.until(day(due))}</p>}
      {closedBy && <p>{words.closedBy(closedBy)}</p>}
      {nextReview && <p>{words.nextReview(day(nextReview))}</p>}
      {byName && settledAt && <p className={layout.quiet}>{words.byLine(byName, day(dayAt(settledAt)))}</p>}
      <TextLink to={placeOf(task)}>{words.read(name)}</TextLink>
      {maySettle && (state === 'open' || state === 'late') && <ForEditors subject={task.subject} />}
      {maySettle && state !== 'closed' && <TaskSteps task={task} today={today} onSettled={onSettled} />}
    </article>
  );
}
