import type { ActionRecord } from '../../contract/contract.ts';
import { Notice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';

/** What packs do to people's lists, before they are saved. */
export function EffectNotice({ effect }: { effect: NonNullable<ActionRecord<'savePack'>['effect']> | undefined }) {
  const words = useText('tailoring').effect;
  if (!effect) return <div role="status" />;
  const { gaining, losing, secondsEach } = effect;
  const said = [
    ...(gaining > 0 ? [words.gains(gaining, secondsEach)] : []),
    ...(losing > 0 ? [words.loses(losing)] : []),
  ];
  return <Notice kind="info" title={said.length > 0 ? said.join(' ') : words.none} role="status" />;
}
