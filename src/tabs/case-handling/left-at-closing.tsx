import type { ViewData } from '../../contract/contract.ts';
import { useWhen } from '../cases/when-words.ts';
import { layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Handling = ViewData<'case'>['handling'];

/** What is not over with the case, before it is closed: open tasks, and everything Datatilsynet was told would follow. */
export function LeftAtClosing({ openTasks, promises }: Pick<Handling, 'openTasks' | 'promises'>) {
  const when = useWhen();
  const day = useDay();
  const words = useText('cases').caseHandling.closing;
  return (
    <>
      {openTasks.length > 0 && (
        <div>
          <strong>{words.openTasks}</strong>
          <ul className={layout.list}>
            {openTasks.map(({ text, ownerName, dueOn }) => (
              <li key={`${text} ${ownerName}`}>
                {text} <span className={layout.quiet}>{words.task(ownerName, dueOn && day(dueOn))}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {promises.length > 0 && (
        <div>
          <strong>{words.promises}</strong>
          <ul className={layout.list}>
            {promises.map(({ text, at }) => (
              <li key={at}>
                {text} <span className={layout.quiet}>{when(at)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
