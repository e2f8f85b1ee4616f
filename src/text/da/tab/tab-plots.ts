/** Around every picture. */
export const tabPlots = {
  asTable: 'Vis som tabel',
};
