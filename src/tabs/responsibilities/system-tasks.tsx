import { useView } from '../api-hooks.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { fittingTasks, systemLines, type TaskWords } from './task-lines.ts';
import { TaskList } from './task-list.tsx';

/** Who does what about each system and its controls. A register is a thousand: it comes when it is opened. */
export function SystemTasks({ written, words }: { written: string; words: TaskWords }) {
  const view = useView('systemResponsibilities', {});
  return (
    <QueryBoundary view={view} lines={6}>
      {({ systems }) => {
        const lines = fittingTasks(systemLines(systems, words), written);
        return lines.length === 0 ? <p>{words.own.nothingFits}</p> : <TaskList key={written} lines={lines} />;
      }}
    </QueryBoundary>
  );
}
