import type { ViewData, ViewQuery } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { type TextOf, useText } from '../use-text.ts';
import { askedFrom, type ChoiceInput, chosenName } from './asked-choice.ts';
import { WhatField, WhoField } from './choice-fields.tsx';

interface ChoiceFormProps {
  data: ViewData<'teamReading'>;
  /** @param saved name of what was chosen, when something was */
  onClose: (saved?: string) => void;
}

const longestReason = 300;

/** A choice as the manager makes it; what it does is shown before it is saved (S82). */
export function ChoiceForm({ data, onClose }: ChoiceFormProps) {
  const words = useText('manager').reading;
  const unit = data.units[0]?.unit ?? '';
  const begin: ChoiceInput = { does: 'add', what: '', unit, who: '', because: '', dueOn: '', to: '' };
  const job = useAction('chooseReading');
  return (
    <EntryForm<ChoiceInput>
      label={words.form.title}
      card
      focused
      words={{ ...words.form, fault: words.fault }}
      names={words.form}
      begin={begin}
      sending={job}
      onSend={(sent) => {
        const said = { ...begin, ...sent };
        const asked = askedFrom(said, data);
        if (!asked) return;
        job.mutate({ ...asked, because: said.because }, { onSuccess: () => onClose(chosenName(said, data)) });
      }}
      onClose={() => onClose()}
    >
      {({ at, said: written, set }) => {
        const said = { ...written, does: written.does ?? begin.does };
        const asked = askedFrom(said, data);
        return (
          <>
            <h2 className={layout.subheading}>{words.form.title}</h2>
            <ChoiceField {...at('does')} choices={named(['add', 'remove'], words.form)} />
            <WhatField {...at('what')} data={data} />
            <WhoField said={said} data={data} onChange={set} />
            {said.does === 'add' && <DayField {...at('dueOn')} />}
            <DayField {...at('to')} />
            {asked && <EffectLine asked={asked} />}
            <TextField {...at('because')} max={longestReason} required={words.form.needed} />
          </>
        );
      }}
    </EntryForm>
  );
}

/** What the choice would do, while it is being made: how many people, how many rules, how long. */
function EffectLine({ asked }: { asked: ViewQuery<'choiceEffect'> }) {
  const words = useText('manager').reading;
  const effect = useView('choiceEffect', asked).data?.data;
  if (!effect) return null;
  const [fault] = effect.faults;
  const inTheWay = Object.entries(words.fault).find(([code]) => code === fault)?.[1];
  if (inTheWay !== undefined) return <Notice kind="warning" title={inTheWay} role="status" />;
  return <Notice kind="info" title={saidOf(effect, asked.does, words)} role="status" />;
}

function saidOf(
  { people, changed, rules, secondsEach }: ViewData<'choiceEffect'>,
  does: 'add' | 'remove',
  words: TextOf<'manager'>['reading'],
): string {
  const { effect } = words;
  if (does === 'remove') return effect.removes(changed, rules.length);
  if (changed === 0) return effect.onlyDue(people);
  const rest = people > changed ? ` ${effect.already(people - changed)}` : '';
  return `${effect.adds(changed, rules.length, secondsEach)}${rest}`;
}
