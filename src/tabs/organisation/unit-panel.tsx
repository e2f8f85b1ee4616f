import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useText } from '../use-text.ts';
import { CloseUnitForm } from './close-unit-form.tsx';
import { UnitForm } from './unit-form.tsx';
import type { Tree, Unit } from './unit-order.ts';

interface UnitPanelProps {
  tree: Tree;
  unit: Unit;
  mayEdit: boolean;
  onDone: (done: Done) => void;
}

/** What is known of a unit beside its line, and what an editor can do with it, one form at a time. */
export function UnitPanel({ tree, unit, mayEdit, onDone }: UnitPanelProps) {
  const words = useText('organisation');
  const [doing, setDoing] = useState<'add' | 'edit' | 'close'>();
  const first = useRef<HTMLButtonElement>(null);
  const { name, below } = unit;
  function stop(): void {
    flushSync(() => setDoing(undefined));
    first.current?.focus();
  }
  function done(what: Done): void {
    setDoing(undefined);
    onDone(what);
  }
  const form = { tree, onDone: done, onClose: stop };
  return (
    <div className={layout.card}>
      {below > 0 && <p>{words.below(below)}</p>}
      <p className={layout.quiet}>{words.code(unit.unit)}</p>
      {mayEdit && doing === undefined && (
        <div className={layout.actions} data-screen-only>
          <Action ref={first} aria-label={words.editNamed(name)} onClick={() => setDoing('edit')}>
            {words.edit}
          </Action>
          <Action aria-label={words.addUnder(name)} onClick={() => setDoing('add')}>
            {words.add}
          </Action>
          {unit.kind !== 'top' && (
            <Action aria-label={words.closeNamed(name)} onClick={() => setDoing('close')}>
              {words.close}
            </Action>
          )}
        </div>
      )}
      {doing === 'edit' && <UnitForm {...form} unit={unit} />}
      {doing === 'add' && <UnitForm {...form} under={unit} />}
      {doing === 'close' && <CloseUnitForm {...form} unit={unit} />}
    </div>
  );
}
