import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import type { SystemPartProps } from '../systems/shown-system.ts';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { LifeForm, type ShownLifeEvent } from './life-form.tsx';

type Decision = ActionInput<'decideLifeEvent'>['decision'];

const pictures: Readonly<Record<ShownLifeEvent['state'], StatusKind>> = {
  open: 'owed',
  approved: 'done',
  dropped: 'withdrawn',
};

const useStyles = makeStyles({
  // In line with the words above.
  steps: { display: 'flex', flexWrap: 'wrap', marginInlineStart: '-12px', '& button': { minWidth: 'auto' } },
});

/** What is to happen to a system: what its checklist asks, what is lacking, and the owner's decision. */
export function OneLifeEvent({ event, system, onDone }: SystemPartProps & { event: ShownLifeEvent }) {
  const styles = useStyles();
  const words = useText('life');
  const [day, today] = [useDay(), useToday()];
  const action = useAction('decideLifeEvent');
  const [isOpen, setOpen] = useState(false);
  const { key, kind, what, plannedFor, state, tradeOff, decidedOn, decidedByName, version, missing, checks } = event;
  const name = words.named(words.kind[kind], what);
  const isPending = state === 'open';
  if (isOpen) {
    return (
      <LifeForm
        {...{ event, system }}
        onClose={() => setOpen(false)}
        onSaved={(done) => {
          setOpen(false);
          onDone(done);
        }}
      />
    );
  }
  const press = (step: Decision, said: string, label: string) => (
    <Press
      of={action}
      send={{ event: key, decision: step, seen: version }}
      appearance="subtle"
      aria-label={label}
      then={({ record: { version: seen } }) => {
        const back = { event: key, decision: step === 'reopen' ? ('approve' as const) : ('reopen' as const), seen };
        onDone({
          said: words.done[step],
          ...(step !== 'reopen' && { undo: { name: 'decideLifeEvent' as const, send: back } }),
        });
      }}
    >
      {said}
    </Press>
  );
  return (
    <section aria-label={name}>
      <h3 className={layout.entryName}>{name}</h3>
      <StatusWord kind={isPending && plannedFor < today ? 'urgent' : pictures[state]}>{words.state[state]}</StatusWord>
      <p className={layout.quiet}>
        {decidedOn === undefined
          ? words.plannedFor(day(plannedFor))
          : words.decided(decidedByName ?? '', day(decidedOn))}
      </p>
      {isPending && (
        <ul className={layout.tightList}>
          {checks.map((check) => (
            <li key={check} className={layout.row}>
              <StatusWord kind={missing.includes(check) ? 'owed' : 'done'}>
                {missing.includes(check) ? words.missing : words.seenTo}
              </StatusWord>
              <span>{words.check[check]}</span>
            </li>
          ))}
        </ul>
      )}
      {tradeOff && <p className={layout.asWritten}>{tradeOff}</p>}
      <div className={styles.steps} data-screen-only>
        {isPending && system.mayBegin && (
          <Action appearance="subtle" aria-label={words.editNamed(name)} onClick={() => setOpen(true)}>
            {words.edit}
          </Action>
        )}
        {system.mayDecide &&
          isPending &&
          missing.length === 0 &&
          press('approve', words.approve, words.approveNamed(name))}
        {system.mayDecide && isPending && press('drop', words.drop, words.dropNamed(name))}
        {system.mayDecide && !isPending && press('reopen', words.reopen, words.reopenNamed(name))}
      </div>
      <FaultNotice fault={action.isPending ? null : action.error} sentences={words.check} />
    </section>
  );
}
