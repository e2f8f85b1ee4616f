import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { Fold } from '../parts/fold.tsx';
import { ListSearch } from '../parts/list-search.tsx';
import { layout, Section } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { ExportTasks } from './export-tasks.tsx';
import { SystemTasks } from './system-tasks.tsx';
import { fittingTasks, type TaskLine, type TaskWords, taskLines } from './task-lines.ts';
import { TaskList } from './task-list.tsx';

/** *Hvem gør hvad* (S68, S73, S124): who answers for each task, who does it, who is asked and who is told. */
export default function ResponsibilitiesPage() {
  const words = useText('responsibilities');
  const view = useView('responsibilities', {});
  return (
    <ViewPage title={words.title} lead={words.lead} view={view} lines={10} wide>
      {(data) => <Tasks data={data} />}
    </ViewPage>
  );
}

function Tasks({ data }: { data: ViewData<'responsibilities'> }) {
  const own = useText('responsibilities');
  const words: TaskWords = { own, wheel: useText('wheel'), controls: useText('controls') };
  const [written, write] = useState('');
  const [isOpen, open] = useState(false);
  const found = fittingTasks(taskLines(data, words), written);
  const part = (kind: TaskLine['kind'], title: string) => {
    const lines = found.filter((line) => line.kind === kind);
    return (
      lines.length > 0 && (
        <Section title={title}>
          <TaskList lines={lines} />
        </Section>
      )
    );
  };
  return (
    <>
      <div className={layout.form} data-screen-only>
        <ListSearch label={own.search} written={written} onWrite={write} found={own.found(found.length)} />
      </div>
      {part('task', own.always)}
      {part('wheel', own.wheel)}
      {found.length === 0 && !data.hasSystems && (
        <EmptyState picture="calm" title={own.nothingFits} next={own.nothingFitsNext} />
      )}
      {data.hasSystems && (
        <Fold title={own.systems} onToggle={open}>
          {isOpen && <SystemTasks written={written} words={words} />}
        </Fold>
      )}
      <div className={layout.actions} data-screen-only>
        <ExportTasks data={data} words={words} />
      </div>
    </>
  );
}
