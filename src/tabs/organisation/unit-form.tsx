import { longestUnitName } from '../../features/workplace/units/unit-limits.ts';
import { useAction } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import { LineField, ListField } from '../parts/form/entry-fields.tsx';
import { EntryForm, type FormPress } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { nobodyYet } from '../parts/form/person-field.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useText } from '../use-text.ts';
import { EffectNotice } from './effect-notice.tsx';
import { LeaderField } from './leader-field.tsx';
import { choicesIn, type Tree, type Unit } from './unit-order.ts';

const underTop = ['centre', 'unit', 'partner'] as const;

interface UnitFormProps {
  tree: Tree;
  /** The unit that is put right; without it a new one is made. */
  unit?: Unit;
  /** What a new one is to lie under; without it the municipality itself is made. */
  under?: Unit;
  onDone: (done: Done) => void;
  onClose?: () => void;
}

/** Makes a unit, or renames it, moves it and says who leads it, with what that does to people above the button. */
export function UnitForm({ tree, unit, under, onDone, onClose }: UnitFormProps) {
  const words = useText('organisation');
  const action = useAction('saveUnit');
  const isTop = unit ? unit.kind === 'top' : !under;
  const begin: Wanted = {
    name: unit?.name ?? '',
    kind: unit?.kind ?? (under ? (under.kind === 'top' ? 'centre' : 'unit') : 'top'),
    parent: unit ? unit.parent : under?.unit,
    leader: unit?.manager === undefined ? undefined : { id: unit.manager, name: unit.managerName ?? '' },
  };

  function save(said: Wanted, { nonce }: FormPress): void {
    const input = { nonce, name: said.name, ...placeOf(said), ...(unit && { unit: unit.unit }), seen: unit?.seen ?? 0 };
    action.mutate(input, {
      onSuccess: ({ record: { unit: code, seen, name } }) => {
        if (unit) {
          const send = { ...formerOf(unit), nonce: crypto.randomUUID(), unit: code, seen };
          return onDone({ said: words.done.saved(name), undo: { name: 'saveUnit', send } });
        }
        const said = words.done.created(name);
        // The municipality itself cannot be closed again; it can be renamed.
        if (isTop) return onDone({ said });
        onDone({ said, undo: { name: 'closeUnit', send: { unit: code, does: 'close', seen } } });
      },
    });
  }

  return (
    <EntryForm<Wanted>
      label={unit ? words.editNamed(unit.name) : under ? words.addUnder(under.name) : words.first}
      focused
      words={words}
      says={unit ? undefined : [words.create, words.creating]}
      begin={{ ...begin, parent: begin.parent ?? '', leader: begin.leader }}
      sending={action}
      onSend={save}
      onClose={onClose}
    >
      {({ at, said, set }) => (
        <>
          <LineField {...at('name')} max={longestUnitName} required={words.needed} />
          {!isTop && (
            <>
              <ListField {...at('kind', words.kindLabel)} choices={named(underTop, words.kind)} required />
              <ListField
                {...at('parent')}
                empty={words.choose}
                choices={choicesIn(tree, unit?.unit)}
                required={words.needed}
              />
            </>
          )}
          <LeaderField
            {...at('leader', words.picker.who, words.picker.whoHelp)}
            leader={said.leader}
            onDrop={() => set({ leader: nobodyYet })}
          />
          {unit && isTurned(unit, said) && <EffectNotice asked={{ does: 'save', unit: unit.unit, ...placeOf(said) }} />}
        </>
      )}
    </EntryForm>
  );
}

interface Wanted {
  name: string;
  kind: Unit['kind'];
  parent?: string | undefined;
  leader?: Colleague | undefined;
}

/** As it stands in the form: a leader whose name is only written is nobody yet. */
type Place = { [K in 'kind' | 'parent' | 'leader']?: Wanted[K] };

function placeOf({ kind = 'unit', parent, leader }: Place) {
  return { kind, ...(kind !== 'top' && parent && { parent }), ...(leader?.id && { manager: leader.id }) };
}

function formerOf({ name, kind, parent, manager }: Unit) {
  return { name, kind, ...(parent !== undefined && { parent }), ...(manager !== undefined && { manager }) };
}

/** May somebody get another manager by it? */
function isTurned(unit: Unit, said: Place): boolean {
  return (
    unit.kind !== said.kind || (unit.parent ?? '') !== said.parent || unit.manager !== (said.leader?.id || undefined)
  );
}
