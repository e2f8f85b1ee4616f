import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';

/** *Send påmindelse i borgmesterens navn* (S102): to those who owe something, whoever they are. */
export function RemindCouncil({ mayor }: { mayor: string }) {
  const words = useText('manager').council;
  const action = useAction('remindCouncil');
  const answer = action.data?.record;
  const came = answer?.counts;
  return (
    <>
      <p className={layout.quiet}>{words.remindHelp(mayor)}</p>
      {!answer && (
        <div className={layout.actions}>
          <Action
            appearance="primary"
            disabledFocusable={action.isPending}
            onClick={() => action.isPending || action.mutate({ everybody: true })}
          >
            {action.isPending ? words.reminding : words.remind}
          </Action>
        </div>
      )}
      <div role="status">
        {answer && !came && <p>{words.reminded}</p>}
        {came && came.owing === 0 && <p>{words.nothingOwed}</p>}
        {came && came.onItsWay > 0 && <p>{words.onItsWay(came.onItsWay)}</p>}
        {came && came.owing > came.onItsWay && <p>{words.resting(came.owing - came.onItsWay)}</p>}
      </div>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </>
  );
}
