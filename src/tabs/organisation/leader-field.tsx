import { useState } from 'react';
import { useView } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { type Choosable, PersonPicker } from '../workplace/person-picker.tsx';

interface LeaderFieldProps {
  leader: Choosable | undefined;
  missing: boolean;
  /** @param isUnclear a name is written, and nobody chosen */
  onChoose: (leader: Choosable | undefined, isUnclear: boolean) => void;
}

/** Who leads a unit; whom one can choose from is asked for only when somebody wants another. */
export function LeaderField({ leader, missing, onChoose }: LeaderFieldProps) {
  const words = useText('organisation');
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div className={layout.stack}>
      {isChoosing ? (
        <Picker missing={missing} onChoose={onChoose} />
      ) : (
        <p>{leader ? words.leaderNow(leader.name) : words.noManager}</p>
      )}
      <div className={layout.chips}>
        {!isChoosing && (
          <Action onClick={() => setChoosing(true)}>{leader ? words.otherLeader : words.chooseLeader}</Action>
        )}
        {(leader || isChoosing) && (
          <Action
            onClick={() => {
              setChoosing(false);
              onChoose(undefined, false);
            }}
          >
            {words.withoutLeader}
          </Action>
        )}
      </div>
    </div>
  );
}

function Picker({ missing, onChoose }: Omit<LeaderFieldProps, 'leader'>) {
  const words = useText('organisation');
  const people = useView('appointments', {}).data?.data.people ?? [];
  const [written, setWritten] = useState('');
  return (
    <PersonPicker
      people={people}
      missing={missing}
      called={words.picker}
      onWrite={(name) => {
        setWritten(name);
        onChoose(undefined, name !== '');
      }}
      onChoose={(person) => onChoose(person, person === undefined && written !== '')}
    />
  );
}
