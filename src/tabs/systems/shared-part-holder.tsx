import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { HolderLine } from './holder-line.tsx';
import { PartForm } from './part-form.tsx';
import type { ShownSystem, SystemPartProps } from './shown-system.ts';

interface HolderProps extends SystemPartProps {
  holder: ShownSystem['parts'][number];
}

/** One who owns the data, administers the system or does the owner’s work, with the tasks (S101). */
export function SharedPartHolder({ holder, system, onDone }: HolderProps) {
  const words = useText('systems');
  const day = useDay();
  const end = useAction('endSystemPart');
  const [isOpen, setOpen] = useState(false);
  const { part, person, name, tasks = [], from } = holder;
  const send = { part, system: system.key, person };
  if (isOpen) {
    return (
      <PartForm
        {...{ part, system, holder }}
        onClose={() => setOpen(false)}
        onAppointed={() => {
          setOpen(false);
          onDone({
            said: words.appointed(name, words.part[part]),
            undo: { name: 'appointToSystem', send: { ...send, tasks: [...tasks] } },
          });
        }}
      />
    );
  }
  return (
    <HolderLine
      name={name}
      steps={
        system.mayAppoint.includes(part) && (
          <>
            {part === 'administrator' && (
              <Action appearance="subtle" aria-label={words.changeTasksNamed(name)} onClick={() => setOpen(true)}>
                {words.changeTasks}
              </Action>
            )}
            <Press
              of={end}
              send={send}
              appearance="subtle"
              aria-label={words.endNamed(words.part[part], name)}
              then={() =>
                onDone({
                  said: part === 'delegate' ? words.endedDelegate(name) : words.ended(name, words.part[part]),
                  undo: { name: 'appointToSystem', send: { ...send, ...(tasks.length > 0 && { tasks: [...tasks] }) } },
                })
              }
            >
              {words.end}
            </Press>
          </>
        )
      }
    >
      {tasks.length > 0 && <p>{words.tasksOf(tasks.map((task) => words.task[task]).join(', '))}</p>}
      <p className={layout.quiet}>{words.since(day(from))}</p>
      <FaultNotice fault={end.isPending ? null : end.error} sentences={words.fault} />
    </HolderLine>
  );
}
