import { useLacks } from '../clearance/use-lacks.ts';
import { useLeading } from '../leading-language.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import type { Member } from './member-row.tsx';
import { MemberRow } from './member-row.tsx';
import { Remind } from './remind.tsx';

const shownAtOnce = ['behind', 'coming', 'underWay', 'paused'] as const;

/** The team by state: those who need the manager first, those who are ready folded away. */
export function Members({ members, today }: { members: readonly Member[]; today: string }) {
  const layout = useLayout();
  const { team: words, clearance } = useLeading();
  const lacks = useLacks();
  const inState = (wanted: Member['state']) => members.filter(({ state }) => state === wanted);
  const severalUnits = new Set(members.flatMap(({ jobs }) => jobs.map(({ unit }) => unit))).size > 1;
  const rows = (list: readonly Member[]) => (
    <ul className={layout.tightList}>
      {list.map((member) => (
        <MemberRow
          key={member.person}
          member={member}
          today={today}
          withUnit={severalUnits}
          lacks={lacks(member.person)}
        />
      ))}
    </ul>
  );
  const ready = inState('ready');
  return (
    <>
      {shownAtOnce
        .filter((state) => inState(state).length > 0)
        .map((state) => (
          <section key={state}>
            <h2 className={layout.subheading}>{words.state[state](inState(state).length)}</h2>
            {rows(inState(state))}
            {state === 'behind' && <Remind members={inState(state)} />}
            {state === 'coming' && <LinkButton to="/clearance">{clearance.title}</LinkButton>}
          </section>
        ))}
      {ready.length > 0 && (
        <details>
          <summary className={layout.summary}>{words.state.ready(ready.length)}</summary>
          {rows(ready)}
        </details>
      )}
    </>
  );
}
