import { byControl } from '../../features/handbook/browse.ts';
import { isoControls as danish } from '../../text/da/iso-controls.ts';
import { isoControls as english } from '../../text/en/iso-controls.ts';
import { useSpeech } from '../language.tsx';
import { type ListedRule, RuleShelf } from './rule-shelf.tsx';

const titles = { da: danish, en: english } as const;

/** The rules by the controls of ISO 27002 they serve. Loaded for the few who ask for it. */
export default function ControlList({ rules }: { rules: readonly ListedRule[] }) {
  const { language } = useSpeech();
  return (
    <>
      {byControl(rules).map(({ id, rules: served }) => {
        const title = titles[language][id];
        return (
          <RuleShelf
            key={id}
            id={`iso-${id.replace('.', '-')}`}
            title={title === undefined ? id : `${id} ${title}`}
            rules={served}
          />
        );
      })}
    </>
  );
}
