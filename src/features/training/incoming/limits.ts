/** So many lines of a file are read at once. */
export const mostLines = 20_000;
/** No cell is longer that says who, what or when. */
export const longestCell = 200;
/** So many different courses a file may name. */
export const mostCourses = 200;
/** What is answered for a course of the file that is none of ours. */
export const leftOut = 'left';
