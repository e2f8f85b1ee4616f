import { useParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { BackLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { UnitCounts } from './unit-counts.tsx';

type Manager = NonNullable<ViewData<'centreManager'>['manager']>;

/** One manager in a centre: what the manager has done, and nothing of what a single employee has (S79). */
export default function CentreManagerPage() {
  const words = useText('manager').centre;
  const { person = '' } = useParams();
  const view = useView('centreManager', { person });
  return (
    <ViewPage
      above={<BackLink to="/centre">{words.title}</BackLink>}
      title={view.data?.data.manager?.name ?? words.managers}
      view={view}
      lines={8}
    >
      {({ manager }) =>
        manager ? <Done manager={manager} /> : <EmptyState picture="seat" title={words.manager.gone} />
      }
    </ViewPage>
  );
}

function Done({ manager }: { manager: Manager }) {
  const day = useDay();
  const { centre: words, tasks } = useText('manager');
  const { year, reviews, nextBy, outOfReach, editions, newcomers, units, rules } = manager;
  return (
    <>
      <p className={layout.lead}>{words.manager.lead}</p>
      <section className={layout.card}>
        <h2 className={layout.subheading}>{words.manager.reviews}</h2>
        <StatusWord kind={reviews.length >= 2 ? 'done' : 'owed'}>{words.reviews(reviews.length, year)}</StatusWord>
        {reviews.length === 0 && <p className={layout.quiet}>{words.manager.noneHeld}</p>}
        {reviews.map((on) => (
          <p key={on}>{words.manager.held(day(on))}</p>
        ))}
        {outOfReach && <StatusWord kind="urgent">{words.outOfReach}</StatusWord>}
        {!outOfReach && nextBy && <p className={layout.quiet}>{words.manager.nextBy(day(nextBy))}</p>}
      </section>
      <section className={layout.card}>
        <h2 className={layout.subheading}>{words.manager.editions}</h2>
        {editions.length === 0 && <p className={layout.quiet}>{words.manager.noEditions}</p>}
        {editions.map(({ document, edition, dueOn, toldOn, late }) => {
          const name = tasks.page.name(document, edition);
          const kind = toldOn === undefined ? (late ? 'urgent' : 'owed') : 'done';
          const said = toldOn === undefined ? words.manager[late ? 'late' : 'open'] : words.manager.told;
          return (
            <StatusWord key={name} kind={kind}>
              {said(name, day(toldOn ?? dueOn))}
            </StatusWord>
          );
        })}
      </section>
      <section className={layout.card}>
        <h2 className={layout.subheading}>{words.manager.newcomers}</h2>
        <StatusWord kind={newcomers === 0 ? 'done' : 'urgent'}>{words.newcomers(newcomers)}</StatusWord>
      </section>
      <h2 className={layout.heading}>{words.units}</h2>
      {units.length === 0 && <p className={layout.quiet}>{words.manager.noUnits}</p>}
      {units.map((row) => (
        <UnitCounts key={row.unit} row={row} rules={rules} name={row.name} heading="h3" />
      ))}
    </>
  );
}
