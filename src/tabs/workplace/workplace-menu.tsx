import type { Action } from '../../roles.ts';
import { useView } from '../api-hooks.tsx';
import { PageMenu } from '../parts/page-menu.tsx';
import { useText } from '../use-text.ts';

const places: readonly {
  to: string;
  section: 'settings' | 'modules' | 'appointments' | 'employments' | 'organisation' | 'planner';
  needs: Action;
}[] = [
  { to: '/settings', section: 'settings', needs: 'settings' },
  { to: '/modules', section: 'modules', needs: 'modules' },
  { to: '/appointments', section: 'appointments', needs: 'appointments' },
  { to: '/employments', section: 'employments', needs: 'importEmployments' },
  { to: '/organisation', section: 'organisation', needs: 'organisation' },
  { to: '/planner', section: 'planner', needs: 'planner' },
];

/** The editors' pages. */
export function WorkplaceMenu() {
  const words = useText('maintenance').workplace;
  const actions = useView('me', {}).data?.data.actions ?? [];
  const mine = places.filter(({ needs }) => actions.includes(needs));
  return (
    <PageMenu label={words.title} places={mine.map(({ to, section }) => ({ to, name: words.sections[section] }))} />
  );
}
