import type { ViewData } from '../../contract/contract.ts';
import { Tick } from '../parts/form/fields.tsx';
import { Notice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';

interface DrillTickProps {
  drill: NonNullable<ViewData<'reports'>['drill']>;
  checked: boolean;
  onTick: (checked: boolean) => void;
}

/** While an exercise runs, whoever reports says whether this is part of it; without the tick it is real. */
export function DrillTick({ drill, checked, onTick }: DrillTickProps) {
  const words = useText('cases').drills.report;
  return (
    <Notice kind="info" title={words.title(drill.title)}>
      <Tick label={words.tick} value={checked} onChange={onTick} />
      <p>{words.real}</p>
    </Notice>
  );
}
