import type { ViewData } from '../../contract/contract.ts';
import { virk } from '../../features/cases/papers/virk.ts';
import type { FirstStepName } from '../../features/setup/first-step.ts';
import type { Action } from '../../roles.ts';
import { useView } from '../api-hooks.tsx';
import { Facts } from '../parts/facts.tsx';
import { LinkButton, OutLink, TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { HandStep, HolderLine } from './step-holder.tsx';

type FirstStepsView = ViewData<'firstSteps'>;
type Status = 'done' | 'next' | 'open' | 'waits';

/** The page of each step, and what somebody must be allowed to see it. */
const places: Readonly<Record<FirstStepName, { to: string; needs: Action }>> = {
  editors: { to: '/appointments', needs: 'appointments' },
  municipality: { to: '/settings#municipality', needs: 'settings' },
  roles: { to: '/appointments', needs: 'appointments' },
  staffCommittee: { to: '/settings#managers', needs: 'settings' },
  organisation: { to: '/organisation', needs: 'organisation' },
  people: { to: '/employments', needs: 'importEmployments' },
  handbook: { to: '/drafts', needs: 'drafts' },
  links: { to: '/settings#links', needs: 'settings' },
  pilot: { to: '/', needs: 'start' },
};

const pictures: Readonly<Record<Status, StatusKind>> = {
  done: 'done',
  next: 'new',
  open: 'owed',
  waits: 'round',
};

/** *Kom i gang*: what is done, what is next, what it takes, who does it, and what happens without it. */
export default function FirstStepsPage() {
  const words = useText('setup');
  const seesModules = useMay('modules');
  const view = useView('firstSteps', {});
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {(data) => {
        const done = data.steps.filter(({ lacks }) => lacks.length === 0).length;
        return (
          <>
            {done === data.steps.length ? (
              <Notice kind="good" title={words.finished}>
                <p>{words.finishedNext}</p>
              </Notice>
            ) : (
              <p className={layout.lead}>{words.lead(done, data.steps.length)}</p>
            )}
            <ol className={layout.list}>
              {data.steps.map((step, at) => (
                <li key={step.name} className={layout.card}>
                  <Step step={step} number={at + 1} data={data} />
                </li>
              ))}
            </ol>
            {seesModules && (
              <p>
                {words.restWaits} <TextLink to="/modules">{words.toModules}</TextLink>
              </p>
            )}
          </>
        );
      }}
    </ViewPage>
  );
}

interface StepProps {
  step: FirstStepsView['steps'][number];
  number: number;
  data: FirstStepsView;
}

/** One step: a line when it is done, else all one needs to do it or to hand it on. */
function Step({ step, number, data: { next, accounts, weeksOfNotice, trial, editors } }: StepProps) {
  const words = useText('setup');
  const day = useDay();
  const actions = useView('me', {}).data?.data.actions ?? [];
  const hands = actions.includes('handStep') && <HandStep step={step} editors={editors} />;
  const { title, who, minutes, weeks, skipped, go } = words.steps[step.name];
  const status = statusOf(step, next);
  const { to, needs } = places[step.name];
  const lacking = step.lacks.map(({ gap, waits }) => (waits ? words.waits(words.gaps[gap]) : words.gaps[gap]));
  const facts = [
    { name: words.who, value: who },
    { name: words.takes, value: words.minutes(minutes) },
    ...(weeks === undefined ? [] : [{ name: words.calendar, value: weeks(weeksOfNotice) }]),
    { name: words.skipped, value: skipped },
  ];
  return (
    <>
      <h2 className={layout.subheading}>{words.step(number, title)}</h2>
      <StatusWord kind={pictures[status]}>{words.status[status]}</StatusWord>
      {step.name === 'people' && (
        <p className={layout.quiet}>
          {words.accounts(accounts.open, accounts.guests, accounts.withoutJob)}{' '}
          {actions.includes('saveSetting') && <TextLink to="/settings#people">{words.whoIsIn}</TextLink>}
        </p>
      )}
      {step.name === 'handbook' && trial && status !== 'done' && (
        <StatusWord kind="reference">{words.trial(day(trial))}</StatusWord>
      )}
      {status !== 'done' && <p>{lacking.join(' · ')}</p>}
      {status !== 'done' && <HolderLine step={step} />}
      {status === 'next' && (
        <>
          <Facts facts={facts} />
          {hands}
        </>
      )}
      {status !== 'done' && status !== 'next' && (
        <Folded title={words.more} label={`${words.more}: ${title}`}>
          <Facts facts={facts} />
          {hands}
        </Folded>
      )}
      {step.name === 'pilot' && status !== 'done' && actions.includes('recordNotification') && (
        <p>
          <OutLink href={virk}>{words.tryVirk}</OutLink>
        </p>
      )}
      {status !== 'done' && actions.includes(needs) && (
        <LinkButton to={to} appearance={status === 'next' ? 'primary' : 'secondary'}>
          {go}
        </LinkButton>
      )}
    </>
  );
}

function statusOf({ name, lacks }: FirstStepsView['steps'][number], next: FirstStepsView['next']): Status {
  if (lacks.length === 0) return 'done';
  if (name === next) return 'next';
  return lacks.every(({ waits }) => waits) ? 'waits' : 'open';
}
