import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { useView } from '../ask.tsx';
import { useSpeech } from '../language.tsx';
import { focusContent } from '../parts/focus-content.ts';
import { Action } from '../parts/link-button.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page, useLayout } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { AppointmentForm } from './appointment-form.tsx';
import { AppointmentList } from './appointment-list.tsx';
import { WorkplaceMenu } from './workplace-menu.tsx';

/** Who holds which role, from when to when (S62, S74). */
export default function AppointmentsPage() {
  const layout = useLayout();
  const { text } = useSpeech();
  const [adding, setAdding] = useState(false);
  const [saved, setSaved] = useState<string>();
  const mayAppoint = useView('me', {}).data?.data.actions.includes('appoint') ?? false;
  const view = useView('appointments', {});
  const words = text.workplace.appointments;
  return (
    <Page>
      <PageTitle>{text.workplace.sections.appointments}</PageTitle>
      <WorkplaceMenu />
      <p className={layout.lead}>{words.lead}</p>
      <div role="status">{saved && <Notice kind="good" title={words.saved(saved)} />}</div>
      <Loaded view={view} lines={8}>
        {({ appointments, people }, today) => (
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
                today={today}
                onClose={(name) => {
                  setAdding(false);
                  setSaved(name);
                  focusContent();
                }}
              />
            )}
            <AppointmentList appointments={appointments} today={today} mayAppoint={mayAppoint} onSaved={setSaved} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
