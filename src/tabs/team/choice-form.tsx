import type { ViewData, ViewQuery } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { named, RadioField, ValueField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
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
  const { at, said, set } = useFields(begin, words.form);
  const job = useAction('chooseReading');
  const asked = askedFrom(said, data);
  const noReason = said.because.trim() === '';

  const form = useForm(job, () => {
    if (noReason || !asked) return;
    job.mutate({ ...asked, because: said.because.trim() }, { onSuccess: () => onClose(chosenName(said, data)) });
  });

  return (
    <Form
      {...form}
      label={words.form.title}
      card
      focused
      says={[words.form.save, words.form.saving]}
      sentences={words.fault}
      onClose={() => onClose()}
      needed={words.form.needed}
    >
      <h2 className={layout.subheading}>{words.form.title}</h2>
      <RadioField {...at('does')} choices={named(['add', 'remove'], words.form)} />
      <WhatField said={said} data={data} isMissing={form.tried && said.what === ''} onChange={set} />
      <WhoField said={said} data={data} onChange={set} />
      {said.does === 'add' && <ValueField {...at('dueOn')} />}
      <ValueField {...at('to')} />
      {asked && <EffectLine asked={asked} />}
      <FreeTextField {...at('because')} maxLength={longestReason} needed />
    </Form>
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
