import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { PersonField } from '../parts/form/person-field.tsx';
import { Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';

interface DeputiesProps {
  data: Pick<Extract<ViewData<'clearance'>, { shows: 'names' }>, 'deputies' | 'candidates'>;
}

/** Who goes through the rules with newcomers when the manager cannot, and until when (G1). */
export function Deputies({ data: { deputies, candidates } }: DeputiesProps) {
  const day = useDay();
  const { deputies: words } = useText('clearance');
  const end = useAction('nameBriefingDeputy');
  return (
    <Folded title={words.title}>
      <p className={layout.quiet}>{words.help}</p>
      <ul className={layout.tightList}>
        {deputies.map(({ person, name, until }) => (
          <li key={person} className={layout.row}>
            <span>{words.until(name, day(until))}</span>
            <Press of={end} send={{ person }} appearance="subtle" aria-label={words.endOf(name)}>
              {words.end}
            </Press>
          </li>
        ))}
      </ul>
      {end.error && !end.isPending && <RefusalNotice fault={end.error} />}
      <NameForm key={deputies.length} candidates={candidates} />
    </Folded>
  );
}

function NameForm({ candidates }: { candidates: readonly Colleague[] }) {
  const today = useToday();
  const { deputies: words, save, saving } = useText('clearance');
  const action = useAction('nameBriefingDeputy');
  return (
    <EntryForm<{ person: Colleague; until: string }>
      label={words.add}
      words={{ save, saving }}
      appearance="secondary"
      begin={{ person: undefined, until: '' }}
      sending={action}
      onSend={({ person, until }) => action.mutate({ person: person.id, until })}
    >
      {({ at }) => (
        <>
          <PersonField {...at('person', words.who, words.whoHelp)} people={candidates} words={words} required />
          <DayField {...at('until', words.lastDay)} required={words.lastDayMissing} min={today} />
        </>
      )}
    </EntryForm>
  );
}
