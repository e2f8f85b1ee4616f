import { type Fact, Facts } from '../parts/facts.tsx';
import { OutLink } from '../parts/link-button.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Edition } from './edition.ts';

/** Who wrote, who approved, what Hoved-MED said and which body adopted it (S13, S16, S37). */
export function EditionFacts({ edition }: { edition: Edition }) {
  const day = useDay();
  const words = useText('revisions');
  const {
    why,
    authorName,
    reviewerName,
    reviewNote,
    medOn,
    medNote,
    body,
    decidedOn,
    caseRef = '',
    underMandate,
  } = edition;
  const { presentedOn, presentedRef = '', strategyLink } = edition;
  const { fact } = words;
  const facts: readonly Fact[] = [
    { name: fact.why, value: why },
    ...(authorName ? [{ name: fact.author, value: authorName }] : []),
    ...(reviewerName ? [{ name: fact.reviewer, value: reviewerName }] : []),
    ...(reviewNote ? [{ name: fact.reviewNote, value: reviewNote }] : []),
    ...(medOn ? [{ name: fact.med, value: `${day(medOn)}: ${medNote ?? ''}` }] : []),
    ...(body && decidedOn
      ? [
          {
            name: fact.decision,
            value: underMandate
              ? words.byMandate(day(decidedOn), caseRef)
              : words.decision(words.body[body], day(decidedOn), caseRef),
          },
        ]
      : []),
    ...(presentedOn ? [{ name: fact.presented, value: words.presented(day(presentedOn), presentedRef) }] : []),
  ];
  return (
    <>
      <Facts facts={facts} />
      {strategyLink && <OutLink href={strategyLink}>{fact.strategy}</OutLink>}
    </>
  );
}
