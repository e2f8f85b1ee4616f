import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { text } from '../../features/systems/text.da.ts';
import { useView } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { Folded, layout } from '../parts/page.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

/** Who did what to the system, the latest first (INV16); fetched when somebody opens it. */
export function SystemHistory({ system }: { system: string }) {
  const words = useText('systems').history;
  const [isOpen, setOpen] = useState(false);
  return (
    <Folded title={words.title} data-screen-only onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {isOpen && <Entries system={system} />}
    </Folded>
  );
}

function Entries({ system }: { system: string }) {
  const words = useText('systems');
  const day = useDay();
  const view = useView('systemHistory', { system });
  return (
    <QueryBoundary view={view} lines={4}>
      {({ entries }) =>
        entries.length === 0 ? (
          <p className={layout.quiet}>{words.history.none}</p>
        ) : (
          <ul className={layout.tightList}>
            {entries.map((entry) => (
              <li key={`${entry.at} ${entry.what} ${entry.part ?? ''} ${entry.person ?? ''} ${entry.document ?? ''}`}>
                {words.history.line(day(dayAt(entry.at)), entry.by, doneIn(words, entry))}
              </li>
            ))}
          </ul>
        )
      }
    </QueryBoundary>
  );
}

type Entry = ViewData<'systemHistory'>['entries'][number];

function doneIn({ history, part: parts, document: documents }: typeof text, entry: Entry): string {
  const { what, part, person = '', document } = entry;
  if (part !== undefined) {
    return (what === 'endSystemPart' ? history.ended : history.appointed)(parts[part], person);
  }
  if (document !== undefined) return history.document(documents[document]);
  return history.what[what === 'endSystemPart' ? 'appointToSystem' : what];
}
