import { Field } from '@fluentui/react-components';
import { Tick } from '../parts/form/choice-fields.tsx';
import { useText } from '../use-text.ts';
import type { Draft } from './draft.ts';

/** Said before it is sent, so that nothing of it ever lies in plain text where the DBR reads. */
export function AboutDpo({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { aboutDpo, aboutDpoHelp } = useText('cases').sealing;
  return (
    <Field hint={aboutDpoHelp}>
      <Tick
        label={aboutDpo}
        checked={draft.aboutDpo === true}
        onChange={(checked) => onChange({ ...draft, aboutDpo: checked ? true : undefined })}
      />
    </Field>
  );
}
