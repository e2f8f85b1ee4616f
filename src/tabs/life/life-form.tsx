import { addMonths } from '../../core/dates.ts';
import { checksOf } from '../../features/systems/life/life.ts';
import {
  type LifeKind,
  type LifeTick,
  lifeKinds,
  lifeTicks,
  longestTradeOff,
  mostMonthsToUse,
} from '../../features/systems/life/stored-words.ts';
import { longestLine } from '../../features/systems/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { LineField, ListField, TextField, TicksField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import type { ShownSystem } from '../systems/shown-system.ts';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';

export type ShownLifeEvent = ShownSystem['lifeEvents'][number];

interface LifeFormProps {
  system: ShownSystem;
  /** As it is written already. */
  event?: ShownLifeEvent;
  onSaved: (done: Done) => void;
  onClose: () => void;
}

interface LifeInput {
  kind: LifeKind;
  what: string;
  plannedFor: string;
  ticks: LifeTick[];
  tradeOff?: string;
}

/** Writes the checklist of something that is to happen to a system, as far as one has come. */
export function LifeForm({ system, event, onSaved, onClose }: LifeFormProps) {
  const words = useText('life');
  const today = useToday();
  const action = useAction('saveLifeEvent');
  const { form } = words;
  return (
    <EntryForm<LifeInput>
      label={event ? words.editNamed(event.what) : words.begin}
      {...{ words, onClose }}
      names={form}
      focused
      appearance="secondary"
      begin={{
        ...{ kind: event?.kind, what: event?.what ?? '', plannedFor: event?.plannedFor ?? '' },
        ...{ ticks: [...(event?.ticks ?? [])], tradeOff: event?.tradeOff ?? '' },
      }}
      sending={action}
      onSend={(said, { nonce }) =>
        action.mutate(
          { about: system.key, event: event?.key.split(':').at(-1) ?? nonce, ...said, seen: event?.version ?? 0 },
          { onSuccess: () => onSaved({ said: words.saved }) },
        )
      }
      lands={{ inThePast: 'plannedFor', tooFar: 'plannedFor', retired: 'kind', notASystem: 'kind' }}
    >
      {({ at, said: { kind } }) => {
        const ticks = kind ? lifeTicks.filter((tick) => checksOf(kind, system).includes(tick)) : [];
        return (
          <>
            <ListField {...at('kind')} choices={named(lifeKinds, words.kind)} required />
            <LineField {...at('what')} max={longestLine} required />
            <DayField
              {...at('plannedFor')}
              min={event && event.plannedFor < today ? event.plannedFor : today}
              max={addMonths(today, mostMonthsToUse)}
              required
            />
            {ticks.length > 0 && <TicksField {...at('ticks')} choices={named(ticks, words.check)} />}
            {kind && (
              <TextField
                {...at('tradeOff', kind === 'retirement' ? form.leftOver : form.tradeOff)}
                max={longestTradeOff}
              />
            )}
          </>
        );
      }}
    </EntryForm>
  );
}
