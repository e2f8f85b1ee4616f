import { useState } from 'react';
import { useView } from '../api-hooks.tsx';
import { focusContent } from '../parts/focus-content.ts';
import { Notice } from '../parts/notice.tsx';
import { layout, Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { useText } from '../use-text.ts';
import { OfficeHolders } from './office-holders.tsx';
import { ProposalList } from './proposal-list.tsx';
import { WorkplaceMenu } from './workplace-menu.tsx';

/** Who holds which role, from when to when (S62, S74), and what waits for somebody to confirm it. */
export default function AppointmentsPage() {
  const maintenance = useText('maintenance');
  const roles = useText('roles');
  const [saved, setSaved] = useState<string>();
  const actions = useView('me', {}).data?.data.actions ?? [];
  const proposals = useView('appointmentProposals', {});
  const seesAll = actions.includes('appointments');
  return (
    <Page>
      <PageTitle>{maintenance.workplace.sections.appointments}</PageTitle>
      {actions.includes('settings') && <WorkplaceMenu />}
      <p className={layout.lead}>{seesAll ? maintenance.workplace.appointments.lead : roles.own}</p>
      <div role="status">{saved && <Notice kind="good" title={saved} />}</div>
      <QueryBoundary view={proposals} lines={3}>
        {(data, today) => <ProposalList data={data} today={today} />}
      </QueryBoundary>
      {seesAll && (
        <OfficeHolders
          mayAppoint={actions.includes('appoint')}
          onSaved={(said) => {
            setSaved(said);
            focusContent();
          }}
        />
      )}
    </Page>
  );
}
