import { makeStyles, tokens } from '@fluentui/react-components';
import { useLocation } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { DueDate } from '../parts/due-date.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { useThingWords } from './use-thing-words.ts';

type Task = ViewData<'centre'>['first'][number];

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    paddingBottom: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** What needs somebody who leads a centre: at most three things at once, and the rest for those who want it. */
export function Things({ tasks: { first, rest } }: { tasks: Pick<ViewData<'centre'>, 'first' | 'rest'> }) {
  const words = useText('waiting');
  const lines = (list: readonly Task[]) => (
    <ul className={layout.tightList}>
      {list.map((task) => (
        <Line key={JSON.stringify(task)} task={task} />
      ))}
    </ul>
  );
  return (
    <Section title={words.titleCentre(first.length)} card>
      {lines(first)}
      {rest.length > 0 && <Folded title={words.more(rest.length)}>{lines(rest)}</Folded>}
    </Section>
  );
}

function Line({ task }: { task: Task }) {
  const styles = useStyles();
  const isHere = useLocation().pathname === task.place;
  const { what, more, dueOn } = useThingWords()(task);
  return (
    <li className={styles.line}>
      {isHere ? <strong>{what}</strong> : <TextLink to={task.place}>{what}</TextLink>}
      {dueOn && <DueDate day={dueOn} />}
      {more.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </li>
  );
}
