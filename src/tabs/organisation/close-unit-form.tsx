import { useAction } from '../api-hooks.tsx';
import { SelectField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useText } from '../use-text.ts';
import { EffectNotice } from './effect-notice.tsx';
import { choicesIn, type Tree, type Unit } from './unit-order.ts';

interface CloseUnitFormProps {
  tree: Tree;
  unit: Unit;
  onDone: (done: Done) => void;
  onClose: () => void;
}

/** Closes a unit; where there is somebody or something in it, another one takes over. */
export function CloseUnitForm({ tree, unit, onDone, onClose }: CloseUnitFormProps) {
  const words = useText('organisation');
  const action = useAction('closeUnit');
  const { at, said } = useFields({ into: '' });
  const isEmpty = unit.people === 0 && tree.under(unit.unit).length === 0;
  const target = said.into === '' ? undefined : tree.byCode.get(said.into);
  const form = useForm(action, () => {
    if (!isEmpty && !target) return;
    const { unit: code, name, seen } = unit;
    action.mutate(
      { unit: code, does: 'close', seen, ...(target && { into: target.unit }) },
      {
        onSuccess: ({ record }) => {
          const said = target ? words.done.merged(name, target.name) : words.done.closed(name);
          onDone({ said, undo: { name: 'closeUnit', send: { unit: code, does: 'open', seen: record.seen } } });
        },
      },
    );
  });
  return (
    <Form
      {...form}
      label={words.closeNamed(unit.name)}
      focused
      says={[words.close, words.closing]}
      sentences={words.fault}
      onClose={onClose}
    >
      <SelectField
        {...at('into')}
        label={words.into}
        hint={words.intoHelp}
        choices={[['', isEmpty ? words.intoNobody : words.choose], ...choicesIn(tree, unit.unit)]}
        fault={form.tried && !isEmpty && !target && words.needed}
      />
      {(isEmpty || target) && (
        <EffectNotice asked={{ does: 'close', unit: unit.unit, ...(target && { into: target.unit }) }} />
      )}
    </Form>
  );
}
