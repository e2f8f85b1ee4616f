import { Checkbox } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
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
      <Checkbox label={words.tick} checked={checked} onChange={(_, { checked: now }) => onTick(now === true)} />
      <p>{words.real}</p>
    </Notice>
  );
}
