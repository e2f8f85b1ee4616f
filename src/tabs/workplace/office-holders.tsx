import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { useView } from '../api-hooks.tsx';
import { focusContent } from '../parts/focus-content.ts';
import { Action } from '../parts/link-button.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { useText } from '../use-text.ts';
import { AppointmentForm } from './appointment-form.tsx';
import { AppointmentList } from './appointment-list.tsx';

interface OfficeHoldersProps {
  mayAppoint: boolean;
  /** With what to say of what was saved. */
  onSaved: (said: string) => void;
}

/** Who holds which role now, earlier and later; an editor adds and ends. */
export function OfficeHolders({ mayAppoint, onSaved }: OfficeHoldersProps) {
  const words = useText('maintenance').workplace.appointments;
  const [adding, setAdding] = useState(false);
  const view = useView('appointments', {});
  return (
    <QueryBoundary view={view} lines={8}>
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
              onClose={(said) => {
                setAdding(false);
                if (said) onSaved(said);
                else focusContent();
              }}
            />
          )}
          <AppointmentList appointments={appointments} today={today} mayAppoint={mayAppoint} onSaved={onSaved} />
        </>
      )}
    </QueryBoundary>
  );
}
