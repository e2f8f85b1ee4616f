import { useNavigate } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import type { Moment } from '../../core/dates.ts';
import { itKinds } from '../../features/cases/incident/it-case.ts';
import { longestStatement } from '../../features/cases/incident/report.ts';
import { useAction } from '../api-hooks.tsx';
import { UnitsField } from '../exemptions/units-field.tsx';
import { MomentField } from '../parts/form/day-field.tsx';
import { ChoiceField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';

interface Opening {
  kind: (typeof itKinds)[number];
  data: 'no' | 'unknown';
  toldAt: Moment;
  words: string;
  units?: string[];
}

/** The IT security manager opens an outage or an attack: five fields. @param onSaid why they do not stand on the case */
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
      lands={{ inTheFuture: 'toldAt' }}
      begin={{ kind: undefined, data: undefined, toldAt: now, words: '', units: undefined }}
      sending={action}
      onSend={({ units: chosen = [], data, ...said }, { nonce, startOver }) =>
        action.mutate(
          { nonce, source: 'it', units: chosen, ...said, ...(data === 'no' && { withoutData: true }) },
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
      {({ at }) => (
        <>
          <ChoiceField {...at('kind')} choices={named(itKinds, words.it.kinds)} required />
          <ChoiceField {...at('data')} choices={named(['no', 'unknown'], words.it.datas)} required />
          <MomentField {...at('toldAt')} required />
          <TextField {...at('words')} max={longestStatement} required />
          <UnitsField {...at('units')} units={units} />
        </>
      )}
    </EntryForm>
  );
}
