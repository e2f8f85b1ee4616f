import type { Day } from '../../core/dates.ts';
import type { AppointedRole } from '../../core/role.ts';
import { Folded, layout, Section } from '../parts/page.tsx';
import { EmptyState } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import type { AppointmentLine } from './appointment-line.ts';
import { AppointmentRow } from './appointment-row.tsx';

interface AppointmentListProps {
  appointments: readonly AppointmentLine[];
  today: Day;
  mayAppoint: boolean;
  onSaved: (said: string) => void;
}

/** Role by role: who holds it now; those before and after behind one press. */
export function AppointmentList({ appointments, ...rest }: AppointmentListProps) {
  const words = useText('maintenance').workplace.appointments;
  const names: Readonly<Record<AppointedRole, string>> = words.role;
  const roles = (Object.keys(names) as readonly AppointedRole[]).filter((role) =>
    appointments.some((appointment) => appointment.role === role),
  );
  if (roles.length === 0) return <EmptyState picture="seat" title={words.none} />;
  return roles.map((role) => {
    const lines = appointments.filter((appointment) => appointment.role === role);
    const current = lines.filter((line) => line.current);
    const others = lines.filter((line) => !line.current);
    return (
      <Section key={role} title={names[role]} card small>
        {current.length === 0 && <p className={layout.quiet}>{words.nobody}</p>}
        <ul className={layout.list}>
          {current.map((line) => (
            <AppointmentRow key={line.key} line={line} roleName={names[role]} {...rest} />
          ))}
        </ul>
        {others.length > 0 && (
          <Folded title={words.earlier}>
            <ul className={layout.list}>
              {others.map((line) => (
                <AppointmentRow key={line.key} line={line} roleName={names[role]} {...rest} />
              ))}
            </ul>
          </Folded>
        )}
      </Section>
    );
  });
}
