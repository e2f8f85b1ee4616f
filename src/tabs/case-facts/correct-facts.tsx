import type { ActionInput } from '../../contract/contract.ts';
import { isOpen } from '../../features/cases/incident/incident.ts';
import { informationKinds, onlookers, personBands } from '../../features/cases/incident/stored-words.ts';
import { longestMessage } from '../../features/cases/relations/case-message.ts';
import { useAction } from '../api-hooks.tsx';
import { capitalize } from '../capitalize.ts';
import type { CaseData } from '../cases/timeline.ts';
import { useSpeech } from '../language.tsx';
import { ChoiceField, TextField, TicksField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { FaultNotice, Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';

type Corrected = Pick<ActionInput<'correctFacts'>, 'data' | 'persons' | 'seenBy' | 'reason'>;

/** What the DBR has put right of the facts, and the form that does. */
export function CorrectFacts({ data }: { data: CaseData }) {
  const { text, language } = useSpeech();
  const words = useText('cases').caseFacts;
  const isOfficer = useMay('correctFacts');
  const { isOpen: correcting, open, close, notice } = useOpened();
  const facts = data.corrected.map((fact) => text.cases.case.fact[fact].toLocaleLowerCase(language));
  const isSince = isOpen(data.line) && wasCorrectedSince(data);
  return (
    <>
      {notice}
      {facts.length > 0 && <p className={layout.quiet}>{words.correctedBy(facts.join(', '))}</p>}
      {isSince && (
        <Notice kind="info" title={words.sinceAssessed}>
          {words.sinceAssessedNext}
        </Notice>
      )}
      {correcting && <CorrectForm data={data} onClose={(saved) => close(saved ? words.saved : '')} />}
      {!correcting && isOfficer && mayCorrect(data) && <Action onClick={() => open('')}>{words.open}</Action>}
    </>
  );
}

/** Who has a part in the case leaves its facts to the other, as its assessment. */
function mayCorrect({ line, own }: CaseData): boolean {
  return isOpen(line) && !(own?.whose === 'mine' && own.judging !== undefined);
}

function wasCorrectedSince({ log, handling: { assessedAt } }: CaseData): boolean {
  return assessedAt !== undefined && log.some(({ what, at }) => what === 'factsCorrected' && at > assessedAt);
}

function CorrectForm({ data, onClose }: { data: CaseData; onClose: (saved: boolean) => void }) {
  const { cases: words } = useSpeech().text;
  const caseText = useText('cases');
  const { caseFacts, caseHandling } = caseText;
  const correct = useAction('correctFacts');
  return (
    <EntryForm<Corrected>
      label={caseFacts.open}
      focused
      words={caseHandling}
      names={caseFacts}
      begin={{ data: [...data.data], persons: data.persons, seenBy: data.seenBy, reason: '' }}
      sending={correct}
      onSend={(said) =>
        correct.mutate({ key: data.line.key, seen: data.handling.seen, ...said }, { onSuccess: () => onClose(true) })
      }
      refusal={CorrectionFault}
      onClose={() => onClose(false)}
    >
      {({ at }) => (
        <>
          <TicksField {...at('data')} choices={choicesOf(informationKinds, words.case.data)} />
          <ChoiceField {...at('persons')} choices={choicesOf(personBands, words.case.persons)} />
          <ChoiceField {...at('seenBy')} choices={choicesOf(onlookers, words.case.seenBy)} />
          <TextField
            {...at('reason', caseFacts.reason, caseHandling.noNames)}
            max={longestMessage}
            required={caseHandling.needed}
          />
        </>
      )}
    </EntryForm>
  );
}

function CorrectionFault({ fault }: { fault: Error | null }) {
  return <FaultNotice fault={fault} sentences={useText('cases').caseFacts.fault} />;
}

/** In the words of the facts, each beginning with a capital as choices do. */
function choicesOf<C extends string>(codes: Readonly<Record<C, string>>, words: Readonly<Record<C, string>>) {
  return (Object.keys(codes) as C[]).map((code) => [code, capitalize(words[code])] as const);
}
