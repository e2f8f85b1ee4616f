import type { ViewData } from '../../contract/contract.ts';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** Whom to ring when something has happened. */
export function Phones({ me }: { me: Pick<ViewData<'me'>, 'dpoPhone' | 'serviceDeskPhone'> }) {
  const words = useText('outside');
  const numbers = [
    { name: words.dpo, phone: me.dpoPhone },
    { name: words.desk, phone: me.serviceDeskPhone },
  ].filter(({ phone }) => phone !== '');
  return (
    <>
      <h2 className={layout.subheading}>{words.phones}</h2>
      {numbers.length === 0 && <p>{words.noPhones}</p>}
      <ul className={layout.list}>
        {numbers.map(({ name, phone }) => (
          <li key={name}>
            {name}: <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
