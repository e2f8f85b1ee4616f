import type { ViewData } from '../../contract/contract.ts';
import { sendingTask } from '../../features/cases/papers/letter-sent.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import { useWhen } from '../cases/when-words.ts';
import type { Colleague } from '../parts/find-colleague.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { PersonField } from '../parts/form/person-field.tsx';
import { List, Section } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Papers = ViewData<'casePapers'>;

interface SendLetterProps {
  papers: Papers;
  /** The letter as it is sent. */
  letter: string;
  onGiven: () => void;
}

/** The centre sends the letter, since it knows whom to; the DBR needs no address (domain.md 2.4). */
export function SendLetter({ papers, letter, onGiven }: SendLetterProps) {
  const { casePapers, caseHandling, relations } = useText('cases');
  const words = casePapers.letter.posting;
  const people = useView('caseChoices', { number: papers.number }).data?.data.people ?? [];
  const { notice, say } = useSaid();
  const add = useAction('addCaseTask');
  const isAsked = papers.postings.some(({ state }) => state === 'open');
  return (
    <Section title={words.title}>
      {notice}
      {papers.postings.length > 0 && (
        <List of={papers.postings} by="key">
          {(one) => <Posting of={one} />}
        </List>
      )}
      {papers.isOpen && !isAsked && (
        <EntryForm<{ owner: Colleague; dueOn?: string }>
          label={words.title}
          card
          names={words}
          says={[words.give, caseHandling.saving]}
          begin={{ owner: undefined, dueOn: '' }}
          sending={add}
          onSend={({ owner, dueOn }, { nonce }) => {
            const text = sendingTask(papers.aboutChildren);
            const given = { key: papers.key, nonce, kind: 'sendLetter', text, owner: owner.id, letter } as const;
            add.mutate(
              { ...given, ...(dueOn && { dueOn }) },
              {
                onSuccess: () => {
                  say(words.given(owner.name));
                  onGiven();
                },
              },
            );
          }}
          refusal={CaseFault}
        >
          {({ at }) => (
            <>
              <PersonField {...at('owner', words.owner)} people={people} words={relations.people} required />
              <DayField {...at('dueOn', words.dueOn)} />
            </>
          )}
        </EntryForm>
      )}
    </Section>
  );
}

function Posting({
  of: { ownerName, state, dueOn, sentAt, byDigitalPost = 0, byPost = 0 },
}: {
  of: Papers['postings'][number];
}) {
  const day = useDay();
  const when = useWhen();
  const words = useText('cases').casePapers.letter.posting;
  if (state === 'done' && sentAt !== undefined) {
    return <StatusWord kind="done">{words.sent(ownerName, when(sentAt), byDigitalPost, byPost)}</StatusWord>;
  }
  return <StatusWord kind="owed">{words.waits(ownerName, dueOn && day(dueOn))}</StatusWord>;
}
