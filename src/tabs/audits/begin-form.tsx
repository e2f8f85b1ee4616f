import { addDays } from '../../core/dates.ts';
import { type AuditKind, auditKinds, inHouse, longest } from '../../features/audits/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField, LineField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { nobodyYet, PersonField } from '../parts/form/person-field.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { landings } from './landings.ts';

interface BeginInput {
  kind: AuditKind;
  title: string;
  beganOn: string;
  dueOn?: string;
  performer?: Colleague;
  performedBy?: string;
  link?: string;
}

interface BeginFormProps {
  onBegun: (title: string) => void;
  onClose: () => void;
}

/** An audit usually takes a quarter. */
const usualDays = 90;
export const isOurs = (kind: AuditKind | undefined) => (inHouse as readonly (AuditKind | undefined)[]).includes(kind);

/** Asks somebody for an audit, or notes the report of one from outside (S114, S116). */
export function BeginForm({ onBegun, onClose }: BeginFormProps) {
  const words = useText('audits');
  const today = useToday();
  const action = useAction('beginAudit');
  const { form } = words;
  return (
    <EntryForm<BeginInput>
      label={words.beginTitle}
      {...{ words, onClose }}
      names={form}
      card
      focused
      begin={{
        ...{ kind: undefined, title: '', beganOn: today, dueOn: addDays(today, usualDays) },
        ...{ performer: nobodyYet, performedBy: '', link: '' },
      }}
      sending={action}
      onSend={({ performer, ...said }, { nonce }) =>
        action.mutate(
          { nonce, ...said, ...(performer?.id && { performer: performer.id }) },
          { onSuccess: () => onBegun(said.title) },
        )
      }
      lands={{ ...landings, inTheFuture: 'beganOn' }}
    >
      {({ at, said: { kind } }) => (
        <>
          <ChoiceField {...at('kind')} choices={named(auditKinds, words.kind)} required />
          <LineField {...at('title')} max={longest.title} required />
          <DayField {...at('beganOn', kind && !isOurs(kind) ? form.reportOn : form.beganOn)} max={today} required />
          {isOurs(kind) && (
            <>
              <PersonField {...at('performer')} words={{ nobodyFits: words.nobody }} required />
              <DayField {...at('dueOn')} required />
            </>
          )}
          {kind && !isOurs(kind) && (
            <>
              <LineField {...at('performedBy')} max={longest.performedBy} required />
              <LineField {...at('link')} max={longest.link} />
            </>
          )}
        </>
      )}
    </EntryForm>
  );
}
