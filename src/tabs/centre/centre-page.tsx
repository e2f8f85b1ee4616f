import { makeStyles, tokens } from '@fluentui/react-components';
import { useSearchParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { LinkButton, TextLink } from '../parts/link-button.tsx';
import { List, layout } from '../parts/page.tsx';
import { Person } from '../parts/person.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { Things } from '../tasks/tasks-card.tsx';
import { useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { TrainingGaps } from './training-gaps.tsx';
import { UnitCounts } from './unit-counts.tsx';

const kinds = { nothing: 'reference', told: 'done', open: 'owed', late: 'urgent' } as const;

type View = ViewData<'centre'>;

const abouts = ['all', 'newcomers', 'reviews', 'conveying'] as const;
const isAbout: Record<(typeof abouts)[number], (manager: Manager) => boolean> = {
  all: () => true,
  newcomers: ({ newcomers }) => newcomers !== 0,
  reviews: ({ held }) => held < 2,
  conveying: ({ conveyed }) => conveyed === 'late' || conveyed === 'open',
};

const useStyles = makeStyles({
  manager: {
    paddingBlock: '10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** *Mit center* (S79): three things first, then the managers, the units and the training; counts, never an employee. */
export default function CentrePage() {
  const words = useText('manager').centre;
  const view = useView('centre', {});
  const me = useView('me', {});
  const mayReport = useMay('centreReport');
  const leadsTeam = me.data?.data.actions.includes('team') ?? false;
  return (
    <ViewPage title={words.title} lead={words.lead} view={view} lines={8} wide>
      {(data) => (
        <>
          <Body data={data} />
          {mayReport && (
            <div data-screen-only>
              <LinkButton to="/centre/report">{words.report}</LinkButton>
            </div>
          )}
          {leadsTeam && (
            <>
              <p className={layout.quiet}>{words.own}</p>
              <div>
                <LinkButton to="/team">{words.toTeam}</LinkButton>
              </div>
            </>
          )}
        </>
      )}
    </ViewPage>
  );
}

function Body({ data }: { data: View }) {
  const day = useDay();
  const words = useText('manager').centre;
  if (data.centres.every(({ units, managers }) => units.length === 0 && managers.length === 0)) {
    return <EmptyState picture="seat" title={words.nothing} next={words.nothingNext} />;
  }
  return (
    <>
      {data.first.length === 0 ? (
        <EmptyState picture="calm" title={words.calm} next={words.calmNext} />
      ) : (
        <Things tasks={data} />
      )}
      <AboutPills />
      {data.centres.map((centre) => (
        <Centre key={centre.name} centre={centre} data={data} />
      ))}
      <TrainingGaps gaps={data.gaps} />
      <p className={layout.quiet}>{data.countedAt ? words.counted(day(dayAt(data.countedAt))) : words.notCounted}</p>
    </>
  );
}

/** Which of the managers stand there; the tasks above lead to them. */
function AboutPills() {
  const words = useText('manager').centre;
  const about = useManagersAbout();
  return (
    <nav aria-label={words.managers} className={layout.chips} data-screen-only>
      {abouts.map((one) => (
        <LinkButton
          key={one}
          to={one === 'all' ? '/centre' : `/centre?about=${one}`}
          aria-current={one === about ? 'page' : undefined}
          appearance={one === about ? 'outline' : 'subtle'}
        >
          {words.about[one]}
        </LinkButton>
      ))}
    </nav>
  );
}

function useManagersAbout(): (typeof abouts)[number] {
  const asked = useSearchParams()[0].get('about');
  return abouts.find((one) => one === asked) ?? 'all';
}

function Centre({ centre: { name, total, units, managers }, data }: { centre: View['centres'][number]; data: View }) {
  const status = useText('readingStatus');
  const words = useText('manager').centre;
  const isShown = isAbout[useManagersAbout()];
  const { rules, year } = data;
  const peopled = units.filter(({ people }) => people !== 0);
  const called = name || status.outside;
  return (
    <section className={layout.form}>
      {total ? (
        <UnitCounts row={total} rules={rules} name={called} heading="h2" />
      ) : (
        <h2 className={layout.heading}>{called}</h2>
      )}
      {managers.length > 0 && (
        <>
          <h3 className={layout.subheading}>{words.managers}</h3>
          <p className={layout.quiet}>{words.managersHelp}</p>
          <ul className={layout.people}>
            {managers.filter(isShown).map((manager) => (
              <ManagerLine key={manager.person} manager={manager} year={year} />
            ))}
          </ul>
        </>
      )}
      {peopled.length > 0 && <h3 className={layout.subheading}>{words.units}</h3>}
      <List of={peopled} by="unit">
        {(row) => (
          <UnitCounts
            row={row}
            rules={rules}
            name={row.unit === total?.unit ? status.direct(name) : row.name}
            heading="h4"
          />
        )}
      </List>
    </section>
  );
}

type Manager = ViewData<'centre'>['centres'][number]['managers'][number];

/** What a manager has done: reviews, telling of what is new, newcomers; the way to more. */
function ManagerLine({ manager, year }: { manager: Manager; year: number }) {
  const styles = useStyles();
  const words = useText('manager').centre;
  const { person, name, units, held, outOfReach, conveyed, newcomers } = manager;
  return (
    <li className={styles.manager}>
      <Person
        name={name}
        title={
          <TextLink to={`/centre/manager/${person}`} aria-label={words.see(name)}>
            {name}
          </TextLink>
        }
        under={
          <div className={layout.row}>
            <StatusWord kind={held >= 2 ? 'done' : 'owed'}>{words.reviews(Math.min(held, 2), year)}</StatusWord>
            {outOfReach && <StatusWord kind="urgent">{words.outOfReach}</StatusWord>}
            <StatusWord kind={kinds[conveyed]}>{words.conveyed[conveyed]}</StatusWord>
            <StatusWord kind={newcomers === 0 ? 'done' : 'urgent'}>{words.newcomers(newcomers)}</StatusWord>
          </div>
        }
      >
        <span className={layout.quiet}>{units.join(', ')}</span>
      </Person>
    </li>
  );
}
