import type { ActionInput } from '../../../contract/contract.ts';
import {
  consequences,
  likelihoods,
  longestRiskNote,
  type Threat,
} from '../../../features/systems/risks/stored-words.ts';
import { useAction } from '../../api-hooks.tsx';
import { ChoiceField, ListField, TextField } from '../../parts/form/entry-fields.tsx';
import { EntryForm } from '../../parts/form/entry-form.tsx';
import { named } from '../../parts/form/fields.tsx';
import type { Done } from '../../parts/undo-notice.tsx';
import { useText } from '../../use-text.ts';
import type { ShownRisk, ShownRisks } from './shown-risk.ts';

type Assessment = Omit<ActionInput<'assessRisk'>, 'system' | 'seen'>;

interface AssessFormProps {
  system: ShownRisks;
  /** The look before, where there is one: it says what the form begins with. */
  before?: ShownRisk;
  onDone: (done: Done) => void;
  onClose: () => void;
}

/** Assesses a threat as it is today, with what is to be done about it and what is left then (S29, S59). */
export function AssessForm({ system, before, onDone, onClose }: AssessFormProps) {
  const words = useText('risks');
  const { form } = words;
  const action = useAction('assessRisk');
  const note = { max: longestRiskNote, refusesCpr: true };
  return (
    <EntryForm<Assessment>
      label={before ? words.againNamed(words.threat[before.threat]) : words.assess}
      {...{ words, onClose }}
      names={form}
      card
      focused
      appearance={before ? 'secondary' : 'primary'}
      begin={{
        threat: before?.threat,
        ...{ likelihood: before?.likelihood, citizens: before?.citizens, municipality: before?.municipality },
        ...{ scenario: before?.scenario ?? '', measures: before?.measures ?? '' },
        ...{ leftLikelihood: before?.leftLikelihood, leftConsequence: before?.leftConsequence },
      }}
      sending={action}
      onSend={({ threat: chosen, ...said }) => {
        const threat: Threat = before?.threat ?? chosen;
        action.mutate(
          { system: system.key, threat, seen: before?.round ?? 0, ...said },
          {
            onSuccess: () => {
              onClose();
              onDone({ said: words.assessed(words.threat[threat]) });
            },
          },
        );
      }}
      lands={{
        ...{ noThreat: 'threat', noScenario: 'scenario', noMeasures: 'measures' },
        ...{ noLeft: 'leftLikelihood', leftHigher: 'leftLikelihood' },
      }}
    >
      {({ at, said: { threat, measures = '' } }) => (
        <>
          {!before && <ListField {...at('threat')} choices={named(system.unseen, words.threat)} required />}
          <TextField {...at('scenario')} {...note} required={threat === 'other' && words.fault.noScenario} />
          <ChoiceField {...at('likelihood')} choices={named(likelihoods, words.likelihoodLong)} required />
          <ChoiceField {...at('citizens')} choices={named(consequences, words.citizensLong)} required />
          <ChoiceField {...at('municipality')} choices={named(consequences, words.municipalityLong)} required />
          <TextField {...at('measures')} {...note} />
          {measures.trim() !== '' && (
            <>
              <ChoiceField {...at('leftLikelihood')} choices={named(likelihoods, words.likelihood)} required />
              <ChoiceField {...at('leftConsequence')} choices={named(consequences, words.consequence)} required />
            </>
          )}
        </>
      )}
    </EntryForm>
  );
}
