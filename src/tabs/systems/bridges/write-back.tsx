import type { ActionInput } from '../../../contract/contract.ts';
import { useAction } from '../../api-hooks.tsx';
import { Press } from '../../parts/link-button.tsx';
import { RefusalNotice } from '../../parts/notice.tsx';
import { Folded, layout } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';

/** What would be written to the other register, and the switch. Nothing is written before somebody has switched it on. */
export function WriteBack({ source, isOn }: Omit<ActionInput<'switchWriteBack'>, 'on'> & { isOn: boolean }) {
  const words = useText('systemBridges');
  const dry = useAction('tryWriteBack');
  const toggle = useAction('switchWriteBack');
  const register = words.register[source];
  const found = dry.data?.record;
  const fault = dry.error ?? toggle.error;
  return (
    <Folded title={words.back(register)}>
      <div className={layout.form}>
        <p>{(isOn ? words.backOn : words.backOff)(register)}</p>
        {fault && <RefusalNotice fault={fault} />}
        <div role="status">
          {found && <p>{words.differences(found.count, found.systems)}</p>}
          {found && found.count > found.differences.length && <p>{words.firstShown(found.differences.length)}</p>}
        </div>
        {found && found.differences.length > 0 && (
          <ul className={layout.list}>
            {found.differences.map(({ system, name, field, theirs, ours }) => (
              <li key={`${system} ${field}`} className={layout.anywhere}>
                <strong>{name}</strong> · {words.backField[field]}: {words.fromTo(theirs, ours)}
              </li>
            ))}
          </ul>
        )}
        <div className={layout.actions}>
          <Press of={dry} send={{ source }} busy={words.trying}>
            {words.tryBack}
          </Press>
          <Press of={toggle} send={{ source, on: !isOn }} busy={words.switching}>
            {isOn ? words.switchOff : words.switchOn}
          </Press>
        </div>
      </div>
    </Folded>
  );
}
