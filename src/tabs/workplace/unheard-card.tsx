import { LinkButton } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';

/** On an editor's Start, in red: there is neither DBR nor deputy, and the person who reports is heard by nobody or a director. */
export default function UnheardCard({ by }: { by: 'nobody' | 'director' }) {
  const words = useText('roles').unheard;
  return (
    <Notice kind="error" title={words[by]}>
      <p>{by === 'nobody' ? words.nobodyWhy : words.directorWhy}</p>
      <LinkButton to="/appointments">{words.go}</LinkButton>
    </Notice>
  );
}
