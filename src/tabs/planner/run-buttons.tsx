import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';

/** Begins, goes on with or stops the run; one button at a time. */
export function RunButtons({ state }: { state: NonNullable<ViewData<'planner'>['run']>['state'] | undefined }) {
  const words = useText('manager').planner;
  const start = useAction('runPlanner');
  const stop = useAction('runPlanner');
  const isGoing = state === 'running' || state === 'wanted';
  const fault = start.error ?? stop.error;
  return (
    <>
      {fault && <RefusalNotice fault={fault} />}
      <div className={layout.actions}>
        {isGoing ? (
          <Action disabledFocusable={stop.isPending} onClick={() => stop.mutate({ deed: 'stop' })}>
            {stop.isPending ? words.stopping : words.stop}
          </Action>
        ) : (
          <Action
            appearance="primary"
            disabledFocusable={start.isPending}
            onClick={() => start.mutate({ deed: 'start' })}
          >
            {start.isPending ? words.starting : state === 'stopped' ? words.resume : words.start}
          </Action>
        )}
      </div>
    </>
  );
}
