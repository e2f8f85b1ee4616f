import { useView } from './ask.tsx';
import { useSpeech } from './language.tsx';
import { menuOf } from './menu.ts';
import { TextLink } from './parts/link-button.tsx';
import { Loaded } from './parts/loaded.tsx';
import { Page, useLayout } from './parts/page-layout.tsx';
import { PageTitle } from './parts/page-title.tsx';

/** On a phone: the parts of the menu that do not fit under the thumb. */
export default function MorePage() {
  const layout = useLayout();
  const { text } = useSpeech();
  const me = useView('me', {});
  return (
    <Page>
      <PageTitle>{text.shell.more}</PageTitle>
      <Loaded view={me}>
        {({ actions }) => (
          <ul className={layout.list}>
            {menuOf(actions, text)
              .slice(4)
              .map((item) => (
                <li key={item.to}>
                  <TextLink to={item.to}>{item.name}</TextLink>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}
