/** The most held lines one press answers. */
export const mostAnswered = 500;
/** So many jobs of a list that waited are written at one press of the page, which goes on until none is left. */
export const jobsAtOnce = 200;
