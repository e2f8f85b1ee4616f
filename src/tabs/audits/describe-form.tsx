import { longest } from '../../features/audits/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { LineField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { nobodyYet, PersonField } from '../parts/form/person-field.tsx';
import { useText } from '../use-text.ts';
import { isOurs } from './begin-form.tsx';
import { landings } from './landings.ts';
import type { AuditPartProps } from './shown-audit.ts';

interface DescribeInput {
  title: string;
  dueOn?: string;
  performer?: Colleague;
  performedBy?: string;
  link?: string;
}

/** Puts right what an audit is called, who performs it by when, or where its report is. */
export function DescribeForm({ audit, onDone, onClose }: AuditPartProps & { onClose: () => void }) {
  const words = useText('audits');
  const action = useAction('changeAudit');
  const { key, version: seen, kind, title, dueOn = '', performer, performerName = '', performedBy = '' } = audit;
  const ours = isOurs(kind);
  return (
    <EntryForm<DescribeInput>
      label={words.describe}
      {...{ words, onClose }}
      names={words.form}
      focused
      appearance="secondary"
      begin={{
        ...{ title, dueOn, performedBy, link: audit.link ?? '' },
        performer: performer ? { id: performer, name: performerName } : nobodyYet,
      }}
      sending={action}
      onSend={({ performer: who, ...said }) =>
        action.mutate(
          { step: 'describe', audit: key, seen, ...said, ...(who?.id && { performer: who.id }) },
          { onSuccess: () => onDone(words.described) },
        )
      }
      lands={landings}
    >
      {({ at }) => (
        <>
          <LineField {...at('title')} max={longest.title} required />
          {ours && <PersonField {...at('performer')} words={{ nobodyFits: words.nobody }} required />}
          {ours && <DayField {...at('dueOn')} required />}
          {!ours && <LineField {...at('performedBy')} max={longest.performedBy} required />}
          <LineField {...at('link')} max={longest.link} />
        </>
      )}
    </EntryForm>
  );
}
