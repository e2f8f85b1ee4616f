import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useView } from '../api-hooks.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { BackLink } from '../parts/link-button.tsx';
import { List } from '../parts/page/list.tsx';
import { layout, Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { useText } from '../use-text.ts';
import { ForOthers } from './for-others.tsx';
import { OpenEdition } from './open-edition.tsx';
import { ToldEdition } from './told-edition.tsx';

/** *Formidl ny version* (S18, S21): the editions a manager has to tell of, and those they have. */
export default function ConveyPage() {
  const { tasks, team } = useText('manager');
  const view = useView('conveyances', {});
  const leadsTeam = useView('me', {}).data?.data.actions.includes('team') ?? false;
  return (
    <Page>
      {leadsTeam && <BackLink to="/team">{team.title}</BackLink>}
      <PageTitle>{leadsTeam ? tasks.page.title : tasks.page.forOthers}</PageTitle>
      <QueryBoundary view={view} lines={8}>
        {(data, today) => <Editions data={data} today={today} leadsTeam={leadsTeam} />}
      </QueryBoundary>
    </Page>
  );
}

function Editions({
  data: { open, conveyed, forOthers },
  today,
  leadsTeam,
}: {
  data: ViewData<'conveyances'>;
  today: Day;
  leadsTeam: boolean;
}) {
  const words = useText('manager').tasks.page;
  return (
    <>
      {open.length === 0 && (forOthers.length > 0 || !leadsTeam) ? null : open.length === 0 ? (
        <EmptyState picture="calm" title={words.none} next={words.noneNext} />
      ) : (
        <>
          <p className={layout.lead}>{words.lead}</p>
          <p className={layout.quiet}>{words.stillRead}</p>
          <List of={open} by="decision">
            {(edition, index) => <OpenEdition edition={edition} first={index === 0} today={today} />}
          </List>
        </>
      )}
      <ForOthers editions={forOthers} today={today} />
      {conveyed.length > 0 && (
        <section>
          <h2 className={layout.subheading}>{words.done(conveyed.length)}</h2>
          <List of={conveyed} by="decision">
            {(told) => <ToldEdition told={told} today={today} />}
          </List>
        </section>
      )}
    </>
  );
}
