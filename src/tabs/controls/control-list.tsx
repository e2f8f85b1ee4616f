import { useState } from 'react';
import type { SystemControlKind } from '../../features/systems/controls/stored-words.ts';
import { Action } from '../parts/link-button.tsx';
import { List, layout } from '../parts/page.tsx';
import { HolderLine } from '../systems/holder-line.tsx';
import type { SystemPartProps } from '../systems/shown-system.ts';
import { useText } from '../use-text.ts';
import { ControlForm } from './control-form.tsx';
import { OneControl } from './one-control.tsx';

/** What is controlled of a system (S36, S39, S44, S47, S60, S61, S93): what runs, what nobody has planned, and more. */
export function ControlList({ system, onDone }: SystemPartProps) {
  const words = useText('controls');
  const [open, setOpen] = useState<SystemControlKind | 'more'>();
  const { controls, unplannedControls, plannableControls } = system;
  const running = controls.flatMap(({ kind, endedOn }) => (endedOn === undefined ? [kind] : []));
  const free = plannableControls.filter((kind) => !running.includes(kind) && !unplannedControls.includes(kind));
  const form = (kinds: readonly SystemControlKind[]) => (
    <ControlForm
      {...{ kinds, system }}
      onClose={() => setOpen(undefined)}
      onPlanned={(done) => {
        setOpen(undefined);
        onDone(done);
      }}
    />
  );
  return (
    <>
      {controls.length === 0 && unplannedControls.length === 0 && <p>{words.none}</p>}
      <List of={controls} by="key" className={layout.tightList}>
        {(control) => <OneControl {...{ control, system, onDone }} />}
      </List>
      {unplannedControls.map((kind) =>
        open === kind ? (
          <div key={kind}>
            <HolderLine name={words.kind[kind]} />
            {form([kind])}
          </div>
        ) : (
          <HolderLine
            key={kind}
            name={words.kind[kind]}
            steps={
              plannableControls.includes(kind) && (
                <Action
                  appearance="subtle"
                  aria-label={words.planNamed(words.kind[kind])}
                  onClick={() => setOpen(kind)}
                >
                  {words.plan}
                </Action>
              )
            }
          >
            <p className={layout.quiet}>{words.unplanned}</p>
          </HolderLine>
        ),
      )}
      {open === 'more' && form(free)}
      {open !== 'more' && free.length > 0 && (
        <div data-screen-only>
          <Action appearance="subtle" className={layout.flush} onClick={() => setOpen('more')}>
            {words.planMore}
          </Action>
        </div>
      )}
    </>
  );
}
