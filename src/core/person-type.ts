export type PersonType = 'employee' | 'temp' | 'student' | 'volunteer' | 'councillor' | 'partner';
