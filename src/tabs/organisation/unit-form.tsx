import { useState } from 'react';
import { longestUnitName } from '../../features/workplace/units/unit-limits.ts';
import { useAction } from '../api-hooks.tsx';
import { named, SelectField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
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
  const [nonce] = useState(() => crypto.randomUUID());
  const action = useAction('saveUnit');
  const beginKind = under ? (under.kind === 'top' ? 'centre' : 'unit') : 'top';
  const { at, set, said } = useFields<Wanted>({
    name: unit?.name ?? '',
    kind: unit?.kind ?? beginKind,
    parent: unit ? (unit.parent ?? '') : (under?.unit ?? ''),
    leader: unit?.manager === undefined ? undefined : { id: unit.manager, name: unit.managerName ?? '' },
    isUnclear: false,
  });
  const isTop = said.kind === 'top';
  const isIncomplete = said.name.trim() === '' || (!isTop && said.parent === '') || said.isUnclear;

  const form = useForm(action, () => {
    if (isIncomplete) return;
    const input = { nonce, ...inputOf(said), ...(unit && { unit: unit.unit }), seen: unit?.seen ?? 0 };
    action.mutate(input, {
      onSuccess: ({ record }) => {
        const { unit: code, seen, name } = record;
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
  });

  return (
    <Form
      {...form}
      label={unit ? words.editNamed(unit.name) : under ? words.addUnder(under.name) : words.first}
      focused
      says={unit ? [words.save, words.saving] : [words.create, words.creating]}
      needed={words.needed}
      sentences={words.fault}
      noValidate
      {...(onClose && { onClose })}
    >
      <FreeTextField {...at('name')} label={words.name} oneLine maxLength={longestUnitName} needed />
      {!isTop && (
        <>
          <SelectField {...at('kind')} label={words.kindLabel} choices={named(underTop, words.kind)} />
          <SelectField
            {...at('parent')}
            label={words.parent}
            choices={[...(said.parent === '' ? [['', words.choose] as const] : []), ...choicesIn(tree, unit?.unit)]}
            fault={form.tried && said.parent === '' && words.needed}
          />
        </>
      )}
      <LeaderField
        leader={said.leader}
        missing={form.tried && said.isUnclear}
        onChoose={(leader, isUnclear) => set({ leader, isUnclear })}
      />
      {unit && isTurned(unit, said) && <EffectNotice asked={{ does: 'save', unit: unit.unit, ...placeOf(said) }} />}
    </Form>
  );
}

interface Wanted {
  name: string;
  kind: Unit['kind'];
  parent: string;
  leader: { id: string; name: string } | undefined;
  /** A name is written that nobody has been chosen by. */
  isUnclear: boolean;
}

function placeOf({ kind, parent, leader }: Wanted) {
  return { kind, ...(kind !== 'top' && parent !== '' && { parent }), ...(leader && { manager: leader.id }) };
}

function inputOf(said: Wanted) {
  return { name: said.name.trim(), ...placeOf(said) };
}

function formerOf({ name, kind, parent, manager }: Unit) {
  return { name, kind, ...(parent !== undefined && { parent }), ...(manager !== undefined && { manager }) };
}

/** May somebody get another manager by it? */
function isTurned(unit: Unit, said: Wanted): boolean {
  return unit.kind !== said.kind || (unit.parent ?? '') !== said.parent || unit.manager !== said.leader?.id;
}
