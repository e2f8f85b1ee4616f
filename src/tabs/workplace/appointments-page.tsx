import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Folded, List, layout, Page, PageTitle } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { AppointmentForm } from './appointment-form.tsx';
import { AppointmentList } from './appointment-list.tsx';
import { ProposalCard } from './proposal-card.tsx';

/** Who holds which role, from when to when (S62, S74), and what waits for somebody to confirm it. */
export default function AppointmentsPage() {
  const { text } = useSpeech();
  const maintenance = useText('maintenance');
  const roles = useText('roles');
  const { notice, done } = useSaid();
  const actions = useView('me', {}).data?.data.actions ?? [];
  const proposals = useView('appointmentProposals', {});
  const seesAll = actions.includes('appointments');
  return (
    <Page>
      <PageTitle>{text.shell.appointments}</PageTitle>
      <p className={layout.lead}>{seesAll ? maintenance.workplace.appointments.lead : roles.own}</p>
      {notice}
      <QueryBoundary view={proposals} lines={3}>
        {(data) => <ProposalList data={data} />}
      </QueryBoundary>
      {seesAll && <OfficeHolders mayAppoint={actions.includes('appoint')} onSaved={done} />}
    </Page>
  );
}

/** What waits to be confirmed, and by whom; what has been answered lately behind one press (S37, S74). */
function ProposalList({ data: { proposals, standIn } }: { data: ViewData<'appointmentProposals'> }) {
  const words = useText('roles');
  // What can still be taken back today stays in sight.
  const isOpen = ({ state, may }: (typeof proposals)[number]) => state === 'proposed' || may.undo;
  const open = proposals.filter(isOpen);
  const answered = proposals.filter((one) => !isOpen(one));
  const waiting = proposals.filter(({ state }) => state === 'proposed').length;
  const cards = (some: typeof proposals) => (
    <List of={some} by="key">
      {(one) => <ProposalCard proposal={one} />}
    </List>
  );
  return (
    <>
      {standIn && (
        <Notice kind="error" title={words.standIn.title}>
          <p>{standIn.name ? words.standIn.by(standIn.name) : words.standIn.nobody}</p>
        </Notice>
      )}
      {waiting > 0 && <h2 className={layout.heading}>{words.waiting(waiting)}</h2>}
      {open.length > 0 && cards(open)}
      {answered.length > 0 && <Folded title={words.answered}>{cards(answered)}</Folded>}
    </>
  );
}

interface OfficeHoldersProps {
  mayAppoint: boolean;
  /** With what to say of what was saved. */
  onSaved: (said: string) => void;
}

/** Who holds which role now, earlier and later; an editor adds and ends. */
function OfficeHolders({ mayAppoint, onSaved }: OfficeHoldersProps) {
  const words = useText('maintenance').workplace.appointments;
  const [adding, setAdding] = useState(false);
  const view = useView('appointments', {});
  return (
    <QueryBoundary view={view} lines={8}>
      {({ appointments, people }) => (
        <>
          {mayAppoint && !adding && (
            <div>
              <Action icon={<AddRegular />} appearance="primary" onClick={() => setAdding(true)}>
                {words.add}
              </Action>
            </div>
          )}
          {adding && (
            <AppointmentForm
              people={people}
              onClose={(said) => {
                setAdding(false);
                if (said) onSaved(said);
                else focusContent();
              }}
            />
          )}
          <AppointmentList appointments={appointments} mayAppoint={mayAppoint} onSaved={onSaved} />
        </>
      )}
    </QueryBoundary>
  );
}
