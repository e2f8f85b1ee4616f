import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { LineField, NumberField, TicksField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

const longestTitle = 120;
const longestHours = 24;
const everybody = ['dpo', 'dpoDeputy', 'serviceDesk', 'executive'] as const;

/** What is practised, for how long, and who is told: nobody else is disturbed. */
export function StartDrillForm({ onStarted }: { onStarted: () => void }) {
  const { shell } = useSpeech().text;
  const words = useText('cases').drills;
  const action = useAction('startDrill');
  return (
    <EntryForm<Omit<ActionInput<'startDrill'>, 'nonce'>>
      label={words.start}
      card
      says={[words.begin, shell.saving]}
      names={words}
      begin={{ title: '', hours: 2, tells: ['dpo', 'serviceDesk'] }}
      sending={action}
      onSend={(said, { nonce }) => action.mutate({ nonce, ...said }, { onSuccess: onStarted })}
    >
      {({ at }) => (
        <>
          <h2 className={layout.heading}>{words.start}</h2>
          <LineField {...at('title', words.name)} max={longestTitle} required={words.needed} refusesCpr />
          <NumberField {...at('hours')} min={1} max={longestHours} required={words.hoursWrong} />
          <TicksField {...at('tells')} choices={named(everybody, words.role)} required={words.needed} />
        </>
      )}
    </EntryForm>
  );
}
