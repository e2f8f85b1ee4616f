import { makeStyles } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { longestStatement } from '../../features/cases/incident/report.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { TextField, TicksField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { UnitsField } from '../parts/form/units-field.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import { useText } from '../use-text.ts';
import type { PatternDraft } from './pattern-draft.ts';

type Pattern = { units?: string[]; rules?: readonly string[]; words: string };

const useStyles = makeStyles({
  // What is drafted can be read whole before it is sent.
  drafted: { '& textarea': { fieldSizing: 'content' } },
});

interface PatternCaseFormProps extends ViewData<'unitsOfCases'> {
  draft: PatternDraft;
  onKept: () => void;
}

/** What Læsestatus or a manager's reviews have drafted becomes a case, with the reason (S75). */
export function PatternCaseForm({ draft, units, onKept }: PatternCaseFormProps) {
  const navigate = useNavigate();
  const styles = useStyles();
  const words = useText('cases').opening;
  const action = useAction('openPatternCase');
  const { source, manager } = draft;
  const names = words.pattern;
  return (
    <EntryForm<Pattern>
      label={names.title[source]}
      sticky
      words={{ ...words, fault: names.fault }}
      names={names}
      lands={{ aboutNothing: 'units', tooFewPeople: 'units' }}
      begin={{ units: [...draft.units], rules: draft.rules, words: draft.words }}
      sending={action}
      onSend={({ units: chosen = [], rules = [], words: why }, { nonce, startOver }) =>
        action.mutate(
          { nonce, source, words: why, units: chosen, rules: [...rules], ...(manager !== undefined && { manager }) },
          {
            onSuccess: ({ record: { number } }) => {
              if (number !== undefined) return navigate(`/case/${number}`);
              startOver();
              onKept();
            },
          },
        )
      }
    >
      {({ at }) => (
        <>
          <TextField
            {...at('words')}
            {...(source === 'reviews' && { hint: undefined })}
            area={{ className: styles.drafted }}
            max={longestStatement}
            required
          />
          {source === 'reading' && (
            <>
              <UnitsField {...at('units')} units={units} />
              <RulesField {...at('rules')} />
            </>
          )}
        </>
      )}
    </EntryForm>
  );
}

/** The rules Læsestatus counts. */
function RulesField(at: Omit<Parameters<typeof TicksField>[0], 'choices'>) {
  const rules = useView('readingStatus', {}).data?.data.rules ?? [];
  return <TicksField {...at} choices={rules.map((rule) => [rule.rule, ruleName(rule)])} />;
}
