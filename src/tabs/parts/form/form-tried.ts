import { createContext } from 'react';

/** What the form around a field says of one that must be filled in and is not: nothing before it has been tried. */
export const FormTried = createContext<string | false | undefined>(undefined);
