import type { ViewData } from '../../contract/contract.ts';
import { DueDate } from '../parts/due-date.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { layout, Section } from '../parts/page.tsx';
import { EmptyState } from '../parts/view.tsx';
import { useThingWords } from '../tasks/use-thing-words.ts';
import { useText } from '../use-text.ts';
import type { Member } from './member.ts';
import { Remind } from './remind.tsx';

type Task = ViewData<'tasks'>['first'][number];

/** What a manager owes the team; the rest of what waits stands on Start. */
const ofTeam: readonly Task['kind'][] = ['makeReady', 'answerQuestion', 'conveyVersion', 'holdReview', 'remindTeam'];

/** The most urgent of it. */
export function nextStepOf({ first, rest }: ViewData<'tasks'>): Task | undefined {
  return [...first, ...rest].find(({ kind }) => ofTeam.includes(kind));
}

interface NextStepProps {
  next: Task | undefined;
  isKnown: boolean;
  members: readonly Member[];
}

/** The one thing to do now, with the page's only primary button. */
export function NextStep({ next, isKnown, members }: NextStepProps) {
  const words = useText('manager').team;
  if (!isKnown) {
    return (
      <div className={layout.card}>
        <Loading lines={3} />
      </div>
    );
  }
  const late = members.filter(({ state }) => state === 'behind');
  return (
    <Section title={words.nextStep} card>
      {!next && <EmptyState picture="calm" title={late.length > 0 ? words.nothingNow : words.allReady} />}
      {next && <NextThing task={next} late={late} />}
    </Section>
  );
}

/** What there is to do, by when, how much of it there is, and the button for it. */
function NextThing({ task, late }: { task: Task; late: readonly Member[] }) {
  const { what, verb, more, dueOn } = useThingWords()(task);
  return (
    <>
      <p className={layout.subheading}>{what}</p>
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {dueOn && <DueDate day={dueOn} />}
      {task.kind === 'remindTeam' ? (
        <Remind members={late} primary />
      ) : (
        <div>
          <LinkButton to={task.place} appearance="primary">
            {verb}
          </LinkButton>
        </div>
      )}
    </>
  );
}
