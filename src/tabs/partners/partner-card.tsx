import { dayWords, distanceWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page-layout.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { PartnerFacts } from './partner-facts.tsx';
import type { Partner, Partners } from './partner-step.ts';
import { PartnerSteps } from './partner-steps.tsx';

const pictures: Readonly<Record<Partner['state'], StatusKind>> = { fine: 'done', lacking: 'owed', ended: 'replaced' };

interface PartnerCardProps {
  partner: Partner;
  data: Partners;
  today: string;
}

/** One partner: how it stands, what is lacking in plain words, whom to ask, and all of it for whoever wants it. */
export function PartnerCard({ partner, data, today }: PartnerCardProps) {
  const { language } = useSpeech();
  const words = useText('partners');
  const { organisation, service, state, lacks, renewal, nextDue, isMine, ownerName, contactName, contactAt } = partner;
  const due = nextDue && { day: dayWords(nextDue, language, today), away: distanceWords(nextDue, language, today) };
  return (
    <article className={layout.card} aria-label={organisation}>
      <div className={layout.row}>
        <StatusWord kind={pictures[state]}>{words.state[state]}</StatusWord>
        {due && (renewal === 'soon' || renewal === 'past') && (
          <StatusWord kind={renewal === 'past' ? 'urgent' : 'round'}>
            {words.renewal[renewal](due.day, due.away)}
          </StatusWord>
        )}
      </div>
      <h2 className={layout.subheading}>{organisation}</h2>
      <p>{service}</p>
      {lacks.length > 0 && (
        <section>
          <h3 className={layout.entryName}>{words.lacksTitle}</h3>
          <ul>
            {lacks.map((lack) => (
              <li key={lack}>{words.lack[lack]}</li>
            ))}
          </ul>
        </section>
      )}
      <p>{isMine ? words.ownerYou : words.owner(ownerName)}</p>
      <p>{words.contact(contactName, contactAt)}</p>
      {partner.accounts > 0 && <p className={layout.quiet}>{words.accounts(partner.accounts)}</p>}
      <details>
        <summary className={layout.summary} aria-label={`${words.details}: ${organisation}`}>
          {words.details}
        </summary>
        <PartnerFacts partner={partner} needsDeclaration={data.needsDeclaration} today={today} />
      </details>
      {partner.mayKeep && <PartnerSteps partner={partner} data={data} today={today} />}
    </article>
  );
}
