import { useAction } from '../api-hooks.tsx';
import { Press } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Unit } from './unit-order.ts';

interface ClosedUnitsProps {
  units: readonly Unit[];
  mayEdit: boolean;
  onDone: (done: Done) => void;
}

/** Units of the past, the last closed first: never deleted, and an editor can open one again. */
export function ClosedUnits({ units, mayEdit, onDone }: ClosedUnitsProps) {
  const words = useText('organisation');
  const ordered = units.toSorted((a, b) => (b.closed ?? '').localeCompare(a.closed ?? ''));
  return (
    <Folded title={words.closed.title(units.length)}>
      <ul className={layout.tightList}>
        {ordered.map((unit) => (
          <li key={unit.unit} className={layout.entry}>
            <ClosedUnit unit={unit} mayEdit={mayEdit} onDone={onDone} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function ClosedUnit({ unit, mayEdit, onDone }: Omit<ClosedUnitsProps, 'units'> & { unit: Unit }) {
  const words = useText('organisation');
  const day = useDay();
  const open = useAction('closeUnit');
  const { unit: code, name, managerName, closed = '', seen } = unit;
  return (
    <>
      <span className={layout.entryName}>{name}</span>
      <StatusWord kind="locked">{words.closed.from(day(closed))}</StatusWord>
      {managerName !== undefined && <p>{words.leads(managerName)}</p>}
      <p className={layout.quiet}>{words.code(code)}</p>
      <FaultNotice fault={open.isPending ? null : open.error} sentences={words.fault} />
      {mayEdit && (
        <div data-screen-only>
          <Press
            of={open}
            send={{ unit: code, does: 'open', seen }}
            busy={words.opening}
            aria-label={words.openNamed(name)}
            then={() => onDone({ said: words.done.opened(name) })}
          >
            {words.open}
          </Press>
        </div>
      )}
    </>
  );
}
