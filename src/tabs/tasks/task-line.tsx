import { makeStyles, tokens } from '@fluentui/react-components';
import { useLocation } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { DueDate } from '../parts/due-date.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { useAway, useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

export type Task = ViewData<'tasks'>['first'][number];
/** Two things of the same kind are about different editions or places. */
export function nameOfTask(task: Task): string {
  return [
    task.kind,
    'edition' in task ? task.document + task.edition : '',
    'what' in task ? task.what : '',
    'unit' in task ? task.unit : '',
    'accountableName' in task ? task.accountableName : '',
  ].join(' ');
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    paddingBottom: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** One thing that waits for a manager: what to do, where, and by when. */
export function TaskLine({ task }: { task: Task }) {
  const styles = useStyles();
  const words = useText('manager').tasks;
  const isHere = useLocation().pathname === task.place;
  const what = (
    <>
      <What task={task} />
      {'accountableName' in task && task.accountableName && ` ${words.forName(task.accountableName)}`}
    </>
  );
  return (
    <li className={styles.line}>
      {isHere ? <strong>{what}</strong> : <TextLink to={task.place}>{what}</TextLink>}
      <When task={task} />
      <Ticked task={task} />
      {'accountableName' in task && task.accountableName && <span>{words.answersFor(task.accountableName)}</span>}
      {'declinedName' in task && task.declinedName && <span>{words.declinedBy(task.declinedName)}</span>}
      {'performerName' in task && task.performerName && <span>{words.performedBy(task.performerName)}</span>}
    </li>
  );
}

/** A tick in Planner proves nothing: it is said kindly, and the task stands. */
function Ticked({ task }: { task: Task }) {
  const words = useText('manager').tasks.ticked;
  if (task.kind === 'holdReview' && task.tickedInPlanner) return <span>{words.review}</span>;
  if (task.kind === 'conveyVersion' && task.tickedInPlanner) return <span>{words.convey}</span>;
  return null;
}

/** What there is to do. */
export function What({ task }: { task: Task }) {
  const words = useText('manager').tasks;
  switch (task.kind) {
    case 'makeReady':
      return words.makeReady(task.count);
    case 'answerQuestion':
      return words.answer(task.count);
    case 'conveyVersion':
      return words.convey(task.document, task.edition);
    case 'holdReview':
      return words.review;
    case 'renewPartners':
      return words.renew(task.count);
    case 'remindTeam':
      return words.remind;
    case 'answerHandBacks':
      return words.handBacks(task.count);
    case 'answerIncoming':
      return words.incoming(task.count);
    case 'answerExemptions':
      return words.exemptions[task.what](task.count);
    case 'lookAtChanges':
      return words.changes[task.what](task.count);
    case 'answerProposals':
      return words.proposals[task.what](task.count);
    case 'centreNewcomers':
      return words.centreNewcomers(task.managers);
    case 'centreReviews':
      return words.centreReviews(task.managers, task.year);
    case 'centreConvey':
      return words.centreConvey(task.managers, task.document, task.edition);
    case 'centreBehind':
      return words.centreBehind(task.unit);
    case 'centreGap':
      return words.centreGap(task.rule.toUpperCase(), task.unit);
  }
}

/** By when, and how much of it there is. */
export function When({ task }: { task: Task }) {
  const onDay = useDay();
  const away = useAway();
  const { text } = useSpeech();
  const { band } = useText('readingStatus');
  const words = useText('manager').tasks;
  switch (task.kind) {
    case 'makeReady':
      return words.starts(task.count, onDay(task.dueOn), away(task.dueOn));
    case 'answerQuestion':
      return task.count === 1 ? text.questions.waiting(task.day) : text.questions.toMe.longest(task.day);
    case 'conveyVersion':
      return <DueDate day={task.dueOn} />;
    case 'holdReview':
      return (
        <>
          {words.held(task.held, task.year)}
          <DueDate day={task.dueOn} />
        </>
      );
    case 'renewPartners':
      return <DueDate day={task.dueOn} />;
    case 'remindTeam':
      return words.behind(task.count);
    case 'answerHandBacks':
      return words.handBacksHelp(onDay(task.dueOn));
    case 'answerIncoming':
      return words.incomingHelp;
    case 'lookAtChanges':
      return words.changesHelp[task.what];
    case 'answerProposals':
      return words.proposalsHelp[task.what];
    case 'answerExemptions': {
      const day = onDay(task.dueOn);
      return words.exemptionDay[task.what](task.count, day, away(task.dueOn));
    }
    case 'centreNewcomers':
      return words.centreNewcomersHelp;
    case 'centreReviews':
      return words.centreReviewsHelp;
    case 'centreConvey':
      return <DueDate day={task.dueOn} />;
    case 'centreBehind':
      return task.behind === 'hidden' ? words.severalBehind : words.behind(task.behind);
    case 'centreGap':
      return words.centreGapRead(band[task.band].toLowerCase());
  }
}
