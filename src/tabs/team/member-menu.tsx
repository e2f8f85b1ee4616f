import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useAction } from '../api-hooks.tsx';
import { focusContent } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Member } from './member.ts';

const useStyles = makeStyles({ open: { minWidth: 'var(--control)', minHeight: 'var(--control)' } });

interface MemberMenuProps {
  member: Member;
  onBrief: () => void;
  onFault: (fault: Error) => void;
}

/** What a manager does about one person. */
export function MemberMenu({ member, onBrief, onFault }: MemberMenuProps) {
  const styles = useStyles();
  const { team: words, handBacks } = useText('manager');
  const handBack = useAction('handBack');
  const { jobs, name, inPerson } = member;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={mergeClasses(layout.iconOnly, styles.open)}
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          menuIcon={null}
          aria-label={words.menu(name)}
          data-screen-only
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {inPerson && inPerson.rules.length > 0 && <MenuItem onClick={onBrief}>{words.briefs}</MenuItem>}
          {jobs.map(({ key, function: task }) => (
            <MenuItem
              key={key}
              subText={handBacks.askHelp}
              // The person leaves the list with the menu: the keyboard goes on from the page's content.
              onClick={() =>
                handBack.isPending || handBack.mutate({ job: key }, { onSuccess: focusContent, onError: onFault })
              }
            >
              {jobs.length > 1 ? `${handBacks.say} (${task})` : handBacks.say}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
