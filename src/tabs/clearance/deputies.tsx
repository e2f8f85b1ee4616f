import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { ValueField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { type Choosable, PersonPicker } from '../workplace/person-picker.tsx';

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

function NameForm({ candidates }: { candidates: readonly Choosable[] }) {
  const today = useToday();
  const { deputies: words, save, saving } = useText('clearance');
  const [person, setPerson] = useState<Choosable>();
  const { at, said } = useFields({ until: '' });
  const action = useAction('nameBriefingDeputy');

  const form = useForm(action, () => {
    if (!person || said.until === '') return;
    action.mutate({ person: person.id, until: said.until });
  });

  return (
    <Form {...form} label={words.add} says={[save, saving]} appearance="secondary">
      <PersonPicker people={candidates} missing={form.tried && !person} called={words} onChoose={setPerson} />
      <ValueField
        {...at('until')}
        label={words.lastDay}
        required
        fault={form.tried && said.until === '' && words.lastDayMissing}
        min={today}
      />
    </Form>
  );
}
