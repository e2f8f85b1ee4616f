import { clockWords, dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { layout, Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Proposal } from './proposal.ts';
import { ProposalAnswer } from './proposal-answer.tsx';

/** One proposal: who, which role, from when, who proposed it, whom it waits for or who answered it. */
export function ProposalCard({ proposal }: { proposal: Proposal }) {
  const day = useDay();
  const { language } = useSpeech();
  const maintenance = useText('maintenance');
  const words = useText('roles');
  const { what, role, name, state, proposerName, proposedAt, caseRef, lapsesAt, waitsFor } = proposal;
  const title = words.what[what](name, maintenance.workplace.appointments.role[role]);
  const waits = state === 'proposed';
  return (
    <Section title={title} level={3} card small>
      <StatusWord kind={waits ? 'owed' : state === 'confirmed' ? 'done' : 'withdrawn'}>{stateWords()}</StatusWord>
      <p>{periodWords()}</p>
      {waits && lapsesAt && <p>{words.lapses(day(dayAt(lapsesAt)), clockWords(lapsesAt, language))}</p>}
      <p className={layout.quiet}>{words.proposedBy(proposerName, day(dayAt(proposedAt)))}</p>
      {caseRef && <p className={layout.quiet}>{words.caseOf(caseRef)}</p>}
      {(proposal.standIn || waitsFor?.standIn) && (
        <StatusWord kind="urgent">{waits ? words.standIn.title : words.standInWas}</StatusWord>
      )}
      {waitsFor &&
        (waitsFor.names.length > 0 ? (
          <p>{words.waitsFor(waitsFor.names.join(', '))}</p>
        ) : waitsFor.ownPart ? (
          <p>{words.waitsForOwnPart}</p>
        ) : (
          <StatusWord kind="urgent">{words.waitsForNobody[waitsFor.office]}</StatusWord>
        ))}
      <ProposalAnswer proposal={proposal} title={title} />
    </Section>
  );

  function stateWords(): string {
    const said = words.state[state];
    const isAnswered = state === 'confirmed' || state === 'refused';
    return isAnswered && proposal.confirmerName ? words.answeredBy(said, proposal.confirmerName) : said;
  }

  function periodWords(): string {
    const { from, to } = proposal;
    if (what === 'end') return words.lastDay(day(to ?? from));
    return to ? words.fromTo(day(from), day(to)) : words.from(day(from));
  }
}
