/** No row of the forms has more; ways to put figures into columns are tried one by one. */
export const mostFigures = 40;
