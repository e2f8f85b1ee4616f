import { longest } from '../../features/audits/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { LineField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { AuditPartProps } from './shown-audit.ts';

type FormProps = AuditPartProps & { onClose: () => void };

/** Ends an audit with its conclusion, or gives it up with the reason (S37, S114). */
export function EndForm({ audit, step, onDone, onClose }: FormProps & { step: 'conclude' | 'giveUp' }) {
  const words = useText('audits');
  const action = useAction('changeAudit');
  const isEnd = step === 'conclude';
  return (
    <EntryForm<{ conclusion: string }>
      label={isEnd ? words.conclude : words.giveUp}
      {...{ words, onClose }}
      names={words.form}
      says={[isEnd ? words.conclude : words.giveUp, words.saving]}
      focused
      kept
      begin={{ conclusion: audit.conclusion ?? '' }}
      sending={action}
      onSend={({ conclusion }) =>
        action.mutate(
          { step, audit: audit.key, seen: audit.version, conclusion },
          { onSuccess: () => onDone(isEnd ? words.concludedNow : words.gaveUp) },
        )
      }
    >
      {({ at }) => (
        <TextField
          {...at('conclusion', isEnd ? words.form.conclusion : words.form.reason)}
          max={longest.note}
          required
        />
      )}
    </EntryForm>
  );
}

/** *Forelagt Byrådet den …, sagsnr.* (S116). */
export function PresentForm({ audit, onDone, onClose }: FormProps) {
  const words = useText('audits');
  const today = useToday();
  const action = useAction('changeAudit');
  return (
    <EntryForm<{ presentedOn: string; caseNumber: string }>
      label={words.present}
      {...{ words, onClose }}
      names={words.form}
      focused
      appearance="secondary"
      begin={{ presentedOn: audit.presentedOn ?? '', caseNumber: audit.caseNumber ?? '' }}
      sending={action}
      onSend={(said) =>
        action.mutate(
          { step: 'present', audit: audit.key, seen: audit.version, ...said },
          { onSuccess: () => onDone(words.presentedNow) },
        )
      }
      lands={{ inTheFuture: 'presentedOn', noCase: 'caseNumber' }}
    >
      {({ at }) => (
        <>
          <DayField {...at('presentedOn')} max={today} required />
          <LineField {...at('caseNumber')} max={longest.caseNumber} required />
        </>
      )}
    </EntryForm>
  );
}
