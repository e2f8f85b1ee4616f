import type { ViewData } from '../../../contract/contract.ts';
import { CouncilYear } from './council-year.tsx';
import { DirectorPictures } from './director-pictures.tsx';
import { OwnAgreements } from './own-agreements.tsx';

/** What Start has besides for a director, a council member or a partner. */
export default function OwnPart({ me }: { me: ViewData<'me'> }) {
  const { roles } = me;
  return (
    <>
      {roles.includes('partner') && me.actions.includes('ownAgreements') && <OwnAgreements me={me} />}
      {roles.includes('councillor') && <CouncilYear actions={me.actions} />}
      {hasPictures(roles) && <DirectorPictures actions={me.actions} />}
    </>
  );
}

function hasPictures(roles: ViewData<'me'>['roles']): boolean {
  return roles.some(
    (role) => role === 'accountableExecutive' || role === 'divisionDirector' || role === 'municipalDirector',
  );
}
