import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLacks } from '../clearance/use-lacks.ts';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Member } from './member.ts';
import { MemberRow } from './member-row.tsx';
import { Remind } from './remind.tsx';

/** In the order they need the manager. */
const states = ['behind', 'coming', 'underWay', 'paused', 'ready'] as const;

const useStyles = makeStyles({
  pill: { borderRadius: tokens.borderRadiusCircular, fontWeight: tokens.fontWeightRegular, minWidth: 0 },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  // On paper the list is whole.
  elsewhere: { '@media screen': { display: 'none' } },
});

/** The people of a team, those who need the manager first; a pill for each state there is somebody in. */
export function Members({ members, mayRemind }: { members: readonly Member[]; mayRemind: boolean }) {
  const styles = useStyles();
  const { team: words } = useText('manager');
  const lacks = useLacks();
  const [wanted, want] = useState<Member['state']>();
  const counts = states.flatMap((state) => {
    const count = members.filter((one) => one.state === state).length;
    return count > 0 ? [{ state, count }] : [];
  });
  // Somebody may have been the last in a state since.
  const shown = counts.some(({ state }) => state === wanted) ? wanted : undefined;
  const severalUnits = new Set(members.flatMap(({ jobs }) => jobs.map(({ unit }) => unit))).size > 1;
  return (
    <section className={layout.card} aria-label={words.people}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in lines everywhere */}
      <div role="group" aria-label={words.filter} className={layout.chips} data-screen-only>
        {[undefined, ...counts].map((one) => (
          <Action
            key={one?.state ?? 'all'}
            className={mergeClasses(styles.pill, shown === one?.state && styles.chosen)}
            aria-pressed={shown === one?.state}
            onClick={() => want(one?.state)}
          >
            {one ? words.state[one.state] : words.everybody} {one?.count ?? members.length}
          </Action>
        ))}
      </div>
      {shown === 'behind' && mayRemind && <Remind members={members.filter(({ state }) => state === 'behind')} />}
      <ul className={layout.people}>
        {members.map((member) => (
          <li
            key={member.person}
            className={shown !== undefined && shown !== member.state ? styles.elsewhere : undefined}
          >
            <MemberRow member={member} withUnit={severalUnits} lacks={lacks(member.person)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
