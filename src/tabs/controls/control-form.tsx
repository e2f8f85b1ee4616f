import { addDays, addMonths } from '../../core/dates.ts';
import { intervals, mostMonthsAhead } from '../../features/controls/stored-words.ts';
import type { SystemControlKind } from '../../features/systems/controls/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { ListField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { nobodyYet, PersonField } from '../parts/form/person-field.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import type { ShownSystem } from '../systems/shown-system.ts';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { ShownControl } from './shown-control.ts';

interface ControlFormProps {
  system: ShownSystem;
  /** What may be chosen; one alone is not asked about. */
  kinds: readonly SystemControlKind[];
  /** As it is planned already. */
  control?: ShownControl;
  onPlanned: (done: Done) => void;
  onClose: () => void;
}

type Often = `${(typeof intervals)[number]}` | 'once';

interface ControlInput {
  kind: SystemControlKind;
  months: Often;
  startOn: string;
  performer?: Colleague;
}

const often: readonly Often[] = [...intervals.map((months) => `${months}` as const), 'once'];
/** A first year begins calm: a quarter from now, unless somebody says otherwise. */
const firstIn = 90;
const usually = '12';

function labelOf(
  { changeNamed, planNamed, planMore, kind }: ReturnType<typeof useText<'controls'>>,
  kinds: readonly SystemControlKind[],
  control: ShownControl | undefined,
): string {
  const [only] = kinds;
  if (control) return changeNamed(kind[control.kind]);
  return only !== undefined && kinds.length === 1 ? planNamed(kind[only]) : planMore;
}

/** Says what is controlled, how often and by whom. */
export function ControlForm({ system, kinds, control, onPlanned, onClose }: ControlFormProps) {
  const words = useText('controls');
  const today = useToday();
  const action = useAction('planControl');
  const [first] = kinds;
  const planned: Often | undefined = control && often.find((one) => one === `${control.months ?? 'once'}`);
  const before = (kind: SystemControlKind) => system.controls.find((one) => one.kind === kind);
  const dueOn = control?.dueOn;
  return (
    <EntryForm<ControlInput>
      label={labelOf(words, kinds, control)}
      {...{ words, onClose }}
      names={words.form}
      focused
      appearance="secondary"
      begin={{
        kind: kinds.length === 1 ? first : undefined,
        months: planned ?? usually,
        startOn: dueOn ?? addDays(today, firstIn),
        performer: control?.performer ? { id: control.performer, name: control.performerName ?? '' } : nobodyYet,
      }}
      sending={action}
      onSend={({ kind = first, months, startOn, performer }) => {
        if (kind === undefined) return;
        const [about, stored] = [system.key, before(kind)];
        action.mutate(
          {
            ...{ about, kind, startOn: startOn === dueOn ? (control?.startOn ?? startOn) : startOn },
            ...(months !== 'once' && { months: Number(months) }),
            ...(performer?.id && { performer: performer.id }),
            seen: stored?.version ?? 0,
          },
          {
            onSuccess: ({ record }) =>
              onPlanned({
                said: words.planned(words.kind[kind]),
                undo: control
                  ? {
                      name: 'planControl',
                      send: {
                        ...{ about, kind, months: control.months, startOn: control.startOn },
                        ...{ performer: control.performer, seen: record.version },
                      },
                    }
                  : { name: 'endControl', send: { control: record.key } },
              }),
          },
        );
      }}
      lands={{
        ...{ interval: 'months', inThePast: 'startOn', tooFar: 'startOn', wrongKind: 'kind' },
        ...{ notHere: 'performer', noPerson: 'performer', watches: 'performer' },
      }}
    >
      {({ at }) => (
        <>
          {kinds.length > 1 && <ListField {...at('kind')} choices={named(kinds, words.kind)} required />}
          <ListField
            {...at('months')}
            choices={often.map((one) => [one, one === 'once' ? words.once : words.every(Number(one))])}
            required
          />
          <DayField
            {...at('startOn', control?.results.length ? words.form.nextOn : words.form.startOn)}
            min={dueOn && dueOn < today ? dueOn : today}
            max={addMonths(today, mostMonthsAhead)}
            required
          />
          <PersonField {...at('performer')} words={{ nobodyFits: words.nobody }} />
        </>
      )}
    </EntryForm>
  );
}
