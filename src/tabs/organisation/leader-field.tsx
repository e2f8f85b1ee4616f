import { useState } from 'react';
import { useView } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import type { At } from '../parts/form/entry.ts';
import { PersonField } from '../parts/form/person-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

interface LeaderFieldProps extends At<Colleague | undefined> {
  leader: Colleague | undefined;
  onDrop: () => void;
}

/** Who leads a unit; whom one can choose from is asked for only when somebody wants another. */
export function LeaderField({ leader, onDrop, ...at }: LeaderFieldProps) {
  const words = useText('organisation');
  const [isChoosing, setChoosing] = useState(false);
  // Until somebody is chosen it has none; that nobody shall lead it is said by a button of its own.
  const choose = (isOther: boolean) => {
    setChoosing(isOther);
    onDrop();
  };
  return (
    <div className={layout.stack}>
      {isChoosing ? <Picker {...at} /> : <p>{leader?.id ? words.leaderNow(leader.name) : words.noManager}</p>}
      <div className={layout.chips}>
        {!isChoosing && (
          <Action onClick={() => choose(true)}>{leader?.id ? words.otherLeader : words.chooseLeader}</Action>
        )}
        {(leader?.id || isChoosing) && <Action onClick={() => choose(false)}>{words.withoutLeader}</Action>}
      </div>
    </div>
  );
}

function Picker(at: At<Colleague | undefined>) {
  const { picker } = useText('organisation');
  const people = useView('appointments', {}).data?.data.people ?? [];
  return <PersonField {...at} people={people} words={picker} required />;
}
