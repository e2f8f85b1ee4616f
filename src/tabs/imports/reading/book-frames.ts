import { bookFrame as danish } from '../../../text/da/book-frame.ts';
import { bookFrame as english } from '../../../text/en/book-frame.ts';

/** What the handbook's own file says around its texts: it comes home in the language it was taken out in. */
export const bookFrames = [danish, english];
