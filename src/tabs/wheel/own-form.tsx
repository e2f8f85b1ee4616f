import { addDays, addMonths } from '../../core/dates.ts';
import {
  type ControlTrigger,
  controlTriggers,
  intervals,
  mostMonthsAhead,
} from '../../features/controls/stored-words.ts';
import { longestName } from '../../features/wheel/limits.ts';
import { useAction } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { LineField, ListField, TicksField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { nobodyYet, PersonField } from '../parts/form/person-field.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { OwnItem, WheelDone } from './wheel-item.ts';

interface OwnFormProps {
  /** As it is planned already. */
  item?: OwnItem;
  onPlanned: WheelDone;
  onClose: () => void;
}

type Often = `${(typeof intervals)[number]}` | 'once';

interface OwnInput {
  title: string;
  months: Often;
  startOn: string;
  owner?: Colleague;
  performer?: Colleague;
  external?: string;
  triggers?: readonly ControlTrigger[];
}

const often: readonly Often[] = [...intervals.map((months) => `${months}` as const), 'once'];
/** A first year begins calm: a quarter from now, unless somebody says otherwise. */
const firstIn = 90;

/** Says what the municipality puts into its wheel: what, how often, who answers and who does it (S119, S122, S123). */
export function OwnForm({ item, onPlanned, onClose }: OwnFormProps) {
  const words = useText('wheel');
  const controls = useText('controls');
  const today = useToday();
  const action = useAction('planWheelItem');
  const { form } = words;
  const dueOn = item?.dueOn;
  const before = item && planOf(item);
  return (
    <EntryForm<OwnInput>
      label={item ? words.changeNamed(item.title) : words.add}
      {...{ words, onClose }}
      names={form}
      focused
      card={!item}
      begin={{
        title: item?.title ?? '',
        months: item ? (often.find((one) => one === `${item.months ?? 'once'}`) ?? '12') : '12',
        startOn: dueOn ?? addDays(today, firstIn),
        owner: item?.owner ? { id: item.owner, name: item.ownerName ?? '' } : nobodyYet,
        performer: item?.performer ? { id: item.performer, name: item.performerName ?? '' } : nobodyYet,
        external: item?.external ?? '',
        triggers: item?.triggers ?? [],
      }}
      sending={action}
      onSend={({ title, months, startOn, owner, performer, external, triggers = [] }, { nonce }) =>
        action.mutate(
          {
            ...{ id: item?.id ?? nonce, title, seen: item?.version ?? 0, triggers: [...triggers] },
            startOn: item && startOn === dueOn ? item.startOn : startOn,
            ...(months !== 'once' && { months: Number(months) }),
            ...(owner?.id && { owner: owner.id }),
            ...(performer?.id && { performer: performer.id }),
            ...(external && { external }),
          },
          {
            onSuccess: ({ record: { key, version: seen } }) =>
              onPlanned(
                {
                  said: words.planned(title),
                  undo: before
                    ? { name: 'planWheelItem', send: { ...before, seen } }
                    : { name: 'endWheelItem', send: { control: key } },
                },
                key,
              ),
          },
        )
      }
      lands={{
        ...{ interval: 'months', inThePast: 'startOn', tooFar: 'startOn' },
        ...{ notHere: 'performer', noPerson: 'performer', watches: 'performer', seesNot: 'performer' },
      }}
    >
      {({ at }) => (
        <>
          <LineField {...at('title')} max={longestName} required />
          <ListField
            {...at('months')}
            choices={often.map((one) => [one, one === 'once' ? controls.once : controls.every(Number(one))])}
            required
          />
          <DayField
            {...at('startOn', item?.results.length ? form.nextOn : form.startOn)}
            min={dueOn && dueOn < today ? dueOn : today}
            max={addMonths(today, mostMonthsAhead)}
            required
          />
          <PersonField {...at('owner')} words={{ nobodyFits: words.nobody }} />
          <PersonField {...at('performer')} words={{ nobodyFits: words.nobody }} />
          <LineField {...at('external')} max={longestName} />
          <TicksField {...at('triggers')} choices={named(controlTriggers, words.trigger)} />
        </>
      )}
    </EntryForm>
  );
}

function planOf({ id, title, months, startOn, owner, performer, external, triggers = [] }: OwnItem) {
  return { id, title, months, startOn, owner, performer, external, triggers: [...triggers] };
}
