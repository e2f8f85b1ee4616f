import type { ActionInput, ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { LineField, ListField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';

const longestBasis = 120;

interface MandateFormProps {
  directors: ViewData<'mandates'>['directors'];
  /** With the name of whoever has the mandate now. */
  onClose: (saved?: string) => void;
}

/** The accountable director names somebody: who, when it counts, from when to when, and where it is written down. */
export function MandateForm({ directors, onClose }: MandateFormProps) {
  const { shell } = useSpeech().text;
  const words = useText('cases').mandates;
  const action = useAction('giveMandate');
  return (
    <EntryForm<ActionInput<'giveMandate'>>
      label={words.add}
      card
      focused
      words={shell}
      names={words}
      begin={{
        covers: directors.length > 0 ? 'outOfHours' : 'registered',
        person: directors[0]?.id ?? '',
        from: useToday(),
        to: '',
        basis: '',
      }}
      sending={action}
      onSend={(said) =>
        action.mutate(said, {
          onSuccess: ({ record: { covers, name } }) => onClose(covers === 'registered' ? words.dpo : name),
        })
      }
      onClose={() => onClose()}
    >
      {({ at, said }) => (
        <>
          <h3 className={layout.subheading}>{words.add}</h3>
          <ListField
            {...at('covers', words.when)}
            choices={named(
              directors.length > 0 ? ['outOfHours', 'absence', 'registered'] : ['registered'],
              words.covers,
            )}
            required
          />
          <p className={layout.quiet}>{said.covers === 'registered' ? words.scope : words.addHelp}</p>
          {said.covers !== 'registered' && (
            <ListField {...at('person', words.who)} choices={directors.map(({ id, name }) => [id, name])} required />
          )}
          <DayField {...at('from', words.fromDay)} required />
          <DayField {...at('to', words.toDay, words.toHelp)} min={said.from} />
          <LineField {...at('basis')} max={longestBasis} refusesCpr required={words.needed} />
        </>
      )}
    </EntryForm>
  );
}
