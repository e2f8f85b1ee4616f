import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { useLacks } from '../clearance/use-lacks.ts';
import { Action, LinkButton } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Member } from './member.ts';
import { MemberRow } from './member-row.tsx';

const needTheManager = ['behind', 'coming'] as const;
const needNothing = ['underWay', 'paused', 'ready'] as const;
/** As many as a phone shows without getting long; in a larger team only those who need the manager stand open. */
const smallTeam = 12;
const atOnce = 8;

// On paper a list is whole.
const useStyles = makeStyles({ later: { '@media screen': { display: 'none' } } });

/** The team by state: those who need the manager first, those who are ready folded away. */
export function Members({ members }: { members: readonly Member[] }) {
  const { team: words } = useText('manager');
  const clearance = useText('clearance');
  const lacks = useLacks();
  const inState = (wanted: Member['state']) => members.filter(({ state }) => state === wanted);
  const severalUnits = new Set(members.flatMap(({ jobs }) => jobs.map(({ unit }) => unit))).size > 1;
  const rows = (list: readonly Member[]) => (
    <ul className={layout.tightList}>
      {list.map((member) => (
        <MemberRow key={member.person} member={member} withUnit={severalUnits} lacks={lacks(member.person)} />
      ))}
    </ul>
  );
  const isFolded = (state: Member['state']) => state === 'ready' || members.length > smallTeam;
  const some = (state: Member['state']) => inState(state).length > 0;
  return (
    <>
      {needTheManager.filter(some).map((state) => (
        <section key={state}>
          <h2 className={layout.subheading}>{words.state[state](inState(state).length)}</h2>
          {state === 'coming' && (
            <div className={layout.actions} data-screen-only>
              <LinkButton to="/clearance">{clearance.title}</LinkButton>
            </div>
          )}
          {inState(state).some(({ inPerson }) => inPerson && inPerson.rules.length > 0) && (
            <p className={layout.quiet}>{words.inPerson}</p>
          )}
          {state === 'behind' && <Remind members={inState(state)} />}
          <Long list={inState(state)} rows={rows} />
        </section>
      ))}
      {needNothing.filter(some).map((state) =>
        isFolded(state) ? (
          <Folded key={state} title={words.state[state](inState(state).length)}>
            {rows(inState(state))}
          </Folded>
        ) : (
          <section key={state}>
            <h2 className={layout.subheading}>{words.state[state](inState(state).length)}</h2>
            {rows(inState(state))}
          </section>
        ),
      )}
    </>
  );
}

/** Those it has lasted longest for, and the rest when they are asked for. */
function Long({ list, rows }: { list: readonly Member[]; rows: (some: readonly Member[]) => ReactNode }) {
  const styles = useStyles();
  const words = useText('manager').team;
  const [isWhole, showWhole] = useState(false);
  if (list.length <= smallTeam) return rows(list);
  return (
    <>
      {rows(list.slice(0, atOnce))}
      <div data-screen-only>
        <Action aria-expanded={isWhole} onClick={() => showWhole(!isWhole)}>
          {isWhole ? words.showFewer : words.showMore(list.length - atOnce)}
        </Action>
      </div>
      <div {...(!isWhole && { className: styles.later })}>{rows(list.slice(atOnce))}</div>
    </>
  );
}

/** *Send påmindelse* (S82): to everybody in the list, and then what came of it, the names by what came. */
function Remind({ members }: { members: readonly Member[] }) {
  const words = useText('manager').team;
  const job = useAction('remindTeam');
  const outcome = useRef<HTMLDivElement>(null);
  const people = members.filter(({ noAccount }) => !noAccount).map(({ person }) => person);
  const came = job.data?.record.came ?? [];
  if (people.length === 0 && came.length === 0) return null;
  // Somebody may have left the list since.
  const named = came.flatMap(({ person, came: what }) => {
    const member = members.find((one) => one.person === person);
    return member ? [{ what, name: member.name }] : [];
  });

  function send(): void {
    // The button that was pressed is gone: the keyboard goes on from what came of it.
    if (!job.isPending) job.mutate({ people }, { onSuccess: () => outcome.current?.focus({ preventScroll: true }) });
  }

  return (
    <div data-screen-only>
      {came.length === 0 && <p className={layout.quiet}>{words.remindHelp}</p>}
      {came.length === 0 && (
        <div className={layout.actions}>
          <Action disabledFocusable={job.isPending} onClick={send}>
            {job.isPending ? words.reminding : words.remind(people.length)}
          </Action>
        </div>
      )}
      <div ref={outcome} role="status" tabIndex={-1}>
        {[...Map.groupBy(named, ({ what }) => what)].map(([what, some]) => (
          <p key={what}>
            <strong>{words.reminded[what]}:</strong> {some.map(({ name }) => name).join(', ')}
          </p>
        ))}
      </div>
      {job.error && !job.isPending && <RefusalNotice fault={job.error} />}
    </div>
  );
}
