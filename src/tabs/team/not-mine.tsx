import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useAction } from '../api-hooks.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Member } from './member.ts';

// Somebody is looked for by name here, whatever they have left to read.
const danish = new Intl.Collator('da');
const byName = (a: Member, b: Member) => danish.compare(a.name, b.name);

const useStyles = makeStyles({
  line: { paddingBlock: '6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
});

/** Whoever does not belong here, folded away: it is seldom, and the list of the team stays calm. */
export function NotMine({ members }: { members: readonly Member[] }) {
  const styles = useStyles();
  const words = useText('manager').handBacks;
  return (
    <Folded title={words.ask} data-screen-only>
      <p className={layout.quiet}>{words.askHelp}</p>
      <ul className={layout.tightList}>
        {members.toSorted(byName).map((member) => (
          <li key={member.person} className={mergeClasses(layout.row, styles.line)}>
            <span className={styles.name}>{member.name}</span>
            <RejectAssignmentButton member={member} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}

/** *Ikke min medarbejder*, for each job the reader leads somebody in; whoever it is leaves the list at once. */
function RejectAssignmentButton({ member }: { member: Member }) {
  const words = useText('manager').handBacks;
  const job = useAction('handBack');
  const { jobs, name } = member;
  return (
    <>
      {jobs.map(({ key, function: task }) => (
        <span key={key}>
          <Action
            aria-label={words.sayNamed(jobs.length > 1 ? `${name}, ${task}` : name)}
            disabledFocusable={job.isPending}
            // Whoever it is leaves the list with the button: the keyboard goes on from the page's content.
            onClick={() => job.isPending || job.mutate({ job: key }, { onSuccess: focusContent })}
          >
            {job.isPending ? words.saying : jobs.length > 1 ? `${words.say} (${task})` : words.say}
          </Action>
        </span>
      ))}
      {job.error && !job.isPending && <RefusalNotice fault={job.error} />}
    </>
  );
}
