import type { Stamp } from '../../../features/handbook/shown-shapes.ts';
import { useSpeech } from '../../language.tsx';
import { TextLink } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useText } from '../../use-text.ts';

/** The clear mark on a version that is not the one in force (S20), or that nobody has adopted; else nothing. */
export function VersionMark({ state, path }: { state: Stamp['state']; path: string }) {
  const words = useSpeech().text.reading.rule;
  if (state === 'inForce') return null;
  if (state === 'trial') return <TrialMark />;
  return (
    <Notice kind="warning" title={state === 'replaced' ? words.replaced : words.coming}>
      {state === 'replaced' && <p>{words.replacedNext}</p>}
      <TextLink to={path}>{words.readCurrent}</TextLink>
    </Notice>
  );
}

/** On every page of a trial: that it binds nobody (INV5). */
export function TrialMark() {
  const { title, means } = useText('trial');
  return (
    <Notice kind="warning" title={title}>
      <p>{means}</p>
    </Notice>
  );
}
