import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { nameOfTask, TaskLine } from './task-line.tsx';

interface ThingsProps {
  tasks: ViewData<'tasks'>;
  /** They are about a centre and not about the reader's own team. */
  centre?: boolean;
}

/** On Start, before a manager's own reading: *Tre ting, der venter på dig*, and the rest behind them (S21, S81, S84). */
export default function TasksCard() {
  const view = useView('tasks', {});
  return (
    <QueryBoundary view={view} lines={3}>
      {(tasks) => <Things tasks={tasks} />}
    </QueryBoundary>
  );
}

/** At most three at once; what is more is there for whoever asks. */
export function Things({ tasks: { first, rest }, centre }: ThingsProps) {
  const words = useText('manager').tasks;
  const lines = (list: typeof first) => (
    <ul className={layout.tightList}>
      {list.map((task) => (
        <TaskLine key={nameOfTask(task)} task={task} />
      ))}
    </ul>
  );
  if (first.length === 0) return <p className={layout.quiet}>{words.nothing}</p>;
  return (
    <Section title={centre ? words.titleCentre(first.length) : words.title(first.length)} card>
      {lines(first)}
      {rest.length > 0 && <Folded title={words.more(rest.length)}>{lines(rest)}</Folded>}
    </Section>
  );
}
