import { useRef } from 'react';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Member } from './member.ts';

type Came = NonNullable<Member['reminder']>;

/** *Send påmindelse* (S82): to those it reaches, the others named with the reason before it is pressed. */
export function Remind({ members, primary = false }: { members: readonly Member[]; primary?: boolean }) {
  const words = useText('manager').team;
  const action = useAction('remindTeam');
  const outcome = useRef<HTMLDivElement>(null);
  const reached = members.filter(({ reminder }) => reminder === 'onItsWay').map(({ person }) => person);
  const came = action.data?.record.came;

  function send(): void {
    // The button that was pressed is gone: the keyboard goes on from what came of it.
    const onSuccess = () => outcome.current?.focus({ preventScroll: true });
    if (!action.isPending) action.mutate({ people: reached }, { onSuccess });
  }

  return (
    <div className={layout.stack} data-screen-only>
      {!came && reached.length === 0 && <p>{words.cannotRemind}</p>}
      {!came && <Named of={members.flatMap(({ name, reminder }) => (reminder ? [{ name, what: reminder }] : []))} />}
      {!came && reached.length > 0 && (
        <>
          <p className={layout.quiet}>{words.remindHelp}</p>
          <div>
            <Action appearance={primary ? 'primary' : 'secondary'} disabledFocusable={action.isPending} onClick={send}>
              {action.isPending ? words.reminding : words.remind(reached.length)}
            </Action>
          </div>
        </>
      )}
      <div ref={outcome} role="status" tabIndex={-1}>
        {came && <Named all of={came.flatMap(({ person, came: what }) => named(members, person, what))} />}
      </div>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </div>
  );
}

/** Somebody may have left the list since. */
function named(members: readonly Member[], person: string, what: Came): readonly { name: string; what: Came }[] {
  const member = members.find((one) => one.person === person);
  return member ? [{ what, name: member.name }] : [];
}

/** Names by what comes of it; those it reaches are not named before it is sent. */
function Named({ of, all = false }: { of: readonly { name: string; what: Came }[]; all?: boolean }) {
  const words = useText('manager').team;
  const shown = of.filter(({ what }) => all || what !== 'onItsWay');
  return [...Map.groupBy(shown, ({ what }) => what)].map(([what, some]) => (
    <p key={what}>
      <strong>{words.reminded[what]}:</strong> {some.map(({ name }) => name).join(', ')}
    </p>
  ));
}
