import { useState } from 'react';
import { FindColleague } from '../parts/find-colleague.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

interface OwnerFieldProps {
  /** Who answers for it now; absent: whoever fills in the form. */
  name: string | undefined;
  onChoose: (owner: string) => void;
}

/** Who answers for the agreement here. */
export function OwnerField({ name, onChoose }: OwnerFieldProps) {
  const words = useText('partners');
  const [chosen, setChosen] = useState<string>();
  const [finding, setFinding] = useState(false);
  return (
    <div>
      <div className={layout.row}>
        <span>
          {words.form.owner}: {chosen ?? name ?? words.form.ownerYou}
        </span>
        {!finding && <Action onClick={() => setFinding(true)}>{words.form.changeOwner}</Action>}
      </div>
      {finding && (
        <FindColleague
          words={words}
          onChoose={(person) => {
            setChosen(person.name);
            setFinding(false);
            onChoose(person.id);
          }}
        />
      )}
    </div>
  );
}
