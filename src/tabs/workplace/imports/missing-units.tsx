import { useState } from 'react';
import type { FaultGroup } from '../../../features/workplace/imports/fault-groups.ts';
import { longestFaultValue } from '../../../features/workplace/imports/limits.ts';
import { ChooseUnits } from '../../organisation/choose-units.tsx';
import { Folded } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';

/**
 * The units a file names and nobody has made, to be made at once under the municipality (S1). It stays when they are
 * made, to say so and to take them back.
 */
export function MissingUnits({ units, onMade }: { units: readonly FaultGroup[]; onMade: () => void }) {
  const words = useText('maintenance').workplace.employments;
  const [isUsed, setUsed] = useState(false);
  // A name that may have been cut would not be the one the file says.
  const whole = units.filter(({ value = '' }) => value !== '' && value.length < longestFaultValue);
  const proposals = whole.map(({ value = '', lines }) => ({
    name: value,
    kind: 'unit' as const,
    people: lines.length,
  }));
  if (proposals.length === 0 && !isUsed) return undefined;
  return (
    <Folded title={words.makeUnits}>
      <p>{words.makeUnitsLead}</p>
      <ChooseUnits
        units={proposals}
        onMade={() => {
          setUsed(true);
          onMade();
        }}
      />
    </Folded>
  );
}
