import { useAction } from '../api-hooks.tsx';
import { ListField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
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
  const isEmpty = unit.people === 0 && tree.under(unit.unit).length === 0;
  const { unit: code, name, seen } = unit;
  return (
    <EntryForm<{ into?: string }>
      label={words.closeNamed(name)}
      focused
      words={{ save: words.close, saving: words.closing, fault: words.fault }}
      begin={{ into: '' }}
      sending={action}
      onSend={({ into }) =>
        action.mutate(
          { unit: code, does: 'close', seen, ...(into && { into }) },
          {
            onSuccess: ({ record }) => {
              const target = into && tree.byCode.get(into);
              const said = target ? words.done.merged(name, target.name) : words.done.closed(name);
              onDone({ said, undo: { name: 'closeUnit', send: { unit: code, does: 'open', seen: record.seen } } });
            },
          },
        )
      }
      onClose={onClose}
    >
      {({ at, said: { into } }) => (
        <>
          <ListField
            {...at('into', words.into, words.intoHelp)}
            empty={isEmpty ? words.intoNobody : words.choose}
            choices={choicesIn(tree, code)}
            required={isEmpty ? undefined : words.needed}
          />
          {(isEmpty || into) && <EffectNotice asked={{ does: 'close', unit: code, ...(into && { into }) }} />}
        </>
      )}
    </EntryForm>
  );
}
