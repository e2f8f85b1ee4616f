import { OutLink, TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** What an audit of ours leaves behind its result, and any address somebody wrote, without what ends the sentence. */
const address = /(Rettesnor: \/audit\/[0-9a-f-]{36}|https:\/\/\S*[^\s.,;:!?)])/;

/** What shows that an item was done, as it was written: an address in it can be opened (S120). */
export function EvidenceText({ children }: { children: string }) {
  const words = useText('wheel');
  return (
    <p className={layout.asWritten}>
      {children.split(address).map((part, at) => {
        if (at % 2 === 0) return part;
        const key = `${at} ${part}`;
        return part.startsWith('https:') ? (
          <OutLink key={key} href={part}>
            {part}
          </OutLink>
        ) : (
          <TextLink key={key} to={part.slice(part.indexOf('/'))}>
            {words.openAudit}
          </TextLink>
        );
      })}
    </p>
  );
}
