import type { ActionInput, ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { named, SelectField, ValueField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Covers = ActionInput<'giveMandate'>['covers'];

const longestBasis = 120;

interface MandateFormProps {
  directors: ViewData<'mandates'>['directors'];
  /** With the name of whoever has the mandate now. */
  onClose: (saved?: string) => void;
}

/** The accountable director names somebody: who, when it counts, from when to when, and where it is written down. */
export function MandateForm({ directors, onClose }: MandateFormProps) {
  const today = useToday();
  const { text } = useSpeech();
  const words = useText('cases').mandates;
  const { at, said } = useFields(
    {
      person: directors[0]?.id ?? '',
      covers: 'outOfHours' as Covers,
      from: today,
      to: '',
      basis: '',
    },
    words,
  );
  const { person, covers, from, to, basis } = said;
  const action = useAction('giveMandate');
  const isBackwards = to !== '' && to < from;

  const form = useForm(action, () => {
    if (from === '' || basis.trim() === '' || isBackwards) return;
    action.mutate(
      { person, covers, from, ...(to !== '' && { to }), basis: basis.trim() },
      { onSuccess: ({ record }) => onClose(record.name) },
    );
  });

  return (
    <Form
      {...form}
      label={words.add}
      card
      says={[text.shell.save, text.shell.saving]}
      onClose={() => onClose()}
      needed={words.needed}
    >
      <h3 className={layout.subheading}>{words.add}</h3>
      <p className={layout.quiet}>{words.addHelp}</p>
      <SelectField
        {...at('person')}
        label={words.who}
        autoFocus
        choices={directors.map(({ id, name }) => [id, name])}
      />
      <SelectField {...at('covers')} label={words.when} choices={named(['outOfHours', 'absence'], words.covers)} />
      <ValueField {...at('from')} label={words.fromDay} fault={form.tried && from === '' && words.needed} />
      <ValueField {...at('to')} label={words.toDay} hint={words.toHelp} fault={isBackwards && words.wrongEnd} />
      <FreeTextField {...at('basis')} maxLength={longestBasis} oneLine refusesCpr needed />
    </Form>
  );
}
