import type { Stamp } from '../../../features/handbook/shown-shapes.ts';
import { useSpeech } from '../../language.tsx';
import { TextLink } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';

/** The clear mark on a version that is not the one in force (S20); nothing on the one that is. */
export function VersionMark({ state, path }: { state: Stamp['state']; path: string }) {
  const words = useSpeech().text.reading.rule;
  if (state === 'inForce') return null;
  return (
    <Notice kind="warning" title={state === 'replaced' ? words.replaced : words.coming}>
      {state === 'replaced' && <p>{words.replacedNext}</p>}
      <TextLink to={path}>{words.readCurrent}</TextLink>
    </Notice>
  );
}
