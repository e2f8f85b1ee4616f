import { useState } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import { addMonths } from '../../core/dates.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { FindColleague } from '../parts/find-colleague.tsx';
import { DayInput, useDayFault } from '../parts/form/day-input.tsx';
import { isDay } from '../parts/form/typed-day.ts';
import { Action, CloseForm } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';

interface DelegateProps {
  task: ActionInput<'delegateTask'>['task'];
  about: string;
  /** The task in words, for whoever hears the button alone. */
  what: string;
}

/** Has somebody else do a task until a day, and takes it back; who answers for it is said each time (S72, INV4). */
export function Delegate({ task, about, what }: DelegateProps) {
  const today = useToday();
  const day = useDay();
  const words = useText('manager').tasks.delegate;
  const delegations = useView('delegations', {}).data?.data;
  const give = useAction('delegateTask');
  const takeBack = useAction('takeBackTask');
  const [isOpen, setOpen] = useState(false);
  const [until, setUntil] = useState<string>(addMonths(today, 1));
  const limits = { min: today, max: addMonths(today, 12) };
  const wrong = useDayFault(limits);
  if (!delegations) return null;
  const now = delegations.mine.find((one) => one.task === task && one.about === about);
  const no = delegations.declined.find((one) => one.task === task && one.about === about);
  const fault = give.error ?? takeBack.error;
  const isPending = give.isPending || takeBack.isPending;
  return (
    <div className={layout.form}>
      {now && (
        <p>
          {words.now(now.performerName, day(now.until))} <strong>{words.stillYours}</strong>
        </p>
      )}
      {no && !now && <p>{words.no(no.performerName, day(no.on))}</p>}
      {isOpen && (
        <>
          <p className={layout.quiet}>{words.help}</p>
          <DayInput label={words.until} {...limits} value={until} onChange={setUntil} />
          <FindColleague
            autoFocus
            words={words}
            onChoose={({ id }) => {
              if (isDay(until) && !wrong(until) && !isPending) {
                give.mutate({ task, about, performer: id, until }, { onSuccess: () => setOpen(false) });
              }
            }}
          />
        </>
      )}
      <FaultNotice fault={isPending ? null : fault} sentences={words.fault} />
      <div className={layout.actions}>
        {isOpen && <CloseForm onClose={() => setOpen(false)} />}
        {!isOpen && now && (
          <Action disabledFocusable={isPending} onClick={() => isPending || takeBack.mutate({ task, about })}>
            {words.takeBack}
          </Action>
        )}
        {!isOpen && !now && (
          <Action aria-label={words.openNamed(what)} onClick={() => setOpen(true)}>
            {words.open}
          </Action>
        )}
      </div>
    </div>
  );
}
