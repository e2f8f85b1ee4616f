import type { ViewData } from '../../../contract/contract.ts';
import { useSpeech } from '../../language.tsx';
import { useText } from '../../use-text.ts';
import { ConfirmBar } from './confirm-bar.tsx';

/** As `ConfirmBar`, with words that say what a trial is: a confirmation of it counts nowhere (INV5). */
export function TrialBar({ rule }: { rule: ViewData<'rule'> }) {
  const { confirm } = useSpeech().text.reading;
  return <ConfirmBar rule={rule} words={{ ...confirm, ...useText('trial').confirm }} isTrial />;
}
