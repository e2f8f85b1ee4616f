import type { ViewData } from '../../../contract/contract.ts';
import type { Day } from '../../../core/dates.ts';
import { dayWords } from '../../date-words.ts';
import { useSpeech } from '../../language.tsx';
import { Notice } from '../../parts/notice.tsx';

interface RuleExemptionsProps {
  exemptions: ViewData<'rule'>['exemptions'];
  today: Day;
}

/**
 * Exemptions in force for the reader, under the rule's title (S67): what is done instead, until when, and by whose word. A
 * decision against the DBR says so. The rule is read all the same.
 */
export function RuleExemptions({ exemptions, today }: RuleExemptionsProps) {
  const { language, text } = useSpeech();
  const words = text.reading.rule.exemption;
  return exemptions.map((one) => (
    <Notice key={one.key} kind="info" title={words.title(dayWords(one.expiresOn, language, today))}>
      <p>{words[one.scope](one.scope === 'team' ? one.askedByName : one.scopeName)}</p>
      <p>
        {words.instead} {one.compensatingMeasures}
      </p>
      {[one.dpoConditions, one.conditions].flatMap((conditions) =>
        conditions
          ? [
              <p key={conditions}>
                {words.conditions} {conditions}
              </p>,
            ]
          : [],
      )}
      <p>{words.by(one.decidedByName, one.assessedByName)}</p>
      {one.againstDpo && (
        <p>
          <strong>{words.againstDpo}</strong>
        </p>
      )}
      <p>{words.stillRead}</p>
    </Notice>
  ));
}
