import { useNavigate } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import type { Moment } from '../../core/dates.ts';
import { longestLine } from '../../features/cases/incident/asked.ts';
import { asksWhyLate, longestLate } from '../../features/cases/incident/entered-late.ts';
import { itKinds } from '../../features/cases/incident/it-case.ts';
import { longestStatement } from '../../features/cases/incident/report.ts';
import { useAction } from '../api-hooks.tsx';
import { MomentField } from '../parts/form/day-field.tsx';
import { ChoiceField, LineField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { UnitsField } from '../parts/form/units-field.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';

interface Opening {
  kind: (typeof itKinds)[number] | 'paper';
  data?: 'no' | 'unknown';
  /** Who wrote the form. */
  toldBy?: string;
  toldAt: Moment;
  late?: string;
  words: string;
  units?: string[];
}

/** The IT security manager opens an outage or an attack, or enters a form of the day Teams was down: five fields. @param onSaid why they do not stand on the case */
export function ItCaseForm({ units, onSaid }: ViewData<'unitsOfCases'> & { onSaid: (said: string) => void }) {
  const now = useNow();
  const navigate = useNavigate();
  const words = useText('cases').opening;
  const action = useAction('openCase');
  return (
    <EntryForm<Opening>
      label={words.it.title}
      sticky
      words={words}
      names={{ ...words, ...words.it }}
      lands={{ inTheFuture: 'toldAt', lateUnsaid: 'late' }}
      begin={{ kind: undefined, data: undefined, toldBy: '', toldAt: now, late: '', words: '', units: undefined }}
      sending={action}
      onSend={({ units: chosen = [], data, kind, toldBy, ...said }, { nonce, startOver }) =>
        action.mutate(
          {
            ...{ nonce, units: chosen, ...said },
            ...(kind === 'paper' ? { source: 'paper', toldBy } : { source: 'it', kind }),
            ...(kind !== 'paper' && data === 'no' && { withoutData: true }),
          },
          {
            onSuccess: ({ record: { number, isTheirs } }) => {
              if (number !== undefined && !isTheirs) return navigate(`/case/${number}`);
              startOver();
              onSaid(number === undefined ? words.kept : words.it.theirs(number));
            },
          },
        )
      }
    >
      {({ at, said }) => (
        <>
          <ChoiceField {...at('kind')} choices={named([...itKinds, 'paper'], words.it.kinds)} required />
          {said.kind !== 'paper' && (
            <ChoiceField {...at('data')} choices={named(['no', 'unknown'], words.it.datas)} required />
          )}
          {said.kind === 'paper' && <LineField {...at('toldBy')} max={longestLine} />}
          <MomentField {...at('toldAt')} required />
          {said.toldAt !== undefined && asksWhyLate(said.toldAt, now) && (
            <TextField {...at('late')} max={longestLate} required />
          )}
          <TextField {...at('words')} max={longestStatement} required />
          <UnitsField {...at('units')} units={units} />
        </>
      )}
    </EntryForm>
  );
}
