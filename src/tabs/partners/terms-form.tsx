import { longestLine, processingRoles } from '../../features/partners/partner.ts';
import { useView } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField, LineField, ListField, TicksField } from '../parts/form/entry-fields.tsx';
import { EntryForm, type Sending } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { PersonField } from '../parts/form/person-field.tsx';
import { Folded } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Partners, Terms } from './partner-step.ts';

/** Stands for the person who fills in the form: the server knows who that is. */
const reader = 'reader';

type TermsInput = Omit<Terms, 'owner'> & { owner?: Colleague };

interface TermsFormProps {
  label: string;
  begin?: Terms;
  /** Who answers for it now; where it is left out, the form begins with its reader. */
  ownerName?: string;
  data: Pick<Partners, 'rules' | 'units'>;
  sending: Sending;
  onSave: (terms: Terms) => void;
  onClose: () => void;
}

/**
 * What is agreed with a partner. Only who they are and whom to call must be filled in: the rest is said to be lacking.
 */
export function TermsForm({ label, begin, ownerName, data, sending, onSave, onClose }: TermsFormProps) {
  const words = useText('partners');
  const { form } = words;
  const me = useView('me', {}).data?.data.name ?? '';
  const { owner, ...terms } = begin ?? {};
  const line = { max: longestLine, refusesCpr: true };
  return (
    <EntryForm<TermsInput>
      {...{ label, words, sending, onClose }}
      names={form}
      focused
      begin={{
        ...{ organisation: '', service: '', contactName: '', contactAt: '', agreementRef: '', dataAgreementRef: '' },
        ...{ safeguards: '', agreementFrom: '', agreementTo: '', processing: 'unclear', rules: [], unit: '' },
        ...terms,
        owner: owner === undefined ? { id: reader, name: me } : { id: owner, name: ownerName ?? '' },
      }}
      onSend={({ owner: chosen, ...said }) =>
        onSave({ ...said, ...(chosen && chosen.id !== reader && { owner: chosen.id }) })
      }
    >
      {({ at, said: { processing, rules, agreementFrom } }) => (
        <>
          <LineField {...at('organisation')} {...line} required />
          <LineField {...at('service', form.service, form.freeHelp)} {...line} required />
          <LineField {...at('contactName')} {...line} required />
          <LineField {...at('contactAt')} {...line} required />
          <PersonField {...at('owner', form.owner, words.findHelp)} words={{ nobodyFits: words.nobody }} required />
          <LineField {...at('agreementRef')} {...line} />
          <DayField {...at('agreementFrom')} />
          <DayField {...at('agreementTo')} min={agreementFrom || undefined} />
          <ChoiceField {...at('processing')} choices={named(processingRoles, words.processing)} />
          {(processing === 'processor' || processing === 'joint') && (
            <LineField {...at('dataAgreementRef')} {...line} />
          )}
          <LineField {...at('safeguards', form.safeguards, form.freeHelp)} {...line} />
          <Folded title={`${form.rules} (${(rules ?? []).length})`}>
            <TicksField
              {...at('rules')}
              choices={data.rules.map(({ rule, title }) => [rule, `${rule.toUpperCase()} ${title}`])}
            />
          </Folded>
          {data.units.length > 0 && (
            <ListField {...at('unit')} empty={form.noUnit} choices={data.units.map(({ unit, name }) => [unit, name])} />
          )}
        </>
      )}
    </EntryForm>
  );
}
