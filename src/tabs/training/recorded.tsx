import { useAction } from '../api-hooks.tsx';
import { Press } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Training } from './shown-course.ts';

type Recorded = Training['recorded'][number];

/** What was recorded together lately, each with its way back. */
export function RecordedLately({ recorded, onDone }: { recorded: readonly Recorded[]; onDone: (done: Done) => void }) {
  const words = useText('training');
  if (recorded.length === 0) return null;
  return (
    <Folded title={words.lately(recorded.length)} data-screen-only>
      <ul className={layout.tightList}>
        {recorded.map((one) => (
          <OneBatch key={one.batch} {...{ one, onDone }} />
        ))}
      </ul>
    </Folded>
  );
}

function OneBatch({ one, onDone }: { one: Recorded; onDone: (done: Done) => void }) {
  const words = useText('training');
  const day = useDay();
  const action = useAction('undoAttendance');
  const { batch, titles, on, rows, how, byName } = one;
  const said = words.batch(titles, day(on), rows);
  return (
    <li className={layout.entry}>
      <span>{said}</span>
      <span className={layout.quiet}>
        {how === 'self' ? words.how[how] : `${words.how[how]} · ${words.by(byName)}`}
      </span>
      <Press
        of={action}
        send={{ batch }}
        appearance="subtle"
        busy={words.undoing}
        aria-label={words.undoNamed(said)}
        then={() => onDone({ said: words.undone })}
      >
        {words.undo}
      </Press>
      <FaultNotice fault={action.isPending ? null : action.error} sentences={words.fault} />
    </li>
  );
}
