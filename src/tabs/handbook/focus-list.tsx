import { byFocusArea } from '../../features/handbook/browse.ts';
import { useSpeech } from '../language.tsx';
import type { ListedRule } from './rule-shelf.tsx';
import { RuleShelf } from './rule-shelf.tsx';

/** The rules by the policy's seven focus areas (S31). */
export function FocusList({ rules }: { rules: readonly ListedRule[] }) {
  const { text } = useSpeech();
  return (
    <>
      {byFocusArea(rules).map(({ id, rules: served }) => (
        <RuleShelf key={id} id={`focus-${id}`} title={text.handbook.focus[id]} rules={served} />
      ))}
    </>
  );
}
