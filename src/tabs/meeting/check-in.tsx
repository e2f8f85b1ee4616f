import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';

interface CheckInProps {
  code: string;
  here: boolean;
  managerName: string;
}

/** *Jeg er her*: a suggestion to the manager, who records who was there. */
export function CheckIn({ code, here, managerName }: CheckInProps) {
  const words = useText('meeting').here;
  const action = useAction('checkIn');
  const say = (isHere: boolean) => action.isPending || action.mutate({ code, here: isHere });
  return (
    <section className={layout.card} aria-label={words.ask}>
      <div role="status">{here && <Notice kind="good" title={words.done(managerName)} />}</div>
      {!here && (
        <>
          <h2 className={layout.subheading}>{words.ask}</h2>
          <p className={layout.quiet}>{words.help}</p>
        </>
      )}
      <div>
        {here ? (
          <Action appearance="subtle" disabledFocusable={action.isPending} onClick={() => say(false)}>
            {words.undo}
          </Action>
        ) : (
          <Action appearance="primary" disabledFocusable={action.isPending} onClick={() => say(true)}>
            {words.button}
          </Action>
        )}
      </div>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </section>
  );
}
