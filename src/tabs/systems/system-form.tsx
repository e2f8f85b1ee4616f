import type { ReactNode } from 'react';
import {
  criticalities,
  longestLine,
  longestLines,
  processings,
  sensitivities,
  systemKinds,
  systemStates,
} from '../../features/systems/stored-words.ts';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField, LineField, ListField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm, type FormPress, type Sending } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { Folded } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { ShownSystem } from './shown-system.ts';
import type { SystemTerms } from './system-terms.ts';

const empty = {
  ...{ name: '', kind: 'system', state: 'inUse', purpose: '', criticality: undefined, sensitivity: undefined },
  ...{ supplier: '', supplierCvr: '', supportRef: '', supportTo: '', processing: 'unclear' },
  ...{ statement: '', statementTo: '', legalBasis: '', recordLink: '', storage: '', integrations: '', authorities: '' },
} as const satisfies SystemTerms;

interface SystemFormProps {
  label: string;
  begin?: SystemTerms;
  /** What another register owns: shown, and changed there. */
  there?: ShownSystem['writtenThere'];
  agreements?: ReactNode;
  sending: Sending;
  onSend: (terms: SystemTerms, press: FormPress) => void;
  onClose: () => void;
}

/** What a system is. Only its name must be filled in: what is left open is said to be lacking, and can come later. */
export function SystemForm({ label, begin, there, agreements, sending, onSend, onClose }: SystemFormProps) {
  const words = useText('systems');
  const { form } = words;
  const ownsState = there?.fields.includes('state');
  const changedIn = there && words.changedIn(words.register[there.source]);
  const line = { max: longestLine, refusesCpr: true };
  return (
    <EntryForm<SystemTerms>
      {...{ label, words, sending, onClose }}
      names={form}
      focused
      begin={{ ...empty, ...begin }}
      onSend={onSend}
      lands={{ nameTaken: 'name', cvr: 'supplierCvr', link: 'recordLink' }}
    >
      {({ at, said: { kind, processing } }) => (
        <>
          <LineField {...at('name')} {...line} required />
          <ListField {...at('kind')} choices={named(systemKinds, words.kind)} required />
          <ListField
            {...at('state')}
            choices={named(systemStates, words.state)}
            required
            {...(ownsState && { locked: true, hint: changedIn })}
          />
          <LineField {...at('purpose')} {...line} />
          <ChoiceField {...at('criticality')} choices={named(criticalities, words.criticality)} />
          <ChoiceField {...at('sensitivity')} choices={named(sensitivities, words.sensitivity)} />
          {kind === 'system' && (
            <>
              <Folded title={form.data}>
                <LineField {...at('legalBasis')} {...line} />
                <LineField {...at('recordLink')} {...line} />
                <LineField {...at('storage')} {...line} />
                <TextField {...at('integrations')} max={longestLines} refusesCpr />
                <TextField {...at('authorities')} max={longestLines} refusesCpr />
              </Folded>
              <Folded title={form.agreements}>
                {there ? (
                  <>
                    <p>{changedIn}</p>
                    {agreements}
                  </>
                ) : (
                  <>
                    <LineField {...at('supplier')} {...line} />
                    <LineField {...at('supplierCvr')} max={20} />
                    <LineField {...at('supportRef')} {...line} />
                    <DayField {...at('supportTo')} />
                    <ChoiceField {...at('processing')} choices={named(processings, words.processing)} />
                    {processing === 'processor' && (
                      <>
                        <LineField {...at('statement')} {...line} />
                        <DayField {...at('statementTo')} />
                      </>
                    )}
                  </>
                )}
              </Folded>
            </>
          )}
        </>
      )}
    </EntryForm>
  );
}
