import { TextLink } from '../parts/link-button.tsx';
import { useText } from '../use-text.ts';

/** The way to packs and search words, for editors alone. */
export default function PacksLink() {
  const words = useText('tailoring');
  return <TextLink to="/drafts/packs">{words.title}</TextLink>;
}
