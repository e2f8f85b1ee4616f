import { useState } from 'react';
import { Action } from '../parts/link-button.tsx';
import { List, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import type { SystemPartProps } from '../systems/shown-system.ts';
import { useText } from '../use-text.ts';
import { LifeForm } from './life-form.tsx';
import { OneLifeEvent } from './one-life-event.tsx';

/** What has happened and is to happen to a system (S46, S56, S58, S99), and what it is used without. */
export function LifeList({ system, onDone }: SystemPartProps) {
  const words = useText('life');
  const [isOpen, setOpen] = useState(false);
  const { lifeEvents, usedWithout, mayBegin } = system;
  return (
    <>
      {usedWithout.map((what) => (
        <StatusWord key={what} kind="urgent">
          {words.usedWithout[what]}
        </StatusWord>
      ))}
      {lifeEvents.length === 0 && usedWithout.length === 0 && <p>{words.none}</p>}
      <List of={lifeEvents} by="key" className={layout.tightList}>
        {(event) => <OneLifeEvent {...{ event, system, onDone }} />}
      </List>
      {isOpen && (
        <LifeForm
          system={system}
          onClose={() => setOpen(false)}
          onSaved={(done) => {
            setOpen(false);
            onDone(done);
          }}
        />
      )}
      {mayBegin && !isOpen && (
        <div data-screen-only>
          <Action appearance="subtle" className={layout.flush} onClick={() => setOpen(true)}>
            {words.begin}
          </Action>
        </div>
      )}
    </>
  );
}
