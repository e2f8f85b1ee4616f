import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../ask.tsx';
import { useDesk } from '../desk-language.ts';
import { useSpeech } from '../language.tsx';
import { useLayout } from '../parts/page-layout.tsx';

/** Cases the reader was told of that are not to be decided now: a notice leads to where its case stands. */
export function ToldCases({ told }: { told: ViewData<'decisions'>['told'] }) {
  const layout = useLayout();
  const { text } = useSpeech();
  const words = useDesk().caseHandling.decisions;
  const phone = useView('me', {}).data?.data.dpoPhone ?? '';
  if (told.length === 0) return null;
  return (
    <section className={layout.form} aria-labelledby="told-cases">
      <h2 id="told-cases" className={layout.heading}>
        {words.toldTitle}
      </h2>
      {told.some(({ state }) => state !== 'nobody') && <p className={layout.quiet}>{words.toldHelp(phone)}</p>}
      <ul className={layout.list}>
        {told.map(({ number, state }) => (
          <li key={number} className={layout.card}>
            <strong>{text.cases.number(number)}</strong>
            <p>{words.told[state]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
