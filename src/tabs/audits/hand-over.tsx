import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { nobodyYet, PersonField } from '../parts/form/person-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { AuditPartProps, ShownPoint } from './shown-audit.ts';

interface HandOverInput {
  followUpOwner: Colleague;
  followUpDue: string;
}

/** Who was to put it right is here no longer: another is named (S28). */
export function HandOver({ point, onDone }: { point: ShownPoint } & Pick<AuditPartProps, 'onDone'>) {
  const words = useText('audits');
  const today = useToday();
  const action = useAction('followUpFinding');
  const [isOpen, setOpen] = useState(false);
  const { key, version: seen, heading, followUpOwnerName = '' } = point;
  if (!isOpen) {
    return (
      <div className={layout.form} data-screen-only>
        <p>{words.gone(followUpOwnerName)}</p>
        <div className={layout.actions}>
          <Action aria-label={words.handOverNamed(heading)} onClick={() => setOpen(true)}>
            {words.handOver}
          </Action>
        </div>
      </div>
    );
  }
  return (
    <EntryForm<HandOverInput>
      label={words.handOverNamed(heading)}
      {...{ words, onClose: () => setOpen(false) }}
      names={words.form}
      focused
      appearance="secondary"
      begin={{ followUpOwner: nobodyYet, followUpDue: '' }}
      sending={action}
      onSend={({ followUpOwner: { id: followUpOwner }, followUpDue }) =>
        action.mutate(
          { followUp: 'handOver', point: key, seen, followUpOwner, followUpDue },
          {
            onSuccess: () => {
              setOpen(false);
              onDone(words.handedOver);
            },
          },
        )
      }
      lands={{
        ...{ followUpInThePast: 'followUpDue', ownFinding: 'followUpOwner', notHere: 'followUpOwner' },
        ...{ noPerson: 'followUpOwner', watches: 'followUpOwner' },
      }}
    >
      {({ at }) => (
        <>
          <PersonField {...at('followUpOwner')} words={{ nobodyFits: words.nobody }} required />
          <DayField {...at('followUpDue')} min={today} required />
        </>
      )}
    </EntryForm>
  );
}
